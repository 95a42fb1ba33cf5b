/** @module The frame of a form beside a register's steps: what it does in one sentence, its rows, what stands against it, one button. */
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Refusal } from '../../../base/result.ts'
import type { KernelData, KernelStep } from '../../../declare/kernel.ts'
import { worded } from '../../../declare/wording.ts'
import type { MatterView, RecordAnswer } from '../../../server/api.ts'
import { freshId, send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { useFirstWrong } from '../record/first-wrong.ts'

export interface Writing<K extends KernelStep> {
  readonly told: readonly Told[]
  readonly busy: boolean
  /** With anything `missing`, that is told at once and nothing is sent. */
  readonly write: (data: KernelData[K], missing?: readonly (Told | false)[]) => Promise<void>
}

/** Sends the step. `away` leaves the matter afterwards: whoever wrote it may not see it any more. */
export function useWriting<K extends KernelStep>(
  view: MatterView,
  step: K,
  away: (data: KernelData[K]) => boolean = () => false,
): Writing<K> {
  const me = useMe()
  const go = useNavigate()
  const client = useQueryClient()
  const refresh = useRefresh()
  const [request] = useState(freshId)
  const [told, setTold] = useState<readonly Told[]>([])
  const [busy, setBusy] = useState(false)
  const { matter, register } = view.row
  return {
    told,
    busy,
    async write(data, missing = []) {
      if (busy) return
      const wrong = missing.flatMap(m => m || [])
      if (wrong.length > 0) return setTold(wrong)
      setBusy(true)
      const answer = await send<RecordAnswer>('POST', paths.record(matter), { request, register, n: view.n, step, day: me.today, data })
      setBusy(false)
      if (!answer.ok) {
        setTold(answer.refused)
        // What came between is fetched: pressing again writes after it.
        return answer.refused.some(r => r.code === 'stale') ? refresh() : undefined
      }
      if (away(data)) go('/', { replace: true })
      client.removeQueries({ queryKey: [paths.matter(matter)] })
      await refresh()
      if (!away(data)) go(`/matters/${matter}`, { replace: true })
    },
  }
}

/** A field that must be filled and is empty. */
export const blank = (field: string, title: string): Told => told({ code: 'required', field, context: { title } })
export const noReason = (reason: string): Told | false => !reason.trim() && told({ code: 'reason-needed', field: 'reason' })
const told = (r: Refusal): Told => ({ ...r, text: worded(r) })

interface Props {
  readonly view: MatterView
  readonly title: string
  readonly about: ReactNode
  readonly verb: string
  readonly writing: Pick<Writing<KernelStep>, 'told' | 'busy'>
  readonly submit: () => void
  /** A second button. */
  readonly other?: ReactNode
  /** The fields of its rows: what is told of anything else stands at the foot. */
  readonly asks: readonly string[]
  readonly children: ReactNode
}

export function Frame({ view, title, about, verb, writing: { told, busy }, submit, other, asks, children }: Props) {
  const form = useFirstWrong(told)
  return (
    <main className="page record" id="main">
      <p className="crumb">
        <Link to={`/matters/${view.row.matter}`}>{view.row.title}</Link>
      </p>
      <header className="page-head">
        <h1>{title}</h1>
      </header>
      <p className="what">{about}</p>
      <form
        ref={form}
        className="step-form"
        noValidate
        onSubmit={e => {
          e.preventDefault()
          submit()
        }}
      >
        {children}
        <footer className="ft">
          <Refusals told={told.filter(t => !t.field || !asks.includes(t.field))} />
          <button type="submit" className="btn pri" disabled={busy}>
            {busy ? '正在存…' : verb}
          </button>
          {other}
        </footer>
      </form>
    </main>
  )
}
