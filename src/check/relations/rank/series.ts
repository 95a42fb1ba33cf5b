/**
 * @module Figures of one thing told one after the other: 2018年收案84390件、结案78730件，2019年收案97995件、结案95798件 are two series of two years each; 分别为159件、180件、204件 is one.
 */
import type { Claim } from '../../claims.ts'
import { endedBefore } from '../../halving.ts'

export interface Series {
  /** What it is of, without its years; empty where the words name nothing. */
  readonly name: string
  readonly members: readonly Member[]
  /** Were there figures of other things between them? */
  readonly alone: boolean
}

export interface Member {
  readonly claim: Claim
  /** The year that its label, or the label before it, begins with. */
  readonly year: number | undefined
}

/** No series is followed further back than this. */
const MOST = 48
const JOINT = /^[、和与及]$/
const YEAR = /(?:^|\D)((?:19|20)\d{2})年/
const YEARS = /^.*(?:19|20)\d{2}年(?:度|全年|[\d—\-–至到~～]{1,5}月份?)?/
const LEADING = /^(?:其中|分别|依次|为|是|达到?|至)+|(?:分别|依次|各|约)*(?:为|是|有|达到?)?$/g

/** The figures before this place, of its sentence, or of the one before where it has none of its own. */
export function figuresBefore(claims: readonly Claim[], at: number, text: string): readonly Claim[] {
  const end = endedBefore(claims, at)
  const last = claims[end - 1]
  if (!last || at - last.stop > 60 || /\n/.test(text.slice(last.stop, at))) return []
  return claims
    .slice(Math.max(0, end - MOST), end)
    .filter(c => c.paragraph === last.paragraph && c.sentence === last.sentence && c.owner === last.owner)
}

/** The series that these figures make, each by its name and measure. */
export function seriesIn(figures: readonly Claim[]): Series[] {
  const found = new Map<string, { name: string; members: Member[] }>()
  let [name, year] = ['', undefined as number | undefined]
  for (const claim of figures) {
    const own = YEAR.exec(claim.label)?.[1]
    if (own) year = Number(own)
    else if (claim.sep === '；') year = undefined
    if (!JOINT.test(claim.lead)) name = claim.label.replace(YEARS, '').replace(LEADING, '')
    // 分别为159件、180件: the years of figures that a mark joins were told before them, if at all.
    const key = `${name}|${claim.unit}|${claim.form}|${claim.role}`
    const series = found.get(key) ?? { name, members: [] }
    series.members.push({ claim, year: JOINT.test(claim.lead) ? undefined : year })
    found.set(key, series)
  }
  return [...found.values()].map(s => ({ ...s, alone: found.size === 1 }))
}

/** Do their years run on, one by one? */
export const runOn = (members: readonly Member[]): boolean =>
  members.every(({ year }, i) => year !== undefined && (i === 0 || year === members[i - 1]!.year! + 1))
