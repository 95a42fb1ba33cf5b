/** @module 今日: what must be done today, before a click. Late, due, near, missing, not done yet; the month; what waits; quick record. */
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { parts } from '../../../base/day.ts'
import type { TodayItem, TodayView } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useKeys } from '../../app/keys.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { MonthLine } from '../../parts/month-line.tsx'
import { Notice } from '../../parts/notice.tsx'
import { MarkShape } from '../../parts/state-mark.tsx'
import { shortDay, weekdayLong, yearInHan } from '../../words.ts'
import { Aside } from './aside.tsx'
import { restOf } from './rest.ts'
import { type Kind, Row, wayTo } from './row.tsx'
import './today.css'

const kinds: readonly { readonly id: Kind; readonly title: string; readonly about: string }[] = [
  { id: 'late', title: '逾期', about: '先办' },
  { id: 'due', title: '今天', about: '今日截止' },
  { id: 'soon', title: '临近', about: '五个工作日内，年度事项早些提醒' },
  { id: 'missing', title: '缺', about: '该有而没有' },
  { id: 'yet', title: '还没有', about: '期内还来得及' },
]

/** So many lines of a kind before a click: the first page says what matters, not everything. */
const most = 8

export function Component() {
  useFrame({ title: '今日' })
  const view = useAnswer<TodayView>(paths.today)
  const go = useNavigate()
  const [whole, setWhole] = useState<ReadonlySet<Kind>>(new Set())
  const shown = useMemo(() => kinds.map(k => ({ ...k, items: whole.has(k.id) ? view[k.id] : view[k.id].slice(0, most) })), [view, whole])
  const rows = useMemo(() => shown.flatMap(k => k.items.map(item => ({ item, kind: k.id }))), [shown])
  const [on, setOn] = useState(0)
  const current = rows[on]
  useKeys({
    ...Object.fromEntries(rows.slice(0, 9).map((_, i) => [String(i + 1), () => setOn(i)])),
    enter: current && (() => go(wayTo(current.item))),
    j: () => setOn(Math.min(on + 1, rows.length - 1)),
    k: () => setOn(Math.max(on - 1, 0)),
  })
  let n = 0
  return (
    <main className="page today" id="main">
      <Head view={view} />
      <MonthLine month={view.month} today={view.today} />
      <div className="cols">
        <div className="main">
          {rows.length === 0 && <Quiet view={view} />}
          {shown.map(k => {
            const all = view[k.id].length
            if (all === 0) return null
            return (
              <section key={k.id} className={`grp ${k.id}`}>
                <h2>
                  <b className="num">{all}</b>
                  {k.title}
                  <small>{k.about}</small>
                </h2>
                <ol>
                  {k.items.map(item => {
                    const i = n++
                    return (
                      <Row
                        key={`${item.matter}${item.register}${item.what}${item.title}`}
                        item={item}
                        kind={k.id}
                        n={i + 1}
                        on={i === on}
                        today={view.today}
                      />
                    )
                  })}
                </ol>
                {all > k.items.length && (
                  <button type="button" className="btn bare" onClick={() => setWhole(new Set([...whole, k.id]))}>
                    其余{all - k.items.length}件
                  </button>
                )}
              </section>
            )
          })}
          {rows.length > 0 && <Rest view={view} />}
        </div>
        <Aside view={view} />
      </div>
    </main>
  )
}

function Head({ view }: { readonly view: TodayView }) {
  const me = useMe()
  const [year, month, date] = parts(view.today)
  const off = view.month.find(d => d.day > view.today && d.why.startsWith('放假·'))
  const before = off && view.month.filter(d => d.works && d.day > view.today && d.day < off.day).length + 1
  return (
    <header className="day">
      <div>
        <p className="crumb">{yearInHan(year)}</p>
        <h1>
          {month}月{date}日 <span>{weekdayLong(view.today)}</span>
        </h1>
      </div>
      <p className="say">{sayToday(view, me.name)}</p>
      <dl className="facts">
        {off && (
          <div>
            <dt>{off.why.slice(3)}前还有</dt>
            <dd>
              <b className="num">{before}</b> 个工作日
            </dd>
          </div>
        )}
        <div>
          <dt>在办</dt>
          <dd>
            <b className="num">{view.open}</b> 件
          </dd>
        </div>
        <div>
          <dt>在期限内</dt>
          <dd>
            <b className="num">{view.withinLimits}</b> 件
          </dd>
        </div>
      </dl>
    </header>
  )
}

/** The day in two sentences. */
function sayToday(view: TodayView, name: string) {
  const [late, due] = [view.late.length, view.due.length]
  if (late + due === 0) {
    const next = nearest(view.soon)
    return (
      <>
        {name}，今天没有到期的。
        <br />
        {next?.due ? `最近的一件是${shortDay(next.due, view.today)}，还有${next.left ?? 0}个工作日。` : '也没有临近的。'}
      </>
    )
  }
  return (
    <>
      {late > 0 && (
        <>
          逾期 <em className="st-late">{late}</em> 件{due > 0 ? '，' : '。'}
        </>
      )}
      {due > 0 && (
        <>
          今天到期 <em>{due}</em> 件。
        </>
      )}
      <br />
      办完这{late + due}件，别的都不急。
    </>
  )
}
const nearest = (items: readonly TodayItem[]) => items.find(i => i.due)

function Quiet({ view }: { readonly view: TodayView }) {
  const records = useMe().opens.length > 0
  return (
    <Notice
      title="今天没有到期的"
      action={
        <Link className="btn" to="/groups">
          看台账
        </Link>
      }
    >
      {view.open > 0
        ? `在办${view.open}件，都在期限内。`
        : `还没有在办的事项。${records ? '可以记一笔，或者在台账里把现有的 Excel 导进来。' : ''}`}
    </Notice>
  )
}

/** How many open matters are not among those that are late, due or near. */
function Rest({ view }: { readonly view: TodayView }) {
  const rest = restOf(view)
  return (
    <p className="rest">
      <MarkShape mark="run" />
      {rest > 0 ? `其余${rest}件都在期限内。` : '别的都不急。'}
      <Link to="/groups">看台账</Link>
    </p>
  )
}
