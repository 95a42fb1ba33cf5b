/** @module 督导: the district reads its units' books and sends no forms; a unit sees what the district sees. */
import { Link } from 'react-router'
import type { OversightRow } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { Notice } from '../../parts/notice.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { grouped, shortDay } from '../../words.ts'
import { useYear } from './year.tsx'
import '../../parts/table.css'
import './oversight.css'

export function Component() {
  useFrame({ title: '督导' })
  const { year, choice } = useYear()
  const rows = useAnswer<readonly OversightRow[]>(paths.oversight(year))
  return (
    <main className="page over" id="main">
      <header className="page-head">
        <h1>督导</h1>
        <span className="sub">数从各单位的台账里来，不用再报</span>
        {choice}
      </header>
      {rows.length === 0 ? (
        <Notice title="没有下级单位">这里看的是下级单位的在办、逾期和主要数字。</Notice>
      ) : (
        <Units rows={rows} year={year} />
      )}
      <p className="note">
        在办、期限、缺项是今天的，数字和迟登是{year}年的；迟登指办完七天以后才登记的记录。点单位名看是哪些，不用再发表格。
      </p>
    </main>
  )
}

function Units({ rows, year }: { readonly rows: readonly OversightRow[]; readonly year: number }) {
  const me = useMe()
  const heads = rows[0]?.figures ?? []
  return (
    <table className="tb stack">
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col" className="r">
            在办
          </th>
          <th scope="col">期限</th>
          <th scope="col" className="r">
            迟登
          </th>
          {heads.map(f => (
            <th key={f.id} scope="col" className="r">
              {f.title}
              {f.unit !== '%' && `（${f.unit}）`}
            </th>
          ))}
          <th scope="col">封账到</th>
          <th scope="col">年度报告</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(r => (
          <tr key={r.unit.id}>
            <th scope="row">
              <Link to={`/oversight/${r.unit.id}?year=${year}`}>{r.unit.title}</Link>
            </th>
            <td className="r" data-label="在办">
              {grouped(r.open)}
            </td>
            <td>
              {r.late > 0 ? <StateMark mark="late">逾期{r.late}</StateMark> : <StateMark mark="met">没有逾期</StateMark>}
              {r.soon > 0 && <StateMark mark="soon">临近{r.soon}</StateMark>}
              {r.missing > 0 && <StateMark mark="miss">缺{r.missing}</StateMark>}
            </td>
            <td className="r" data-label="迟登">
              {grouped(r.recordedLate)}
            </td>
            {heads.map(h => (
              <td key={h.id} className="r" data-label={h.title}>
                {r.figures.find(f => f.id === h.id)?.text ?? '—'}
              </td>
            ))}
            <td data-label="封账到" className="nb">
              {r.closed ? shortDay(r.closed, me.today) : <span className="muted">没有封账</span>}
            </td>
            <td data-label="年度报告" className="nb">
              {r.report ? <Link to={`/reports/${r.report.matter}`}>{r.report.stateTitle}</Link> : <span className="muted">没有起草</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
