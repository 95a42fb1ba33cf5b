/** @module A step that waits for approval, or came back: approve it, or return it with a reason. */
import { useState } from 'react'
import { Link } from 'react-router'
import type { MatterView } from '../../../server/api.ts'
import { useAct } from '../../api/act.ts'
import { freshId } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useMe } from '../../app/session.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { shortDay } from '../../words.ts'

type Waiting = NonNullable<MatterView['pending']>

export function Pending({ view, pending }: { readonly view: MatterView; readonly pending: Waiting }) {
  const me = useMe()
  const act = useAct()
  const [key] = useState(freshId)
  const [reason, setReason] = useState('')
  const [asks, setAsks] = useState(false)

  async function answer(step: 'approve' | 'return') {
    if (step === 'return' && !reason.trim()) return setAsks(true)
    const data = step === 'approve' ? { of: pending.n } : { of: pending.n, reason: reason.trim() }
    const body = { request: key, register: view.row.register, n: view.n, step, day: me.today, data }
    await act.run('POST', paths.record(view.row.matter), body)
  }

  return (
    <section className="blk pending">
      <h2>{pending.returned ? '退回来的' : '等批准'}</h2>
      <p>
        {pending.by}于{shortDay(pending.day, me.today)}送来“{pending.title}”
        {pending.returned ? `，${pending.returned.by}退回，理由：${pending.returned.reason}` : '，批准后才算办了。'}
      </p>
      {pending.returned && (
        <p>
          <Link to={`/matters/${view.row.matter}/${pending.step}`}>改好再送</Link>
        </p>
      )}
      {pending.mayApprove && !pending.returned && (
        <p className="do">
          <button type="button" className="btn pri" disabled={act.busy} onClick={() => answer('approve')}>
            批准
          </button>
          {asks && (
            <input
              className="in"
              aria-label="退回的理由"
              placeholder="退回的理由"
              value={reason}
              onChange={e => setReason(e.target.value)}
            />
          )}
          <button type="button" className="btn" disabled={act.busy} onClick={() => answer('return')}>
            退回
          </button>
        </p>
      )}
      <Refusals told={act.told} />
    </section>
  )
}
