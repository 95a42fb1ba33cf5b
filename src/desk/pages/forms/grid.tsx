/** @module A table of a form as it was sent; the cells that are ours show the period's number and how it differs from last time. */
import type { FormView } from '../../../server/api.ts'

interface Props {
  readonly table: FormView['tables'][number]
  readonly t: number
  readonly view: FormView
  readonly typed: Readonly<Record<string, string>>
  readonly at: string | undefined
  readonly choose: (place: string) => void
}

export function Grid({ table, t, view, typed, at, choose }: Props) {
  const width = Math.max(0, ...table.rows.map(r => r.length), ...table.merges.map(m => m.endCol + 1))
  const cells = new Map(view.cells.map(c => [c.place, c]))
  const hidden = coveredBy(table.merges)
  return (
    <table className="paper-form">
      <caption>{table.name}</caption>
      <tbody>
        {table.rows.map((row, r) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a paper
          <tr key={r}>
            {Array.from({ length: width }, (_, c) => {
              if (hidden.has(`${r}.${c}`)) return null
              const place = `${t}.${r}.${c}`
              const merge = table.merges.find(m => m.startRow === r && m.startCol === c)
              const span = merge && { rowSpan: merge.endRow - r + 1, colSpan: merge.endCol - c + 1 }
              const point = view.points[place]
              const cell = cells.get(place)
              if (!point) {
                return (
                  <td key={place} {...span}>
                    {row[c]}
                  </td>
                )
              }
              const text = typed[place] ?? cell?.text ?? ''
              const kind = point.kind === 'figure' ? (point.proposed ? 'guess' : 'figure') : point.kind
              return (
                <td key={place} {...span} className={`ours ${kind}${place === at ? ' on' : ''}`}>
                  <button
                    type="button"
                    aria-label={cell ? `${cell.label}：${text || '空'}` : '不填的格子'}
                    aria-pressed={place === at}
                    onClick={() => choose(place)}
                  >
                    {point.kind === 'blank' ? '不填' : text || '——'}
                    {cell?.last !== undefined && cell.last !== text && <small>上次{cell.last}</small>}
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function coveredBy(merges: FormView['tables'][number]['merges']): ReadonlySet<string> {
  const out = new Set<string>()
  for (const m of merges)
    for (let r = m.startRow; r <= m.endRow; r++)
      for (let c = m.startCol; c <= m.endCol; c++) if (r !== m.startRow || c !== m.startCol) out.add(`${r}.${c}`)
  return out
}
