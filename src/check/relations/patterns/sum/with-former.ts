/** 新考取执法证8名，连同原有10名，持证执法人员18名: what is new and what was there before make what there is. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, tellSum } from '../told.ts'

export const withFormer: RelationRule = {
  kind: 'sum',
  title: '新增与原有',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '新考取执法证8名，连同原有10名，持证执法人员18名。',
      '今年新建站点6个，加上原有的12个，共有18个。',
      '新建公园16处、广场13处、长廊58处；连同原有的41处，阵地增加到128处。',
    ],
    bad: [
      '新考取执法证8名，连同原有10名，持证执法人员28名。',
      '今年新建站点6个，加上原有的12个，共有28个。',
      '新建公园16处、广场13处、长廊58处；连同原有的41处，阵地增加到182处。',
    ],
    traps: [
      '新考取执法证8名，连同原有10名，去除退休1名，持证执法人员17名。',
      '今年新建站点6个，加上原有的12个，撤并2个，共有16个。',
      '今年新建站点6个，加上原有的12个、在建的3个，共有21个。',
    ],
  },
}

const FORMER = /^(?:连同|加上|加之|连)(?:原有|原来|此前|以前|先前|已有)的?[\u4e00-\u9fa5]{0,6}$/

function found({ claims }: Reading, former: Claim): Found | undefined {
  if (!FORMER.test(former.label)) return undefined
  const all = claims[former.id + 1]
  const fresh = freshOf(claims, former)
  const same = (c: Claim | undefined): c is Claim =>
    c?.unit === former.unit && c.sentence === former.sentence && c.paragraph === former.paragraph && isCount(c)
  if (!isCount(former) || !fresh.every(same) || !fresh.length || !same(all) || all.sep !== '，' || LESS.test(all.label)) return undefined
  return tellSum(all, [...fresh, former])
}

/** 新建公园16处、广场13处、长廊58处: what 新 is said of, as far as 、 joins it. */
function freshOf(claims: readonly Claim[], former: Claim): Claim[] {
  const out: Claim[] = []
  for (let c = claims[former.id - 1]; c && out.length < MOST; c = claims[c.id - 1]) {
    if (c.sentence !== former.sentence || c.paragraph !== former.paragraph) return []
    out.unshift(c)
    if (/新/.test(c.label)) return out
    if (c.sep !== '、') return []
  }
  return []
}
const MOST = 8

/** 去除退休1名: what was taken off is not what there is. */
const LESS = /[去减撤退并销离扣]/

const isCount = (c: Claim): boolean => isExactCount(c) && c.owner < 0
