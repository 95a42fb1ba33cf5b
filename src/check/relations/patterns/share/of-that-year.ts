/**
 * 2021年审结176件，2022年199件，2023年179件。……发生事故的，2021年65件，事故率36.93%；2022年47件，事故率23.62%: what was counted in a year has its share in what was counted in that year. Only
 * where most of them fit the row of years is it what they are of.
 */
import type { Claim } from '../../../claims.ts'
import { groupBy } from '../../../items.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { isExactCount, tellShare } from '../told.ts'

export const ofThatYear: RelationRule = {
  kind: 'share',
  title: '各年占当年的比例',
  find: reading => found(reading.claims),
  examples: {
    good: [
      '2021年审结醉驾176件，2022年199件，2023年179件。再犯2021年21人，再犯率11.93%；2022年24人，12.06%；2023年40人，22.35%。',
      '2022年受理投诉400件，2023年500件。涉及物业的，2022年120件，占30.0%；2023年175件，占35.0%。',
    ],
    bad: [
      '2021年审结醉驾176件，2022年199件，2023年179件。再犯2021年21人，再犯率11.93%；2022年24人，12.06%；2023年40人，23.35%。',
      '2021年审结醉驾176件，2022年199件，2023年179件。发生事故的，2021年65件，事故率36.93%；2022年47件，事故率32.62%；2023年44件，事故率24.58%。',
    ],
    traps: [
      // Of another row, of two that say nothing together, of years that are not told.
      '2021年受理醉驾186件，2022年209件，2023年189件。再犯2021年21人，再犯率11.93%；2022年24人，12.06%；2023年40人，22.35%。',
      '2021年审结醉驾176件，2022年199件。再犯2021年21人，再犯率11.93%；2022年24人，13.06%。',
      '2020年审结醉驾176件，2021年199件，2022年179件。再犯2021年21人，再犯率11.93%；2022年24人，12.06%；2023年40人，22.35%。',
    ],
  },
}

const YEAR = /((?:19|20)\d{2})年(?:度|全年)?(?![以来前后至])/g
/** So many sentences back the row of years stands at most. */
const BACK = 5
/** So many years that fit speak for the row. */
const LEAST = 2

interface Pair {
  readonly part: Claim
  readonly rate: Claim
  readonly year: string
}

/** The one year that its own words name. */
function yearOf(c: Claim): string | undefined {
  const years = everyMatch(c.label, YEAR)
  return years.length === 1 ? years[0]![1] : undefined
}

function found(claims: readonly Claim[]): Found[] {
  const counts = claims.flatMap(c => {
    const year = isExactCount(c) && c.owner < 0 && c.printed > 0 ? yearOf(c) : undefined
    return year ? [{ part: c, year, rate: rateOf(claims, c) }] : []
  })
  const out: Found[] = []
  for (const paragraph of groupBy(counts, c => c.part.paragraph).values()) {
    const rows = [...groupBy(paragraph, c => c.part.sentence).values()].filter(row => new Set(row.map(c => c.year)).size === row.length)
    rows.forEach((row, at) => {
      const rated = row.flatMap((c): Pair[] => (c.rate ? [{ ...c, rate: c.rate }] : []))
      if (rated.length < LEAST || rated.length < row.length) return
      const sentence = row[0]!.part.sentence
      const ahead = rows.slice(Math.max(0, at - BACK), at).filter(r => sentence - r[0]!.part.sentence <= BACK)
      for (const wholes of ahead.reverse()) {
        const told = against(rated, wholes)
        if (!told) continue
        out.push(...told)
        return
      }
    })
  }
  return out
}

/** The rate right behind a count, of nothing else. */
function rateOf(claims: readonly Claim[], { id, sentence, paragraph }: Claim): Claim | undefined {
  const next = claims[id + 1]
  const own = next?.form === 'percent' && next.precision === 'exact' && next.sentence === sentence && next.paragraph === paragraph
  return own && (next.role === 'rate' || next.role === 'share') && next.sep === '，' && !YEARLY.test(next.label) ? next : undefined
}
const YEARLY = /年|月|同比|环比|增|减|升|降/

function against(rated: readonly Pair[], wholes: readonly { readonly part: Claim; readonly year: string }[]): Found[] | undefined {
  const pairs = rated.map(r => ({ ...r, whole: wholes.find(w => w.year === r.year)?.part }))
  if (!pairs.every((p): p is typeof p & { whole: Claim } => p.whole !== undefined)) return undefined
  const fits = pairs.filter(p => p.whole.printed > p.part.printed && fitsShare(p.rate, p.part.value, p.whole.value)).length
  if (fits < LEAST || fits < pairs.length - 1) return undefined
  return pairs.map(p => tellShare(p.rate, [p.part], p.whole))
}
