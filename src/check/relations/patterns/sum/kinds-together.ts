/** 12个村、3个社区共15个村级单位: each kind with its number, and a name for both behind the number of all. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, tellSum } from '../told.ts'

export const kindsTogether: RelationRule = {
  kind: 'sum',
  title: '两类单位合计',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '我镇12个村、3个社区共15个村级单位实现法律顾问全覆盖。',
      '全区5个镇、4个街道共9个镇街均已设立。',
      '辖4个社区、18个村，22个村（社区）均建调委会。',
    ],
    bad: [
      '我镇12个村、3个社区共16个村级单位实现法律顾问全覆盖。',
      '全区5个镇、4个街道共8个镇街均已设立。',
      '辖4个社区、18个村，24个村（社区）均建调委会。',
    ],
  },
}

/** What names members of both kinds; 网格, 项目 and 单位 are something else that they have. */
const BOTH =
  /^(?:村级(?:单位|组织)|基层(?:单位|自治组织)|村（?(?:社区|居)|行政村（社区|村居|镇街|街镇|乡镇（?街道|镇（街道|县[市区]|县（[市区])/
const TOGETHER = /^([\u4e00-\u9fa5]{1,6})(?:总共|共计|合计|共)$/
/** 22个村（社区）均…: every one of them. */
const EVERY = /^(?:村（社区）|村居|镇街|街镇|乡镇（街道）|镇（街道）|村级组织)(?:均|全部|都)/
const MOST = 4

function found({ claims, view }: Reading, all: Claim): Found | undefined {
  const named = all.sep === '' && TOGETHER.test(all.lead) ? BOTH : /^[\u4e00-\u9fa5]{1,6}，$/.test(all.lead) ? EVERY : undefined
  if (!isCount(all) || !named?.test(view.text.slice(all.stop, all.stop + 14))) return undefined
  const parts: Claim[] = []
  for (let c = claims[all.id - 1]; c && parts.length < MOST; c = claims[c.id - 1]) {
    if (!isCount(c) || c.unit !== all.unit || c.sentence !== all.sentence || c.paragraph !== all.paragraph || c.owner !== all.owner) break
    parts.unshift(c)
    if (c.sep !== '、') break
  }
  if (parts.length < 2) return undefined
  return tellSum(all, parts)
}

const isCount = (c: Claim): boolean => isExactCount(c) && c.unit !== ''
