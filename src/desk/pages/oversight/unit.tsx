/** @module One unit as the district reads it: what is late, near and missing, item by item, and the year's figures with their lists. */
import { Link, useParams } from 'react-router'
import type { OversightUnit, TodayItem } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { DayWord } from '../../parts/day-word.tsx'
import { LawReference, ownRule } from '../../parts/law-reference.tsx'
import { Notice } from '../../parts/notice.tsx'
import { type Mark, StateMark } from '../../parts/state-mark.tsx'
import { groupRows, titleOf } from '../../registers.ts'
import { useYear } from './year.tsx'
import '../../parts/table.css'
import './oversight.css'

const kinds: readonly { readonly id: 'late' | 'soon' | 'missing'; readonly title: string; readonly mark: Mark }[] = [
  { id: 'late', title: '逾期', mark: 'late' },
  { id: 'soon', title: '临近', mark: 'soon' },
  { id: 'missing', title: '缺', mark: 'miss' },
]

export function Component() {
  const { unit } = useParams()
  const { year, choice } = useYear()
  const view = useAnswer<OversightUnit>(paths.oversightUnit(unit!, year))
  const { title } = view.row.unit
  useFrame({ title: `督导 ${title}` })
  const shown = kinds.filter(k => view[k.id].length > 0)
  return (
    <main className="page over" id="main">
      <p className="crumb">
        <Link to={`/oversight?year=${year}`}>督导</Link>
      </p>
      <header className="page-head">
        <h1>{title}</h1>
        <span className="sub">在办{view.row.open}件</span>
        {choice}
      </header>
      {shown.length === 0 && <Notice title="没有逾期、临近和缺项">该办的都在期限里。</Notice>}
      {shown.map(k => (
        <section key={k.id} className="grp">
          <h2>
            <StateMark mark={k.mark}>{k.title}</StateMark>
          </h2>
          <Items items={view[k.id]} />
        </section>
      ))}
      <Figures view={view} year={year} />
    </main>
  )
}

function Items({ items }: { readonly items: readonly TodayItem[] }) {
  const me = useMe()
  return (
    <table className="tb">
      <thead>
        <tr>
          <th scope="col">事项</th>
          <th scope="col">是什么</th>
          <th scope="col">依据</th>
          <th scope="col">末日</th>
          <th scope="col">承办人</th>
        </tr>
      </thead>
      <tbody>
        {items.map(i => (
          <tr key={`${i.matter}${i.register}${i.what}${i.title}`}>
            <th scope="row">{i.matter ? <Link to={`/matters/${i.matter}`}>{i.title}</Link> : i.title}</th>
            <td>
              {i.title !== titleOf(i.register) && <span className="muted">{titleOf(i.register)} </span>}
              {i.what}
            </td>
            <td>{i.law ? <LawReference law={i.law} /> : i.own && ownRule}</td>
            <td className="nb">{i.due && <DayWord day={i.due} today={me.today} />}</td>
            <td>{i.handler}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Figures({ view, year }: { readonly view: OversightUnit; readonly year: number }) {
  const me = useMe()
  const groups = groupRows(me.registers).flatMap(g => {
    const own = view.figures.filter(f => f.group === g.id)
    return own.length ? [{ g, own }] : []
  })
  return (
    <section className="grp">
      <h2>{year}年的数字</h2>
      {groups.length === 0 && <p className="muted">这一年还没有记录。</p>}
      {groups.map(({ g, own }) => (
        <div key={g.id}>
          <h3>{g.title}</h3>
          <p className="nums">
            {own.map(f => (
              <Link key={f.id} to={`/figures/${f.id}?period=${year}&units=${view.row.unit.id}`}>
                {f.title} <b>{f.text}</b>
              </Link>
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}
