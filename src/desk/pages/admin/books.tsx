import { plusDays } from '../../../base/day.ts'
import { useAct } from '../../api/act.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { ClosingFiles } from '../../parts/closing-files.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { shortDay, typedDay } from '../../words.ts'
import { Labelled } from './labelled.tsx'

interface Closing {
  readonly k: number
  readonly day: string
  readonly hash: string
}

/** Closing the books up to a day. What is entered for before shows ever after as a change after the closing. */
export function Books() {
  const me = useMe()
  const rows = useAnswer<readonly Closing[]>(paths.closings)
  const act = useAct<Closing>()
  return (
    <>
      <p className="lead">
        封账把到某一天为止的全部记录定下来，给出一个指纹。请把封账凭证和封账文本同报告一起归档，以后谁动过，一验就知道。签发年度报告时自动封账。
      </p>
      {rows.length === 0 ? (
        <p className="muted">还没有封过账。</p>
      ) : (
        <ul className="set closings">
          {rows.map(r => (
            <li key={r.k}>
              <span className="t">
                第{r.k}次，封到{shortDay(r.day, me.today)}
                <code className="num">{r.hash}</code>
              </span>
              <ClosingFiles k={r.k} />
            </li>
          ))}
        </ul>
      )}
      {me.roles.includes('head') && (
        <form
          className="act"
          onSubmit={e => {
            e.preventDefault()
            const typed = String(new FormData(e.currentTarget).get('day'))
            act.run('POST', paths.closings, { day: typedDay(typed, me.today) ?? typed })
          }}
        >
          <h2>封账</h2>
          <div className="line">
            <Labelled title="封到哪一天（含）">
              <input className="in" name="day" defaultValue={plusDays(me.today, -1)} />
            </Labelled>
          </div>
          <Refusals told={act.told} />
          <button type="submit" className="btn pri" disabled={act.busy}>
            封账
          </button>
        </form>
      )}
    </>
  )
}
