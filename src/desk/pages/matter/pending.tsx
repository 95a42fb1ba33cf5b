/** @module A step that waits for approval, or came back: approve it, or return it with a reason. */
import { useState } from 'react'
import { Link } from 'react-router'
import type { Register } from '../../../declare/register.ts'
import type { MatterView } from '../../../server/api.ts'
import { useAct } from '../../api/act.ts'
import { freshId, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useMe } from '../../app/session.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { shortDay } from '../../words.ts'
import { Drafts } from '../record/drafts.tsx'

type Waiting = NonNullable<MatterView['pending']>

interface Props {
  readonly view: MatterView
  readonly register: Register
  readonly pending: Waiting
}
export function Pending({ view, register, pending }: Props) {
  const me = useMe()
  const act = useAct()
  const [key] = useState(freshId)
  const [reason, setReason] = useState('')
  const [asks, setAsks] = useState(false)
  const [told, setTold] = useState<readonly Told[]>([])

  async function answer(step: 'approve' | 'return') {
    if (step === 'return' && !reason.trim()) return setAsks(true)
    await act.run('POST', paths.record(view.row.matter), body(step))
  }
  const body = (step: 'approve' | 'return') => {
    const data = step === 'approve' ? { of: pending.n } : { of: pending.n, reason: reason.trim() }
    return { request: key, register: view.row.register, n: view.n, step, day: me.today, data }
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
          {register.steps[pending.step]?.documents && <Drafts matter={view.row.matter} body={() => body('approve')} tell={setTold} />}
        </p>
      )}
      <Refusals told={[...act.told, ...told]} />
    </section>
  )
}
