import { useState } from 'react'
import { Link } from 'react-router'
import type { Day } from '../../../base/day.ts'
import type { NoticeAnswer, NoticeRow } from '../../../server/api.ts'
import { useAct } from '../../api/act.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { shortDay, typedDay } from '../../words.ts'
import { Labelled } from './labelled.tsx'

/** Lines of a notice: 春节 2024.2.10-2024.2.17 班 2024.2.4 2024.2.18; null for a line that cannot be read. */
export function readHolidays(text: string, today: Day): NoticeRow['holidays'] | null {
  const lines = text.split('\n').filter(l => l.trim())
  const read = lines.map(line => {
    const m = /^(\S+)\s+(\S+?)(?:\s*(?:至|到|—|~|-(?=\d{4}))\s*(\S+?))?(?:\s+班\s*(.+))?$/.exec(line.trim())
    const first = m && typedDay(m[2]!, today)
    const last = m && (m[3] ? typedDay(m[3], today) : first)
    const work = (m?.[4] ?? '')
      .split(/[\s、，]+/)
      .filter(Boolean)
      .map(w => typedDay(w, today))
    return m && first && last && work.every(w => w !== null) ? { name: m[1]!, off: [first, last] as const, work: work as Day[] } : null
  })
  return read.length > 0 && read.every(r => r !== null) ? read : null
}

/** The years' holiday notices; recording one recounts every open limit and says which moved. */
export function Notices() {
  const me = useMe()
  const rows = useAnswer<readonly NoticeRow[]>(paths.notices)
  const [moved, setMoved] = useState<NoticeAnswer>()
  const years = [...new Set(rows.map(r => r.year))].toSorted((a, b) => b - a)
  return (
    <>
      {moved && (
        <div className="once" role="status">
          {moved.total === 0 ? '登记好了，没有期限因此变动。' : `登记好了，${moved.total}个期限变了${moved.moved.length ? '：' : '。'}`}
          <ul>
            {moved.moved.map(m => (
              <li key={`${m.matter}${m.limit}`}>
                <Link to={`/matters/${m.matter}`}>{m.title}</Link> {m.limit}：{shortDay(m.before, me.today)} → {shortDay(m.after, me.today)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul className="set">
        {years.map(y => (
          <li key={y} className="year">
            <b className="num">{y}</b>
            <span className="t">
              {rows
                .filter(r => r.year === y)
                .map(r => (
                  <span key={r.number}>
                    {r.number} {r.recorded ? <span className="tag b">本单位登记</span> : <small>随程序带来</small>}
                    <small className="days">
                      {r.holidays
                        .map(
                          h =>
                            `${h.name} ${shortDay(h.off[0])}—${shortDay(h.off[1])}${h.work.length ? `，班 ${h.work.map(w => shortDay(w)).join('、')}` : ''}`,
                        )
                        .join('；')}
                    </small>
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
      <NewNotice moved={setMoved} />
    </>
  )
}

function NewNotice({ moved }: { readonly moved: (moved: NoticeAnswer) => void }) {
  const me = useMe()
  const act = useAct<NoticeAnswer>()
  const [wrong, setWrong] = useState('')
  return (
    <form
      className="act"
      onSubmit={async e => {
        e.preventDefault()
        const form = e.currentTarget
        const data = new FormData(form)
        const holidays = readHolidays(String(data.get('holidays')), me.today)
        const issued = typedDay(String(data.get('issued')), me.today)
        if (!holidays || !issued) return setWrong('有一行没看懂。一行一个节日，如：春节 2025.1.28至2025.2.4 班 2025.1.26 2025.2.8')
        setWrong('')
        const body = { number: String(data.get('number')).trim(), year: Number(data.get('year')), issued, holidays }
        const done = await act.run('POST', paths.notices, body)
        if (!done) return
        moved(done)
        form.reset()
      }}
    >
      <h2>登记一份通知</h2>
      <div className="line">
        <Labelled title="文号">
          <input className="in" name="number" required placeholder="国办发明电〔2024〕12号" />
        </Labelled>
        <Labelled title="发布日期">
          <input className="in" name="issued" required placeholder="2024.11.12" />
        </Labelled>
        <Labelled title="哪一年的">
          <input className="in" name="year" type="number" required defaultValue={Number(me.today.slice(0, 4)) + 1} />
        </Labelled>
      </div>
      <Labelled title="一行一个节日：名称 起至止 班 调休上班的日子">
        <textarea className="in" name="holidays" rows={7} required placeholder="春节 2025.1.28至2025.2.4 班 2025.1.26 2025.2.8" />
      </Labelled>
      {wrong && (
        <p role="alert" className="told">
          {wrong}
        </p>
      )}
      <Refusals told={act.told} />
      <button type="submit" className="btn pri" disabled={act.busy}>
        登记，重算期限
      </button>
    </form>
  )
}
