/** @module How a date was counted: the conclusion first, then the calendar with the counted days numbered, then the grounds. */
import { type Day, plusDays, weekday } from '../../base/day.ts'
import type { Working as WorkingView } from '../../server/api.ts'
import { momentWord, shortDay, weekdayWord } from '../words.ts'
import { isMakeUp } from './day-word.tsx'
import { Icon } from './icon.tsx'
import './working.css'

/** A step of the walk: a day, or a moment where the limit runs in hours. */
type Counted = WorkingView['days'][number]
type WorkingDay = Counted & { readonly day: Day }
const isWholeDay = (c: Counted): c is WorkingDay => c.day.length === 10
/** Longer walks show their beginning and their end. */
const whole = 49

interface Props {
  readonly working: WorkingView
  readonly today: Day
  readonly close?: () => void
}

export function Working({ working, today, close }: Props) {
  const { due, days } = working
  const last = days.findLast(d => d.counts !== null)
  return (
    <div className="pop work" role="dialog" aria-label={`${working.title}的推算`}>
      <header>
        <h3>{working.title}怎么算</h3>
        {close && (
          <button type="button" className="btn bare x" aria-label="关上" onClick={close}>
            <Icon name="close" />
          </button>
        )}
      </header>
      {due && (
        <p className="conc">
          <b className="num">{shortDay(due, today)}</b> {weekdayWord(due)}
          {isMakeUp(due) && '，调休上班'}
          <br />
          <span>
            {last?.counts && `第${last.counts}日，`}
            {due.length > 10 ? `到${due.slice(11, 16)}为止` : '到当天24时为止'}
            {working.provisional && '。放假通知还没发布，暂按周末推算'}
          </span>
        </p>
      )}
      {days.some(d => !isWholeDay(d)) && <Hours days={days} />}
      {days.length > 0 && days.every(isWholeDay) && (
        <WorkingCalendar days={days} due={due?.slice(0, 10) as Day | undefined} today={today} />
      )}
      <dl>
        {working.notes.map(n => (
          <div key={n.label}>
            <dt>{n.label}</dt>
            <dd>{n.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const Hours = ({ days }: { readonly days: readonly Counted[] }) => (
  <ol className="hours">
    {days.map(d => (
      <li key={d.day}>
        {momentWord(d.day)} {d.why}
      </li>
    ))}
  </ol>
)

type Cell = WorkingDay | { readonly out: Day }
/** Whole weeks, Monday first; days outside the walk stay empty. */
function weeksOf(days: readonly WorkingDay[]): Cell[][] {
  const first = days[0]!.day
  const lead = Array.from({ length: weekday(first) - 1 }, (_, i): Cell => ({ out: plusDays(first, i + 1 - weekday(first)) }))
  const cells: Cell[] = [...lead, ...days]
  while (cells.length % 7 > 0) cells.push({ out: plusDays(first, cells.length - lead.length) })
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7))
}

function WorkingCalendar({
  days,
  due,
  today,
}: {
  readonly days: readonly WorkingDay[]
  readonly due: Day | undefined
  readonly today: Day
}) {
  const weeks = weeksOf(days)
  const cut = days.length > whole
  const shown = cut ? [...weeks.slice(0, 2), null, ...weeks.slice(-3)] : weeks
  return (
    <table className="cal">
      <caption className="vh">逐日推算</caption>
      <thead>
        <tr>
          {[...'一二三四五六日'].map(w => (
            <th key={w} scope="col">
              {w}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(week =>
          week === null ? (
            <tr key="cut">
              <td colSpan={7} className="cut">
                中间{weeks.length - 5}周照此逐日计
              </td>
            </tr>
          ) : (
            <tr key={'day' in week[6]! ? week[6].day : week[6]!.out}>
              {week.map(c => (
                <CalendarDay key={'day' in c ? c.day : c.out} cell={c} due={due} today={today} first={days[0]!.day} />
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

function CalendarDay({
  cell,
  due,
  today,
  first,
}: {
  readonly cell: Cell
  readonly due: Day | undefined
  readonly today: Day
  readonly first: Day
}) {
  if (!('day' in cell)) return <td className="out" />
  const { day, counts, why } = cell
  const start = counts === null && day === first
  const kind = day === due ? 'cnt due' : counts !== null ? 'cnt' : start ? 'start' : 'off'
  return (
    <td className={day < today ? `${kind} past` : kind} title={why}>
      <span className="cd">
        {day.endsWith('-01') ? `${Number(day.slice(5, 7))}/1` : Number(day.slice(8))}
        {isMakeUp(day) && <sup>班</sup>}
      </span>
      <b>{counts ?? (start ? '起' : why.startsWith('暂停') ? '停' : '休')}</b>
    </td>
  )
}
