import type { Cell, Of } from '../../declare/fields.ts'
import type { Slot } from './slot.ts'

type Row = { readonly [column: string]: Cell }

/** A small table: one line a row, the declared columns, a new line when asked for. */
export function RowsInput({ field, slot }: { readonly field: Of<'rows'>; readonly slot: Slot }) {
  const columns = Object.entries(field.columns ?? {})
  const rows = Array.isArray(slot.value) && slot.value.length > 0 ? (slot.value as readonly Row[]) : [{}]
  const put = (now: readonly Row[]) => slot.set(now.some(r => Object.values(r).some(v => v !== '')) ? now : undefined)
  return (
    <span className="rows-in">
      <table className="tb" id={slot.id} aria-describedby={slot.describedBy}>
        <thead>
          <tr>
            {columns.map(([c, title]) => (
              <th key={c} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines being typed have no other name
            <tr key={i}>
              {columns.map(([c, title]) => (
                <td key={c}>
                  <input
                    className="in"
                    aria-label={`第${i + 1}行${title}`}
                    value={String(row[c] ?? '')}
                    onChange={e => put(rows.map((r, j) => (j === i ? { ...r, [c]: e.target.value } : r)))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="btn sm" onClick={() => slot.set([...rows, {}])}>
        再加一行
      </button>
    </span>
  )
}
