/**
 * 2011年度26件26人，2012年度105件105人；同期受理总数分别为351件594人、572件813人。件数占比分别为7.4%、18.4%，人数占比分别为4.4%、12.9%: years in turn, the totals of the same years in turn, and the shares
 * of each measure in the same order.
 */
import type { Claim } from '../../../claims.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isOwnMeasure, tellShare } from '../told.ts'

export const ofTotalsInTurn: RelationRule = {
  kind: 'share',
  title: '各年占同期总数的比例',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: [
      '2011年度26件26人，2012年度105件105人，2013年度177件177人；同期受理案件总数分别为351件594人、572件813人和607件838人。件数占比分别为7.4%、18.4%、29.2%，人数占比分别为4.4%、12.9%、21.1%。',
      '2022年受理醉驾120件，2023年受理150件；同期刑事案件总数分别为480件、500件，占比分别为25.0%、30.0%。',
    ],
    bad: [
      '2011年度26件26人，2012年度105件105人，2013年度177件177人；同期受理案件总数分别为351件594人、572件813人和607件838人。件数占比分别为7.4%、18.4%、29.2%，人数占比分别为4.4%、12.9%、27.1%。',
      '2021年受理醉驾96件，2022年受理120件，2023年受理150件；同期刑事案件总数分别为384件、480件、500件，占比分别为25.0%、25.0%、36.0%。',
    ],
    traps: [
      '2022年受理醉驾120件，2023年受理150件；同期刑事案件总数分别为480件、500件，认罪认罚占比分别为85.0%、90.0%。',
      '2022年受理醉驾120件，2023年受理150件；同期刑事案件总数分别为480件、500件，增幅占比分别为5.0%、9.0%。',
    ],
  },
}

const TOTALS = /(?:总数|总量|总件数|总人数)(?:分别|依次)(?:为|是|有)$/
const YEAR = /((?:19|20)\d{2})年(?:度)?[\u4e00-\u9fa5]{0,10}$/
const SHARES =
  /^(?:其中)?(?:(件数|案件数|人数)?(?:所占比[重例]|占比)|占[\u4e00-\u9fa5]{0,10}(?:总数|总量)?的?(?:比例|比重)?)(?:分别|依次)?(?:为|是)?$/
const JOINED = /^[、和与及｜]?$/
const MOST = 12
/** So many figures behind the totals the shares stand. */
const FAR = 60

function found(claims: readonly Claim[], first: Claim): Found[] {
  if (!isOwnMeasure(first) || !TOTALS.test(first.label)) return []
  const totals = rowFrom(claims, first, isOwnMeasure)
  const units = [...new Set(totals.map(c => c.unit))]
  const n = totals.length / units.length
  const parts = claims.slice(Math.max(0, first.id - totals.length), first.id)
  if (n < 2 || n > MOST || parts.length < totals.length || !parts.every(isOwnMeasure)) return []
  if (!parts.every((p, i) => alike(p.unit, totals[i]!.unit) && p.paragraph === first.paragraph && p.printed <= totals[i]!.printed))
    return []
  const years = parts.filter((_, i) => i % units.length === 0).map(p => Number(YEAR.exec(p.label)?.[1]))
  if (!years.every((y, i) => y === years[0]! + i)) return []
  const from = totals.at(-1)!.id + 1
  return claims.slice(from, from + FAR).flatMap(r => {
    const said = isRate(r) && r.paragraph - first.paragraph <= 1 ? SHARES.exec(r.label) : null
    const rates = said ? rowFrom(claims, r, isRate) : []
    const unit = units.length === 1 && !said?.[1] ? units[0]! : units.find(u => (said?.[1] === '人数' ? /[人名]/ : /[件起宗]/).test(u))
    if (!said || rates.length !== n || !unit || (units.length > 1 && !said[1])) return []
    const [mine, wholes] = [parts, totals].map(row => row.filter(c => alike(c.unit, unit))) as [Claim[], Claim[]]
    const fits = rates.filter((s, i) => fitsShare(s, mine[i]!.value, wholes[i]!.value)).length
    return fits >= Math.max(2, n - 1) ? rates.map((s, i) => tellShare(s, [mine[i]!], wholes[i]!)) : []
  })
}

function rowFrom(claims: readonly Claim[], first: Claim, fits: (c: Claim) => boolean): Claim[] {
  const row = [first]
  for (
    let c = claims[first.id + 1];
    c && row.length < 2 * MOST && JOINED.test(c.lead) && fits(c) && c.paragraph === first.paragraph;
    c = claims[c.id + 1]
  )
    row.push(c)
  return row
}

const isRate = (c: Claim): boolean => c.form === 'percent' && c.precision === 'exact' && c.role !== 'change' && c.owner < 0
