/** @module With whose ledger a paper is compared: a unit that this account reads, and the year. */
import { useMe } from '../../app/session.tsx'

/** Both as the form sends them; empty where nothing is chosen. */
export interface Ledger {
  readonly unit: string
  readonly year: string
}

interface Props {
  readonly ledger: Ledger
  readonly choose: (ledger: Ledger) => void
}

export function LedgerChoice({ ledger, choose }: Props) {
  const me = useMe()
  const now = Number(me.today.slice(0, 4))
  return (
    <p className="with-ledger">
      <label>
        同台账对照
        <select className="in" value={ledger.unit} onChange={e => choose({ ...ledger, unit: e.target.value })}>
          <option value="">不对照</option>
          {me.units
            .filter(u => u.kind !== 'village')
            .map(u => (
              <option key={u.id} value={u.id}>
                {u.title}
              </option>
            ))}
        </select>
      </label>
      {ledger.unit && (
        <label>
          年度
          <select className="in" value={ledger.year} onChange={e => choose({ ...ledger, year: e.target.value })}>
            <option value="">按标题</option>
            {[now, now - 1, now - 2, now - 3].map(year => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      )}
    </p>
  )
}
