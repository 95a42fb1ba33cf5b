import { useState } from 'react'
import type { Unit } from '../../../law/instrument.ts'
import type { SettingRow } from '../../../server/api.ts'
import { useAct } from '../../api/act.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { LawReference } from '../../parts/law-reference.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { titleOf } from '../../registers.ts'
import { shortDay, typedDay } from '../../words.ts'

const units: Record<Exclude<Unit, 'date'>, string> = {
  'working-day': '个工作日',
  day: '日',
  month: '个月',
  year: '年',
  hour: '小时',
  minute: '分钟',
}
const unitWord = (u: Unit) => (u === 'date' ? '' : units[u])
const marks: Record<NonNullable<SettingRow['mark']>, string> = { text: '已核原文', quoted: '已核引文', memory: '未核', local: '本地' }

/** Lengths that a unit may set: its promises, and what the law leaves open or we have not verified. What the law fixes is not here. */
export function Settings() {
  const me = useMe()
  const rows = useAnswer<readonly SettingRow[]>(paths.settings)
  const [open, setOpen] = useState<string>()
  return (
    <>
      <p className="lead">法律定死的期限不在这里，改不了。这里是本单位自己的承诺，和法律没有写明天数的。改了以后起算的才按新的。</p>
      <ul className="set">
        {rows.map(r => (
          <li key={`${r.register}${r.limit}`}>
            <span className="t">
              {r.title}
              <small>
                {titleOf(r.register)}
                {r.law && (
                  <>
                    {' · '}
                    <LawReference law={r.law} />
                  </>
                )}
              </small>
            </span>
            <span className="tag">{r.mark ? marks[r.mark] : '承诺'}</span>
            <span className="v">
              {r.n === null ? '没有定' : `${r.n}${unitWord(r.unit)}`}
              {r.since && <small>{shortDay(r.since, me.today)}起</small>}
            </span>
            <button
              type="button"
              className="btn sm"
              aria-expanded={open === r.limit}
              onClick={() => setOpen(open === r.limit ? undefined : r.limit)}
            >
              改
            </button>
            {open === r.limit && <Change row={r} done={() => setOpen(undefined)} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Change({ row, done }: { readonly row: SettingRow; readonly done: () => void }) {
  const me = useMe()
  const act = useAct<undefined>()
  const [since, setSince] = useState<string>(me.today)
  return (
    <form
      className="change"
      onSubmit={async e => {
        e.preventDefault()
        const data = new FormData(e.currentTarget)
        const body = { limit: row.limit, n: Number(data.get('n')), unit: data.get('unit'), since: typedDay(since, me.today) ?? since }
        await act.run('POST', paths.settings, body)
        done()
      }}
    >
      <input className="in" name="n" type="number" min={1} max={1000} defaultValue={row.n ?? ''} aria-label="长度" required />
      <select className="in" name="unit" defaultValue={row.unit} aria-label="单位">
        {Object.entries(units).map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <input className="in" value={since} onChange={e => setSince(e.target.value)} aria-label="从哪天起算的适用" />
      <span>起算的适用</span>
      <button type="submit" className="btn pri sm" disabled={act.busy}>
        定下
      </button>
      <Refusals told={act.told} />
    </form>
  )
}
