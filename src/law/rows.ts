/** @module The law as a flat list, for `zhunsheng law` and the generated reference. */
import type { Day } from '../base/day.ts'
import { instruments } from './all.ts'
import type { Binds, Bound, Extension, Instrument, Mark, Roll, Unit } from './instrument.ts'

/** One row; what a kind of row does not have is null. A limit has a row for each of its versions. */
export interface LawRow {
  readonly kind: 'instrument' | 'article' | 'limit' | 'threshold' | 'guard'
  readonly id: string
  readonly instrument: string
  readonly title: string
  readonly article: string | null
  /** Null where the law gives no number. A fixed day of the year is month × 100 + date, with unit `date`. */
  readonly n: number | null
  readonly unit: Unit | null
  readonly bound: Bound | null
  readonly binds: Binds | null
  readonly start: string | null
  readonly roll: Roll | null
  readonly extend: readonly Extension[]
  readonly mark: Mark
  readonly since: Day | null
  readonly until: Day | null
}

const empty = {
  article: null,
  n: null,
  unit: null,
  bound: null,
  binds: null,
  start: null,
  roll: null,
  extend: [],
  since: null,
  until: null,
} as const

/** Every instrument followed by its articles, limits, thresholds and guards. */
export const lawRows = (): readonly LawRow[] => instruments.flatMap(rowsOf)

function rowsOf(i: Instrument): readonly LawRow[] {
  const own = { ...empty, instrument: i.id }
  const last = i.versions.at(-1)!
  return [
    { ...own, kind: 'instrument', id: i.id, title: i.title, mark: i.mark, since: last.since, until: last.until ?? null },
    ...Object.entries(i.articles).map(([article, title]) => ({
      ...own,
      kind: 'article' as const,
      id: `${i.id}:${article}`,
      title,
      article,
      mark: i.mark,
    })),
    ...Object.values(i.limits).flatMap(({ id, title, start, bound, binds, terms }) =>
      terms.map(
        ({ article, n, unit, roll, extend, mark, since, until }): LawRow => ({
          ...own,
          kind: 'limit',
          id,
          title,
          start,
          bound,
          binds,
          article,
          n,
          unit,
          roll,
          extend: extend ?? [],
          mark,
          since,
          until: until ?? null,
        }),
      ),
    ),
    ...Object.values(i.thresholds).map(
      ({ id, title, article, mark, since, until }): LawRow => ({
        ...own,
        kind: 'threshold',
        id,
        title,
        article,
        mark,
        since: since ?? null,
        until: until ?? null,
      }),
    ),
    ...Object.values(i.conditions).map(
      ({ id, when, must, article, mark, since, until }): LawRow => ({
        ...own,
        kind: 'guard',
        id,
        title: must,
        start: when,
        article,
        mark,
        since: since ?? null,
        until: until ?? null,
      }),
    ),
  ]
}
