/** @module One figure: what it counts, how it is computed, and the list whose amounts are its value. */
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { yuan } from '../../../base/money.ts'
import { roles } from '../../../declare/role.ts'
import type { FigureList, FigureRow } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { FigureWorking } from '../../parts/figure-working.tsx'
import { ReasonLine } from '../../parts/leaving.tsx'
import { Notice } from '../../parts/notice.tsx'
import { YearChart } from '../../parts/year-chart.tsx'
import { useRegister } from '../../registers.ts'
import { grouped } from '../../words.ts'
import { difference, growthOf, lastText, monthsOf } from './amount.ts'
import { periodTitle, usualYear, yearBefore, yearOfPeriod } from './period.ts'
import '../../parts/table.css'
import './figures.css'

export function Component() {
  const me = useMe()
  const { figure: id } = useParams()
  const [at] = useSearchParams()
  const period = at.get('period') ?? String(usualYear(me.today))
  const register = id!.split('.')[0]!
  // Another unit's, where the district follows a number into it.
  const units = at.get('units')
  const of = me.units.find(u => String(u.id) === units)
  // One person's part, followed from the page of people.
  const person = at.get('person')
  const figures = useAnswer<readonly FigureRow[]>(paths.figures({ period, registers: register, units, months: 'true' }))
  const before = useAnswer<readonly FigureRow[]>(paths.figures({ period: yearBefore(period), registers: register, units, months: 'true' }))
  const figure = figures.find(f => f.id === id)
  useFrame({ title: figure?.title ?? '数字', register })
  if (!figure)
    return (
      <main className="page" id="main">
        <Notice
          title="没有这个数字"
          action={
            <Link className="btn" to="/figures">
              看全部数字
            </Link>
          }
        >
          它可能属于您看不到的台账。
        </Notice>
      </main>
    )
  const last = before.find(f => f.id === id)
  return (
    <main className="page figures one" id="main">
      <p className="crumb">
        <Link to={`/figures?period=${period}`}>数字</Link> ／ {periodTitle(period)}
        {of && ` ／ ${of.title}`}
        {person && ` ／ ${person}`}
      </p>
      <header className="page-head">
        <h1>{figure.title}</h1>
        <p className="big">
          <b className="num">{figure.text}</b> {figure.unit !== '%' && figure.unit}
          {person && <small>（全单位）</small>}
        </p>
        <p className="cmp">
          上年{lastText(figure)}
          {difference(figure) && `，${difference(figure)}`} {growthOf(figure)}
        </p>
      </header>
      <FigureWorking figure={figure} all={figures} period={period} />
      {figure.months && (
        <section className="blk">
          <h2>逐月</h2>
          <YearChart
            title={figure.title}
            unit={figure.unit}
            year={yearOfPeriod(period)}
            now={monthsOf(figure) ?? []}
            before={monthsOf(last)}
          />
        </section>
      )}
      <Behind register={register} id={figure.id} period={period} units={units} person={person} unit={listUnit(figure, figures)} />
    </main>
  )
}

/** A share lists what stands above its line. */
const listUnit = (f: FigureRow, all: readonly FigureRow[]) =>
  f.of ? (all.find(x => x.id === `${f.register}.${f.of!.figure}`)?.unit ?? '') : f.unit

interface ListProps {
  readonly id: string
  readonly period: string
  readonly units: string | null
  readonly person: string | null
  readonly unit: string
}
/** The list behind the number; of a register that only some roles see, once they say why they look at it. */
function Behind({ register, ...list }: ListProps & { readonly register: string }) {
  const [reason, setReason] = useState<string | null>(null)
  const restricted = useRegister(register)?.restricted
  if (!restricted || reason) return <Listed {...list} reason={reason} />
  return (
    <section className="blk">
      <h2>清单</h2>
      <p className="mt">这本台账只有{restricted.map(r => roles[r]).join('、')}能看。看清单要写明用途，会记下来。</p>
      <ReasonLine go="看清单" give={setReason} />
    </section>
  )
}

function Listed({ id, period, units, person, reason, unit }: ListProps & { readonly reason: string | null }) {
  const list = useAnswer<FigureList>(paths.figureList(id, { period, units, person, reason }))
  const text = (n: number) => (unit === '元' ? yuan(n) : grouped(n))
  return (
    <section className="blk">
      <h2>
        {person ? `${person}的清单` : '清单'}{' '}
        <small>
          {grouped(list.rows.length)}行，合计{text(list.value)}
        </small>
      </h2>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">发生日期</th>
            <th scope="col">事项</th>
            <th scope="col" className="r">
              计{unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.rows.map(r => (
            <tr key={`${r.matter}${r.n}${r.day}`}>
              <td className="nb">{r.day}</td>
              <td>
                <Link to={`/matters/${r.matter}#n-${r.n}`}>{r.title}</Link>
              </td>
              <td className="r">{text(r.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.withheld > 0 && <p className="note">另有{text(list.withheld)}计在数里，您的岗位看不到是哪几件。</p>}
    </section>
  )
}
