/** @module 督导: the district reads its units' books and sends no forms; a unit sees what the district sees. */
import { Link } from 'react-router'
import type { OversightRow } from '../../server/api.ts'
import { paths } from '../api/paths.ts'
import { useAnswer } from '../api/use.ts'
import { useFrame } from '../app/shell.tsx'
import { Notice } from '../parts/notice.tsx'
import { StateMark } from '../parts/state-mark.tsx'
import { grouped } from '../words.ts'
import '../parts/table.css'
import './oversight.css'

export function Component() {
  useFrame({ title: '督导' })
  const rows = useAnswer<readonly OversightRow[]>(paths.oversight)
  const heads = rows[0]?.figures ?? []
  return (
    <main className="page over" id="main">
      <header className="page-head">
        <h1>督导</h1>
        <span className="sub">数从各单位的台账里来，不用再报</span>
      </header>
      {rows.length === 0 ? (
        <Notice title="没有下级单位">这里看的是下级单位的在办、逾期和主要数字。</Notice>
      ) : (
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col" className="r">
                在办
              </th>
              <th scope="col">期限</th>
              {heads.map(f => (
                <th key={f.id} scope="col" className="r">
                  {f.title}
                  {f.unit !== '%' && `（${f.unit}）`}
                </th>
              ))}
              <th scope="col">年度报告</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(r => (
              <tr key={r.unit.id}>
                <th scope="row">{r.unit.title}</th>
                <td className="r">{grouped(r.open)}</td>
                <td>
                  {r.late > 0 ? <StateMark mark="late">逾期{r.late}</StateMark> : <StateMark mark="met">没有逾期</StateMark>}
                  {r.soon > 0 && <StateMark mark="soon">临近{r.soon}</StateMark>}
                  {r.missing > 0 && <StateMark mark="miss">缺{r.missing}</StateMark>}
                </td>
                {heads.map(h => (
                  <td key={h.id} className="r">
                    {r.figures.find(f => f.id === h.id)?.text ?? '—'}
                  </td>
                ))}
                <td>
                  {r.report ? (
                    <Link to={`/reports/${r.report.matter}`}>{r.report.stateTitle}</Link>
                  ) : (
                    <span className="muted">没有起草</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="note">各单位看到的和这里一样。要对某个数，点开看清单，或者直接问它，不用再发表格。</p>
    </main>
  )
}
