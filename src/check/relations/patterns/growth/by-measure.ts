/**
 * 甲县6起6人，起数下降25%，死亡下降45.5%（上年8起11人）: how many there are of two things, by how much each of them changed under its own name, and how many there were of both in one
 * bracket. What each is counted in says which is which.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellGrowth } from '../told.ts'

export const byMeasure: RelationRule = {
  kind: 'growth',
  title: '按计量单位对应的升降',
  find: ({ claims }) => claims.flatMap(base => found(claims, base)),
  examples: {
    good: [
      '甲县8起9人，起数下降20%，死亡下降25%（上年10起12人）；乙县6起7人，起数上升20%，死亡上升40%（上年5起5人）；丙县3起。',
      '受理投诉412件1286人次，件数上升3%，人次下降8.1%（上年同期400件1400人次）。',
    ],
    bad: [
      '甲县8起9人，起数下降20%，死亡下降33.3%（上年10起12人）；乙县3起。',
      '受理投诉412件1286人次，件数上升3%，人次下降1.8%（上年同期400件1400人次）。',
    ],
    traps: [
      // Hurt and dead are counted alike, and of the hurt nothing else is told.
      '甲县8起9人，起数下降20%，受伤下降33.3%（上年10起死亡12人）；乙县3起。',
      '甲县8起9人，起数下降20%，死亡比2019年下降50%（上年10起12人）。',
    ],
  },
}

/** What each measure is counted in. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:事故|案件|发案)?(?:起数|件数|宗数)/, /^[起件宗案]$/],
  [/^(?:死亡|人数|亡人|死亡人数|涉案人数)(?!率)/, /^[人名]$/],
  [/^(?:人次)/, /^人次$/],
]
const WAY = /^[\u4e00-\u9fa5]{2,4}?(?:同比|环比)?(?:上?升|增长|增加|下降|减少|降低)了?$/
const MOST = 4

/** The bracket that begins with this base, and all that stands between the two counts and it. */
function found(claims: readonly Claim[], base: Claim): Found[] {
  const owner = claims[base.owner]
  if (base.role !== 'base' || base.owner !== base.id - 1 || owner?.form !== 'percent' || !isChange(owner)) return []
  const bases = [base]
  for (let c = claims[base.id + 1]; c && c.owner === base.owner && bases.length < MOST; c = claims[c.id + 1]) bases.push(c)
  const rates = [owner]
  for (let c = claims[owner.id - 1]; c && isChange(c) && rates.length < MOST; c = claims[c.id - 1]) rates.unshift(c)
  const first = claims[rates[0]!.id - 1]
  const nows = first ? [first] : []
  for (let c = claims[(first?.id ?? 0) - 1]; c && nows.length < bases.length && nows[0]!.role === 'slot'; c = claims[c.id - 1])
    nows.unshift(c)
  const counted = [...nows, ...bases].every(
    c => c.form === 'plain' && c.precision === 'exact' && c.printed > 0 && c.paragraph === base.paragraph,
  )
  const same = nows.length === bases.length && bases.every(b => nows.filter(n => alike(n.unit, b.unit)).length === 1)
  if (!counted || !same || bases.length < 2 || rates.length < 2 || bases.some(b => /[死伤]/.test(b.label))) return []
  const told = rates.flatMap(rate => {
    const unit = MEASURES.find(([name]) => name.test(rate.label))?.[1]
    const [now, then] = [nows, bases].map(row => row.filter(c => unit?.test(c.unit)))
    return now?.length === 1 && then?.length === 1 ? [tellGrowth(rate, now[0]!, then[0]!)] : []
  })
  return told.length === rates.length && told.some(f => f.verdict === 'holds') ? told : told.filter(f => f.verdict === 'holds')
}

const isChange = (c: Claim): boolean =>
  c.form === 'percent' &&
  c.role === 'change' &&
  c.sign !== 0 &&
  c.precision === 'exact' &&
  c.owner < 0 &&
  WAY.test(c.label) &&
  c.sep !== '；'
