/** @module What the report's page does with the report: its check, and its issue, which closes the books. */
import { useState } from 'react'
import type { ReportView } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'

interface Props {
  readonly view: ReportView
  readonly today: string
  readonly take: (path: string, body: object) => Promise<void>
}

export function Steps({ view, today, take }: Props) {
  const [busy, setBusy] = useState(false)
  const [sure, setSure] = useState(false)
  const run = async (path: string, body: object) => {
    setBusy(true)
    await take(path, body)
    setBusy(false)
    setSure(false)
  }
  if (view.mine && view.state === 'draft')
    return (
      <button type="button" className="btn pri" disabled={busy} onClick={() => run(paths.reportChecked(view.matter), {})}>
        核对
      </button>
    )
  if (!view.mayIssue || (view.state !== 'checked' && view.state !== 'discussed')) return null
  if (!sure)
    return (
      <button type="button" className="btn pri" onClick={() => setSure(true)}>
        签发
      </button>
    )
  return (
    <button type="button" className="btn pri" disabled={busy} onClick={() => run(paths.reportIssue(view.matter), { day: today })}>
      确定签发，并封{view.report.year}年的账
    </button>
  )
}
