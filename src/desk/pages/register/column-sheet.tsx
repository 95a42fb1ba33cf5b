import { Dialog } from '../../parts/dialog.tsx'
import { type ListColumn, usualColumns } from './columns.tsx'

interface Props {
  readonly columns: readonly ListColumn[]
  readonly shown: readonly string[]
  readonly choose: (now: readonly string[]) => void
  readonly close: () => void
}

/** Which columns are shown; the name of a matter always is. */
export const ColumnSheet = ({ columns, shown, choose, close }: Props) => (
  <Dialog label="列" close={close} className="conditions">
    <h2>显示哪些列</h2>
    <span className="ops">
      {columns.map(c => (
        <button
          key={c.id}
          type="button"
          aria-pressed={shown.includes(c.id)}
          disabled={c.id === 'title'}
          onClick={() => choose(columns.filter(x => (x.id === c.id) !== shown.includes(x.id)).map(x => x.id))}
        >
          {c.title}
        </button>
      ))}
    </span>
    <div className="do">
      <button type="button" className="btn pri" onClick={close}>
        好了
      </button>
      <button type="button" className="btn" onClick={() => choose(usualColumns(columns))}>
        恢复常用
      </button>
    </div>
  </Dialog>
)
