/** @module The villages as small multiples on one scale. Shown when the figure can be told by village. */
import { Link } from 'react-router'
import type { FigureRow } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useMaybe } from '../../api/use.ts'
import { SmallMultiple } from '../../parts/small-multiple.tsx'
import { difference, monthsOf } from './amount.ts'
import { yearBefore } from './period.ts'

/** The answer to a question broken down: one group a village. */
interface Group {
  readonly key: string
  readonly title: string
  readonly figures: readonly FigureRow[]
}

export function Villages({ figure, period }: { readonly figure: FigureRow; readonly period: string }) {
  const ask = (p: string) => paths.figuresBy({ period: p, registers: figure.register, by: 'village', months: 'true' })
  const { data } = useMaybe<readonly Group[]>(ask(period))
  const { data: before } = useMaybe<readonly Group[]>(ask(yearBefore(period)))
  const of = (groups: readonly Group[] | undefined, key: string) => groups?.find(g => g.key === key)?.figures.find(f => f.id === figure.id)
  const rows = (data ?? [])
    .flatMap(g => {
      const f = g.key !== '-' && g.figures.find((x: FigureRow) => x.id === figure.id)
      return f && f.value ? [{ ...g, f }] : []
    })
    .toSorted((a, b) => (b.f.value ?? 0) - (a.f.value ?? 0))
    .slice(0, 9)
  if (rows.length === 0) return null
  const top = Math.max(1, ...rows.flatMap(r => [...(monthsOf(r.f) ?? []), ...(monthsOf(of(before, r.key)) ?? [])]))
  return (
    <section className="vl">
      <h2>
        各村（社区） <small>同一刻度，细线是上一年</small>
      </h2>
      <ul>
        {rows.map(r => (
          <li key={r.key}>
            <Link to={`/registers/${figure.register}?village=${r.key}`}>
              <h3>{r.title}</h3>
              <p>
                <b className="num">{r.f.text}</b>
                <span>{difference(r.f)}</span>
              </p>
              <SmallMultiple label={r.title} now={monthsOf(r.f) ?? []} before={monthsOf(of(before, r.key))} top={top} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
