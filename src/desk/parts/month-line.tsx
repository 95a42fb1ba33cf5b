/** @module The month as an ink line: working days are joined, days off are gaps, make-up days carry 班, marks hang under their day. */
import { type Day, parts, weekday } from '../../base/day.ts'
import type { LimitStanding, TodayView } from '../../server/api.ts'
import { shortDay, weekdayWord } from '../words.ts'
import { type Mark, MarkShape, markClass, markOf } from './state-mark.tsx'
import './month-line.css'

/** What is done with hangs no mark: the line shows what is still owed. */
const owed = new Set<LimitStanding>(['running', 'missed', 'paused'])
type MonthDay = TodayView['month'][number]
const han = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** A holiday's name and how many days of it stand in this line, at its first day. */
function holidays(month: readonly MonthDay[]): ReadonlyMap<Day, { readonly name: string; readonly days: number }> {
  const found = new Map<Day, { name: string; days: number }>()
  let at: { name: string; days: number } | undefined
  for (const d of month) {
    const name = /^放假·(.+)$/.exec(d.why)?.[1]
    if (name && at?.name === name) at.days++
    else if (name) {
      at = { name, days: 1 }
      found.set(d.day, at)
    } else at = undefined
  }
  return found
}

export function MonthLine({ month, today }: { readonly month: TodayView['month']; readonly today: Day }) {
  const names = holidays(month)
  const left = (day: Day) => (day < today ? -1 : month.filter(d => d.works && d.day > today && d.day <= day).length)
  return (
    <nav className="ink" aria-label="本月的工作日">
      <ol style={{ gridTemplateColumns: `repeat(${month.length}, minmax(0, 1fr))` }}>
        {month.map(d => (
          <DayMark
            key={d.day}
            d={d}
            today={today}
            holiday={names.get(d.day)}
            marks={d.marks.filter(s => owed.has(s)).map(s => markOf(s, left(d.day)))}
          />
        ))}
      </ol>
    </nav>
  )
}

interface DayProps {
  readonly d: MonthDay
  readonly today: Day
  readonly holiday: { readonly name: string; readonly days: number } | undefined
  readonly marks: readonly Mark[]
}
function DayMark({ d, today, holiday, marks }: DayProps) {
  const kinds = [d.works ? 'w' : 'o', d.day < today ? 'past' : '', d.day === today ? 'now' : '']
  return (
    <li className={`d ${kinds.join(' ')}`} aria-current={d.day === today ? 'date' : undefined}>
      <span className="wk">{weekdayWord(d.day).slice(1)}</span>
      <span className="dn">
        {parts(d.day)[2]}
        {d.works && weekday(d.day) > 5 && <sup>班</sup>}
      </span>
      <span className="ln">
        {holiday && (
          <em className="fest" style={{ width: `${holiday.days * 100}%` }}>
            {holiday.name}
            {holiday.days > 3 && `放假 ${han[holiday.days] ?? holiday.days}天`}
          </em>
        )}
      </span>
      <span className="mk">
        {marks.length > 0 && (
          <a href={`#d-${d.day}`} aria-label={`${shortDay(d.day)}${weekdayWord(d.day)}，${marks.length}件`}>
            {marks.slice(0, 3).map((m, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: marks of one day have no other name
              <span key={i} className={markClass(m)}>
                <MarkShape mark={m} size={10} />
              </span>
            ))}
          </a>
        )}
      </span>
    </li>
  )
}
