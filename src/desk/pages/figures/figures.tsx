/** @module 数字: the headings of the report, year against year; every number opens its list. */
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { FigureRow } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { MonthBars } from '../../parts/month-bars.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Slope } from '../../parts/slope.tsx'
import { MarkShape, StateMark } from '../../parts/state-mark.tsx'
import { YearChart } from '../../parts/year-chart.tsx'
import { groupRows } from '../../registers.ts'
import { shortDay } from '../../words.ts'
import { difference, growthOf, lastText, monthsOf } from './amount.ts'
import { periodsOf, periodTitle, usualYear, yearBefore, yearOfPeriod } from './period.ts'
import { Villages } from './villages.tsx'
import './figures.css'

export function Component() {
  useFrame({ title: '数字' })
  const me = useMe()
  const [at, setAt] = useSearchParams()
  const period = at.get('period') ?? String(usualYear(me.today))
  const year = yearOfPeriod(period)
  const figures = useAnswer<readonly FigureRow[]>(paths.figures({ period, months: 'true' }))
  const before = useAnswer<readonly FigureRow[]>(paths.figures({ period: yearBefore(period), months: 'true' }))
  const [chosen, setChosen] = useState<string>()
  const heads = groupRows(me.registers).flatMap((g): readonly GroupHead[] => {
    const own = figures.filter(f => f.group === g.id)
    const main = mainOf(own)
    return main ? [{ group: g, main, others: own.filter(f => f !== main && f.value).slice(0, 3) }] : []
  })
  const current =
    heads.find(h => h.group.id === chosen) ??
    heads.toSorted((a, b) => (b.main.value ?? 0) - (a.main.value ?? 0)).find(h => h.group.id === 'disputes') ??
    heads[0]
  const set = (p: string) => setAt({ period: p }, { replace: true })
  return (
    <main className="page figures" id="main">
      <p className="crumb">{me.unit.title}</p>
      <Head period={period} set={set} />
      {heads.length === 0 ? (
        <Notice title="还没有数字">台账里记了事项，数字就从记录里算出来，不用填。</Notice>
      ) : (
        <>
          <table className="ten">
            <caption className="vh">各方面的数字</caption>
            <thead>
              <tr>
                <th scope="col">方面</th>
                <th scope="col">主要数字</th>
                <th scope="col">逐月，1月至12月</th>
                <th scope="col">比上年</th>
                <th scope="col" className="r">
                  {year - 1}
                </th>
                <th scope="col">其他数字</th>
              </tr>
            </thead>
            <tbody>
              {heads.map(h => (
                <GroupRow key={h.group.id} head={h} on={h === current} choose={() => setChosen(h.group.id)} period={period} />
              ))}
            </tbody>
          </table>
          <p className="note">
            <MarkShape mark="met" size={11} />
            每个数字都点得开，清单的合计就是这个数。数字取到{shortDay(me.today)}。
          </p>
          {current && <Lower main={current.main} before={before.find(f => f.id === current.main.id)} period={period} />}
        </>
      )}
    </main>
  )
}

interface GroupHead {
  readonly group: ReturnType<typeof groupRows>[number]
  readonly main: FigureRow
  readonly others: readonly FigureRow[]
}

function Head({ period, set }: { readonly period: string; readonly set: (period: string) => void }) {
  const me = useMe()
  const year = yearOfPeriod(period)
  return (
    <header className="page-head">
      <h1>{periodTitle(period)}</h1>
      <p className="cmp">
        与{' '}
        <button type="button" className="btn bare" onClick={() => set(yearBefore(period))}>
          {periodTitle(yearBefore(period))}
        </button>{' '}
        对照
      </p>
      <fieldset className="seg" aria-label="期间">
        {periodsOf(year).map(p => (
          <button key={p.id} type="button" aria-pressed={p.id === period} onClick={() => set(p.id)}>
            {p.title}
          </button>
        ))}
      </fieldset>
      <div className="acts">
        <Link className="btn" to={`/figures/people?period=${period}`}>
          按人看
        </Link>
        {year < yearOfPeriod(me.today) && (
          <button type="button" className="btn" onClick={() => set(String(year + 1))}>
            看{year + 1}年
          </button>
        )}
        <button type="button" className="btn" onClick={() => print()}>
          打印
        </button>
      </div>
    </header>
  )
}

function GroupRow({
  head: h,
  on,
  choose,
  period,
}: {
  readonly head: GroupHead
  readonly on: boolean
  readonly choose: () => void
  readonly period: string
}) {
  const me = useMe()
  return (
    <tr className={on ? 'cur' : ''}>
      <th scope="row">
        <button type="button" onClick={choose} aria-pressed={on}>
          <i>{h.group.numeral}</i>
          {h.group.title}
        </button>
      </th>
      <td className="mf">
        <div>
          <Link to={`/figures/${h.main.id}?period=${period}`}>
            <b className="num">{h.main.text}</b> {h.main.unit}
          </Link>
          <span>{h.main.title}</span>
        </div>
      </td>
      <td>
        {h.main.value ? (
          <MonthBars months={monthsOf(h.main) ?? []} label={h.main.title} />
        ) : (
          <StateMark mark="miss">
            没有登记。{me.opens.includes(h.main.register) && <Link to={`/registers/${h.main.register}`}>补录</Link>}
          </StateMark>
        )}
      </td>
      <td className="sl">
        {difference(h.main) && (
          <>
            <Slope before={h.main.lastYear ?? 0} now={h.main.value ?? 0} />
            <span className="df">
              {difference(h.main)}
              <small>{growthOf(h.main)}</small>
            </span>
          </>
        )}
      </td>
      <td className="ly">
        <span className="muted">{lastText(h.main)}</span>
      </td>
      <td className="ot">
        {h.others.map(f => (
          <Link key={f.id} to={`/figures/${f.id}?period=${period}`}>
            <span>{f.title}</span>
            {f.text}
            {f.unit !== '%' && f.unit}
          </Link>
        ))}
      </td>
    </tr>
  )
}

/** The figure that speaks for a group: the first of some size that last year had too; else the first that has anything. */
const mainOf = (own: readonly FigureRow[]) =>
  own.find(f => f.months && f.lastYear && (f.value ?? 0) >= 5 && f.unit !== '%') ??
  own.find(f => f.months && f.value) ??
  own.find(f => f.months)

function Lower({ main, before, period }: { readonly main: FigureRow; readonly before: FigureRow | undefined; readonly period: string }) {
  const now = monthsOf(main) ?? []
  const sum = now.reduce((s, v) => s + v, 0)
  const two = now
    .map((v, i) => ({ i, v }))
    .toSorted((a, b) => b.v - a.v)
    .slice(0, 2)
    .toSorted((a, b) => a.i - b.i)
  return (
    <div className="low">
      <section>
        <h2>
          {main.title} <small>逐月，{main.unit}</small>
        </h2>
        <YearChart title={main.title} unit={main.unit} year={yearOfPeriod(period)} now={now} before={monthsOf(before)} />
        {sum > 0 && (
          <p className="say">
            {difference(main) && difference(main) !== '持平' ? `比上年${difference(main)}${main.unit}。` : ''}
            {two.map(t => t.i + 1).join('、')}两月占<b>{Math.round((two.reduce((s, t) => s + t.v, 0) / sum) * 1000) / 10}%</b>。
          </p>
        )}
      </section>
      <Villages figure={main} period={period} />
    </div>
  )
}
