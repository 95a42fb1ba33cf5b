/** @module All limits of a matter on one axis of time, with the plumb line of today and the holidays in grey. */
import { type Day, daysBetween, maxDay, minDay, plusDays, plusMonths, range } from '../../base/day.ts'
import { dayKind, shippedCalendar } from '../../law/calendar.ts'
import type { LimitView } from '../../server/api.ts'
import { shortDay } from '../words.ts'
import { monthLabels } from './month-labels.ts'
import { type Mark, markOf } from './state-mark.tsx'
import './limit-axis.css'

const width = 528
const row = 44
const day = (text: string) => text.slice(0, 10) as Day
const shades: Partial<Record<Mark, string>> = {
  late: 'late',
  today: 'late',
  soon: 'soon',
  met: 'met',
  metlate: 'met',
  over: 'met',
  lapsed: 'met',
}
/** Where a limit stops on the paper: its last day, else the day it was met, else today. */
const endOf = (l: LimitView, today: Day): Day => day(l.due ?? l.earliest ?? l.met ?? l.ended ?? today)

export function LimitAxis({ limits, today }: { readonly limits: readonly LimitView[]; readonly today: Day }) {
  // A day agreed on may lie before the step that recorded it.
  const first = plusDays(limits.flatMap(l => [day(l.start), endOf(l, today)]).reduce(minDay, today), -10)
  const last = plusDays(limits.map(l => endOf(l, today)).reduce(maxDay, today), 14)
  const x = (d: Day) => Math.round((daysBetween(first, d) / Math.max(1, daysBetween(first, last))) * width * 10) / 10
  const height = 28 + limits.length * row
  const months = monthStarts(first, last)
  return (
    <svg
      className="axis"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`${limits.length}项期限在同一时间轴上`}
    >
      {holidayBlocks(first, last).map(([a, b]) => (
        <rect key={a} x={x(a)} y="22" width={x(plusDays(b, 1)) - x(a)} height={height - 22} className="ho" />
      ))}
      {months.map(m => (
        <path key={m} d={`M${x(m)} 22V${height}`} className="gl" />
      ))}
      {monthLabels(months, x, today, width).map(l => (
        <text key={l.at} x={l.left} y="14" className="gt">
          {l.text}
        </text>
      ))}
      {limits.map((l, i) => (
        <Line key={`${l.limit}${l.start}`} l={l} y={48 + i * row} x={x} today={today} />
      ))}
      <path d={`M${x(today)} 18V${height}`} className="now" />
      <path d={`M${x(today)} ${height - 9}l4 5-4 5-4-5z`} className="bob" />
      <text x={x(today)} y="14" className="gn" textAnchor="middle">
        今天
      </text>
    </svg>
  )
}

function Line({ l, y, x, today }: { readonly l: LimitView; readonly y: number; readonly x: (d: Day) => number; readonly today: Day }) {
  const start = day(l.start)
  const end = endOf(l, today)
  const shade = shades[markOf(l.standing, l.left)] ?? ''
  const to = minDay(day(l.met ?? l.ended ?? today), l.standing === 'missed' ? today : maxDay(end, start))
  const right = x(end) > width - 56
  // Where the bar runs on past the last day, the date stands over it and not on it.
  const over = to > end
  const open = l.due === undefined && l.earliest === undefined
  return (
    <g>
      <path d={`M${x(start)} ${y}H${x(end)}`} className={open ? 'fut' : 'trk'} />
      {to > start && <path d={`M${x(start)} ${y}H${x(to)}`} className={`done ${shade}`} />}
      {l.pauses.map(p => (
        <path key={p.from} d={`M${x(p.from)} ${y}H${x(minDay(p.to ?? today, end))}`} className="paused" />
      ))}
      <path d={`M${x(start)} ${y - 6}v12`} className="tick" />
      {!open && (
        <>
          <path d={`M${x(end)} ${y - 8}v16`} className={`end ${shade}`} />
          <text
            x={right ? x(end) - 6 : over ? x(end) - 1 : x(end) + 8}
            y={right || over ? y - 11 : y + 4}
            textAnchor={right ? 'end' : 'start'}
            className={shade === 'met' ? 'gt' : `gd ${shade}`}
          >
            {shortDay(end)}
            {shade === 'met' && '满'}
          </text>
        </>
      )}
    </g>
  )
}

const monthStarts = (first: Day, last: Day): Day[] => {
  const starts: Day[] = []
  const step = daysBetween(first, last) > 400 ? 3 : 1
  for (let m = plusMonths(`${first.slice(0, 7)}-01` as Day, 1); m <= last; m = plusMonths(m, step)) starts.push(m)
  return starts
}
/** Stretches of announced holidays, first and last day: weekends alone are not drawn. */
function holidayBlocks(first: Day, last: Day): [Day, Day][] {
  const blocks: [Day, Day][] = []
  for (const d of range(first, last)) {
    if (!dayKind(shippedCalendar, d).why.startsWith('放假')) continue
    const at = blocks.at(-1)
    if (at && plusDays(at[1], 1) === d) at[1] = d
    else blocks.push([d, d])
  }
  return blocks.filter(([a, b]) => a !== b)
}
