/** 售后30.52%，质量24.31%，合同19.27%，……；售后、质量、合同三类合占74.10%: the shares of those that are named make the one that they have together. */

import type { Claim } from '../../../claims.ts'
import { rounded } from '../../../interval.ts'
import { NUMERAL } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { togetherIn } from '../../share/members.ts'
import { sentenceTo, tellSum } from '../told.ts'

export const jointShares: RelationRule = {
  kind: 'sum',
  title: '几项占比合为一项',
  find: ({ claims }: Reading) => claims.flatMap(s => found(claims, s) ?? ofThose(claims, s) ?? []),
  examples: {
    good: [
      '投诉中，售后30.52%，质量24.31%，合同19.27%，其他25.90%；售后、质量、合同三类合占74.10%。',
      '非机动车事故死亡占总数的3.98%，行人抢道死亡占总数的6.55%，两者合占死亡总数的10.53%。',
    ],
    bad: [
      '投诉中，售后30.52%，质量24.31%，合同19.27%，其他25.90%；售后、质量、合同三类合占71.40%。',
      '非机动车事故死亡占总数的3.98%，行人抢道死亡占总数的6.55%，两者合占死亡总数的12.53%。',
    ],
    traps: [
      '甲类占3.98%，乙类占6.55%，丙类占20.1%，两者合占26.65%。',
      '甲类占3.98%，乙类占6.55%。丙类占20.1%，丁类18件，两类合占36.2%。',
      '投诉中，售后30.52%，质量24.31%，合同19.27%，其他25.90%；售后、质量两类合占54.83%。',
      '售后30.52%，质量24.31%，合同19.27%；商品、服务两类合占98.10%。',
    ],
  },
}

/** 甲占3.98%，乙占6.55%，两者合占10.53%: of as many as there are before it in its sentence. */
const THOSE =
  /(?:^|[，；])(?:以上|上述)?([两二三四])(?:者|项|类|种|个)?(?:合计|合并|合共|合|共计|共)占(?:比|(?:[\u4e00-\u9fa5]{2,8}?)?总[数量]的?)?(?:为|达)?$/

/** How many figures back the shares may stand. */
const FAR = 24

const isShare = (c: Claim): boolean => c.form === 'percent' && c.precision === 'exact' && (c.role === 'share' || c.role === 'none')

function ofThose(claims: readonly Claim[], s: Claim): Found | undefined {
  const many = isShare(s) && s.role === 'share' ? NUMERAL[THOSE.exec(s.lead)?.[1] ?? ''] : undefined
  if (many === undefined) return undefined
  const before = sentenceTo(claims, s, FAR)
  // Any other figure of the sentence may be what is put together.
  const bare = before.every(c => isShare(c) && c.role === 'share' && c.owner === s.owner && /占/.test(c.label) && !/[合共]/.test(c.label))
  return bare && before.length === many ? tellSum(s, before, { stated: rounded(s) }) : undefined
}

function found(claims: readonly Claim[], s: Claim): Found | undefined {
  const words = isShare(s) && s.role === 'share' ? togetherIn(s.lead) : undefined
  if (!words?.names.length || (words.said !== undefined && words.said !== words.names.length)) return undefined
  const near = claims.slice(Math.max(0, s.id - FAR), s.id).filter(c => c.paragraph === s.paragraph && c.owner === s.owner && isShare(c))
  const members = words.names.map(name => near.filter(c => c.label.replace(/(?:所?占比?|的?比[例重])?(?:约|为|是|达)?$/, '') === name))
  // What was counted has its share of what was counted: it is told there.
  const each = members.flatMap(m => (m.length === 1 && claims[m[0]!.id - 1]?.stop !== m[0]!.start ? m : []))
  return each.length === words.names.length ? tellSum(s, each, { stated: rounded(s) }) : undefined
}
