/**
 * 2022年31件；2023年69件，增长122.6%；2024年98件，增长42.0%; 2022年到2024年分别受理192件、249件和290件，2024年比2023年增长16.5%，比2022年增长51.0%: the values of years that follow each other, and changes that
 * name two of these years, or stand right behind the value of one.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { tellDifference, tellGrowth } from '../told.ts'

export const yearSeries: RelationRule = {
  kind: 'growth',
  title: '逐年的数与其增减',
  find: ({ claims }) => claims.flatMap(c => (c.form === 'plain' ? found(claims, c) : [])),
  examples: {
    good: [
      '近三年复议收案：2022年31件；2023年69件，增长122.6%；2024年98件，增长42.0%。',
      '2022年到2024年，镇调委会分别受理192件、249件和290件，2024年比2023年增长16.5%，比2022年增长51.0%。',
      '2021—2023年新建厂房依次为12万、15万、18万平方米，2023年比2021年增长50%。',
    ],
    bad: [
      '近三年复议收案：2022年31件；2023年69件，增长122.6%；2024年98件，增长46.0%。',
      '2022年到2024年，镇调委会分别受理192件、249件和290件，2024年比2023年增长86.5%，比2022年增长51.0%。',
      '2022年到2024年，镇调委会分别受理192件、249件和290件，2024年比2023年增长16.5%，比2022年增长56.0%。',
      '2021年至2023年，接待游客分别为320人次、360人次、450人次，2023年比2022年多80人次。',
    ],
    traps: [
      '2022年31件；2023年69件，同口径增长122.6%；2024年98件，按新口径增长36.0%。',
      '2022年31件；2023年69件；2024年98件，其中网上办理增长46.0%。',
      '2022年到2024年，分别受理192件、249件和290件，办结190件、240件和280件，2024年比2023年增长16.7%。',
      '2022年到2024年，两镇分别受理192件、249件和290件，2024年比2023年增长86.5%。',
    ],
  },
}

const YEAR = /((?:19|20)\d{2})年(?:度|为|达|是|有)?$/
const ONLY_YEAR = /^而?((?:19|20)\d{2})年(?:度|为|达|是|有)?$/
const SPAN = /((?:19|20)\d{2})年?(?:到|至|—|－|-|~)((?:19|20)\d{2})年(?:间|期间)?[^。；\d两各]{0,20}(?:分别|依次)[^，。；\d]{0,6}$/
const MOVE = '(?:增长|增加|增|上升|升高?|上涨|多|下降|降低?|减少|减|少)了?'
const BEHIND = new RegExp(`^(?:同比|比上年|较上年)?${MOVE}$`)
const NAMED = new RegExp(`^(?:其中)?(?:((?:19|20)\\d{2})年)?[比较]((?:19|20)\\d{2})年${MOVE}$`)
const JOINED = /^[、和与及]$/
/** So many years, and so many figures behind the first. */
const MOST = 8
const FAR = 16

function found(claims: readonly Claim[], first: Claim): Found[] {
  if (!isValue(first, first)) return []
  const span = first.lead.length > 8 && /分别|依次/.test(first.label) ? SPAN.exec(first.lead) : null
  const years = span ? inTurn(claims, first, Number(span[1]), Number(span[2])) : byYear(claims, first)
  const last = years && Math.max(...years.keys())
  if (!years || !last || years.size < 3) return []
  let named = last
  const told: Found[] = []
  for (const c of claims.slice(first.id + 1, first.id + FAR)) {
    if (c.sentence !== first.sentence || c.paragraph !== first.paragraph || c.owner >= 0) break
    if (isValue(c, first) && c.unit === first.unit && ![...years.values()].includes(c)) break
    if (c.role !== 'change' || c.precision !== 'exact' || c.sign === 0) continue
    const own = ownYear(years, claims[c.id - 1])
    const said = NAMED.exec(c.label)
    if (said?.[1]) named = Number(said[1])
    const [now, base] = said
      ? [years.get(named), years.get(Number(said[2]))]
      : own && BEHIND.test(c.label) && c.sep === '，'
        ? [years.get(own), years.get(own - 1)]
        : []
    if (!now || !base || now === base) continue
    if (c.form === 'percent') told.push(tellGrowth(c, now, base))
    else if (c.unit === now.unit) told.push(tellDifference('growth', c, c.sign > 0 ? [now, base] : [base, now]))
  }
  return told
}

const ownYear = (years: ReadonlyMap<number, Claim>, c: Claim | undefined): number | undefined =>
  c && [...years].find(([, value]) => value === c)?.[0]

/** 2022年31件；2023年69件，增长122.6%；2024年98件 */
function byYear(claims: readonly Claim[], first: Claim): ReadonlyMap<number, Claim> | undefined {
  const from = YEAR.exec(first.label)?.[1]
  const before = claims[first.id - 1]
  if (!from || (before?.sentence === first.sentence && before.paragraph === first.paragraph && YEAR.test(before.label))) return undefined
  const years = new Map([[Number(from), first]])
  for (const c of claims.slice(first.id + 1, first.id + 2 * MOST)) {
    if (c.sentence !== first.sentence || c.paragraph !== first.paragraph) break
    if (c.role === 'change') continue
    const year = ONLY_YEAR.exec(c.label)?.[1]
    if (!year || !isValue(c, first) || c.unit !== first.unit || !years.has(Number(year) - 1)) break
    years.set(Number(year), c)
  }
  return years
}

/** 2022年到2024年分别受理192件、249件和290件 */
function inTurn(claims: readonly Claim[], first: Claim, from: number, to: number): ReadonlyMap<number, Claim> | undefined {
  const run = [first]
  for (let c = claims[first.id + 1]; c && run.length < MOST && isValue(c, first) && JOINED.test(c.lead); c = claims[c.id + 1]) run.push(c)
  return run.length === to - from + 1 && run.every(c => c.unit === first.unit) ? new Map(run.map((c, n) => [from + n, c])) : undefined
}

const isValue = (c: Claim, { owner, paragraph }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit !== '' &&
  // At comparable prices the same growth is told differently.
  c.unit !== '元' &&
  c.printed > 0 &&
  c.owner === owner &&
  c.paragraph === paragraph &&
  /^(?:count|base|slot)$/.test(c.role)
