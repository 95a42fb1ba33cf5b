/** @module 报告: the reports of the years, and the start of a new one. */
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { ReportRow, ReportView } from '../../../server/api.ts'
import { freshId, send, type Told } from '../../api/client.ts'
import { files, paths } from '../../api/paths.ts'
import { useAnswer, useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { Notice } from '../../parts/notice.tsx'
import { usualYear } from '../figures/period.ts'
import './reports.css'

export function Component() {
  useFrame({ title: '报告' })
  const me = useMe()
  const rows = useAnswer<readonly ReportRow[]>(paths.reports)
  const year = usualYear(me.today)
  const writes = me.may.includes('directs') || me.roles.includes('reviewer')
  return (
    <main className="page reports" id="main">
      <header className="page-head">
        <h1>法治政府建设情况报告</h1>
      </header>
      {rows.map(r => (
        <Link key={r.matter} className="rp" to={`/reports/${r.matter}`}>
          <b className="num">{r.year}</b>
          <span className="t">
            {r.title}
            <small>
              {me.units.find(u => u.id === r.unit)?.title} · {r.stateTitle}
            </small>
          </span>
          <span className="b">
            <b className="num">{r.bound}</b>／{r.figures}个数字已绑定
            <span className="bline">
              <i style={{ width: `${r.figures ? (r.bound / r.figures) * 100 : 0}%` }} />
            </span>
          </span>
        </Link>
      ))}
      <section className="yearly" aria-labelledby="disclosure">
        <h2 id="disclosure">政府信息公开工作年度报告</h2>
        <p className="muted">{year}年的各格由台账得出；许可、收费和文字在“政府信息公开年报”台账里填。.json 里列有不相符的地方。</p>
        <p>
          {(['html', 'docx', 'pdf', 'json'] as const).map(as => (
            <a
              key={as}
              className="btn"
              href={files.disclosureReport(year, as)}
              {...(as === 'html' ? { target: '_blank', rel: 'noreferrer' } : { download: true })}
            >
              {as === 'html' ? '预览' : `.${as}`}
            </a>
          ))}
        </p>
      </section>
      {writes && !rows.some(r => r.year === year && r.unit === me.unit.id) && (
        <Start year={year} last={rows.some(r => r.year === year - 1)} />
      )}
    </main>
  )
}

function Start({ year, last }: { readonly year: number; readonly last: boolean }) {
  const go = useNavigate()
  const refresh = useRefresh()
  const [key] = useState(freshId)
  const [told, setTold] = useState<readonly Told[]>([])
  const [busy, setBusy] = useState(false)
  async function start(from: 'outline' | 'last') {
    setBusy(true)
    const answer = await send<ReportView>('POST', paths.reports, { request: key, year, from })
    setBusy(false)
    if (!answer.ok) return setTold(answer.refused)
    await refresh()
    go(`/reports/${answer.value.matter}`)
  }
  return (
    <Notice
      title={`${year}年的报告还没有起草`}
      action={
        <>
          <button type="button" className="btn pri" disabled={busy} onClick={() => start('outline')}>
            {busy ? '正在起草…' : '按提纲起草'}
          </button>
          {last && (
            <button type="button" className="btn" disabled={busy} onClick={() => start('last')}>
              照上年的写
            </button>
          )}
        </>
      }
    >
      句子和数字先从台账写好，您再改文字。数字点开都有口径、计算和清单。
      {told.map(t => (
        <span key={t.code} role="alert" className="st-late">
          {t.text}
        </span>
      ))}
    </Notice>
  )
}
