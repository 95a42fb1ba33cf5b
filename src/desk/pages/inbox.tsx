/** @module 收件: what came from outside and waits to be registered; one press fills the form. */
import { useState } from 'react'
import { Link } from 'react-router'
import type { Day } from '../../base/day.ts'
import type { InboxRow } from '../../server/api.ts'
import { useAct } from '../api/act.ts'
import { paths } from '../api/paths.ts'
import { useAnswer } from '../api/use.ts'
import { useMe } from '../app/session.tsx'
import { useFrame } from '../app/shell.tsx'
import { Notice } from '../parts/notice.tsx'
import { Refusals } from '../parts/refusals.tsx'
import { titleOf } from '../registers.ts'
import { momentWord } from '../words.ts'
import './papers.css'

export function Component() {
  useFrame({ title: '收件' })
  const rows = useAnswer<readonly InboxRow[]>(paths.inbox)
  return (
    <main className="page papers" id="main">
      <header className="page-head">
        <h1>收件</h1>
        <span className="sub">居民、村（社区）从网上送来的</span>
      </header>
      {rows.length === 0 && <Notice title="没有等着登记的">居民在网上提交的申请会到这里，登记了才进台账。</Notice>}
      {rows.map(r => (
        <Item key={r.id} row={r} />
      ))}
    </main>
  )
}

function Item({ row }: { readonly row: InboxRow }) {
  const me = useMe()
  const act = useAct()
  const [asks, setAsks] = useState(false)
  const [reason, setReason] = useState('')
  async function reject() {
    if (!asks) return setAsks(true)
    await act.run('POST', paths.rejectItem(row.id), { reason })
  }
  return (
    <article className="paper">
      <h2>{row.title}</h2>
      <p className="mt">
        {titleOf(row.register)} · {momentWord(row.received, me.today)}收到
      </p>
      <dl>
        {row.values.map(v => (
          <div key={v.title}>
            <dt>{v.title}</dt>
            <dd>{v.text}</dd>
          </div>
        ))}
      </dl>
      <p className="do">
        <Link
          className="btn pri"
          to={`/registers/${row.register}/new`}
          state={{ item: row.id, day: row.received.slice(0, 10) as Day, data: row.data }}
        >
          登记
        </Link>
        {asks && (
          <input
            className="in"
            aria-label="不登记的理由"
            placeholder="不登记的理由"
            value={reason}
            onChange={e => setReason(e.target.value)}
          />
        )}
        <button type="button" className="btn" disabled={act.busy} onClick={reject}>
          不登记
        </button>
      </p>
      <Refusals told={act.told} />
    </article>
  )
}
