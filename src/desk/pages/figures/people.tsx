/** @module 按人看: how often each of our own people stands behind the figures that count people; every number opens its list. */
import { Link, useSearchParams } from 'react-router'
import type { FigureGroup } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { Notice } from '../../parts/notice.tsx'
import { periodTitle, usualYear, yearBefore } from './period.ts'
import '../../parts/table.css'
import './figures.css'

export function Component() {
  useFrame({ title: '按人看' })
  const me = useMe()
  const [at, setAt] = useSearchParams()
  const period = at.get('period') ?? String(usualYear(me.today))
  const people = useAnswer<readonly FigureGroup[]>(paths.figuresBy({ period, by: 'person' }))
  return (
    <main className="page figures" id="main">
      <p className="crumb">
        <Link to={`/figures?period=${period}`}>数字</Link> ／ {periodTitle(period)}
      </p>
      <header className="page-head">
        <h1>按人看</h1>
        <p className="cmp">
          与{' '}
          <button type="button" className="btn bare" onClick={() => setAt({ period: yearBefore(period) }, { replace: true })}>
            {periodTitle(yearBefore(period))}
          </button>{' '}
          对照
        </p>
      </header>
      {people.length === 0 ? (
        <Notice title="还没有人的记录">学法、培训、考试、接访记了谁参加，各人的档案就从记录里汇出来，不用填。</Notice>
      ) : (
        <table className="tb">
          <caption className="vh">各人在记录里出现的次数</caption>
          <thead>
            <tr>
              <th scope="col">姓名</th>
              <th scope="col">记录</th>
            </tr>
          </thead>
          <tbody>
            {people.map(p => (
              <tr key={p.key}>
                <th scope="row">{p.title}</th>
                <td>
                  <Counts person={p} period={period} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}

/** What of a person was recorded; nothing for whoever stands on a roster only. */
function Counts({ person, period }: { readonly person: FigureGroup; readonly period: string }) {
  const now = person.figures.filter(f => f.value)
  if (now.length === 0) return <span className="muted">这一期间没有记录</span>
  return (
    <ul className="of-person">
      {now.map(f => (
        <li key={f.id}>
          <Link to={`/figures/${f.id}?period=${period}&person=${encodeURIComponent(person.title)}`}>
            {f.title} <b className="num">{f.text}</b>
            {f.unit}
          </Link>
          {f.lastYear ? <small className="muted">，上年{f.lastYear}</small> : null}
        </li>
      ))}
    </ul>
  )
}
