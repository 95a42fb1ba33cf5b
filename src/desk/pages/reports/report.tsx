/** @module The report under the pen: outline, the sheet of GB/T 9704, and the check that runs while one writes. */
import { useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import { catalogue } from '../../../registers/catalogue.ts'
import type { FigureRow, ReportView } from '../../../server/api.ts'
import type { Told } from '../../api/client.ts'
import { files, paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { useRegisters } from '../../registers.ts'
import { liveProblems, yearBooks } from './browser-books.ts'
import { Checks } from './checks.tsx'
import { Outline } from './outline.tsx'
import { useSaving } from './saving.ts'
import { Sheet } from './sheet.tsx'
import { Steps } from './steps.tsx'
import './reports.css'
import './report.css'

const stages = ['起草', '核对', '签批', '封存'] as const
/** How far a state has come; a state not named here is a draft. */
const stageOf = (state: string, problems: number): number =>
  state === 'issued' || state === 'public' ? 3 : state === 'checked' || state === 'discussed' ? 2 : problems > 0 ? 0 : 1

export function Component() {
  const { report: id } = useParams()
  const view = useAnswer<ReportView>(paths.report(id!))
  useFrame({ title: view.report.title, rail: true })
  return <Desk key={id} view={view} />
}

function Desk({ view }: { readonly view: ReportView }) {
  const me = useMe()
  const { report, set, said, stale, now: standing, take } = useSaving(view)
  const [told, setTold] = useState<readonly Told[]>([])
  const registers = useRegisters(catalogue.filter(r => me.registers.includes(r.id)).map(r => r.id))
  const now = useAnswer<readonly FigureRow[]>(paths.figures({ period: String(report.year) }))
  const before = useAnswer<readonly FigureRow[]>(paths.figures({ period: String(report.year - 1) }))
  const books = useMemo(
    () => yearBooks(report.unit, report.year, registers, now, before),
    [report.unit, report.year, registers, now, before],
  )
  const problems = useMemo(() => liveProblems(report, books), [report, books])
  const [flag, setFlag] = useState<string>()
  const stage = stageOf(standing.state, problems.filter(p => p.blocks).length)
  const jump = (at: string | undefined) => {
    setFlag(at)
    if (at) (document.getElementById(`p-${at}`) ?? document.getElementById(`s-${at}`))?.scrollIntoView({ block: 'center' })
  }
  return (
    <div className="ed">
      <div className="bar">
        <div>
          <p className="crumb">
            <Link to="/reports">报告</Link> ／ {report.year}
          </p>
          <h1>{report.title}</h1>
        </div>
        <ol className="steps" aria-label="报告走到哪一步">
          {stages.map((s, i) => (
            <li key={s} className={i < stage ? 'ok' : i === stage ? 'cur' : ''} aria-current={i === stage ? 'step' : undefined}>
              {s}
            </li>
          ))}
        </ol>
        <div className="acts">
          <span className={stale ? 'st-late' : 'muted'} role="status">
            {said}
          </span>
          <a className="btn" href={files.report(view.matter, 'docx')} download>
            docx
          </a>
          <a className="btn" href={files.report(view.matter, 'pdf')} target="_blank" rel="noreferrer">
            pdf
          </a>
          <Link className="btn" to={`/matters/${view.matter}`}>
            办理
          </Link>
          <Steps view={standing} today={me.today} take={async (path, body) => setTold(await take(path, body))} />
        </div>
      </div>
      <Outline report={report} problems={problems} jump={jump} />
      <Sheet report={report} set={set} locked={!standing.mine || stale} books={books} figures={now} flag={flag} />
      <Checks
        report={report}
        problems={problems}
        view={standing}
        told={told}
        explained={f => setTold(told.filter(t => t.context?.['finding'] !== f))}
        jump={jump}
      />
    </div>
  )
}
