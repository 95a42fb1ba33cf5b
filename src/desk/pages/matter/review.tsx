/** @module What is to become public and waits for a second person: the text as the public will read it, and the press that lets it out. */
import { useState } from 'react'
import type { MatterView, PublicationRow } from '../../../server/api.ts'
import { freshId, send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useMaybe, useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { shortDay } from '../../words.ts'

type Waiting = MatterView['published'][number]

export function Review({ view, waiting }: { readonly view: MatterView; readonly waiting: Waiting }) {
  const me = useMe()
  const refresh = useRefresh()
  const [key] = useState(freshId)
  const [told, setTold] = useState<readonly Told[]>([])
  const { data: rows } = useMaybe<readonly PublicationRow[]>(paths.publications)
  const text = rows?.find(r => r.matter === view.row.matter && r.publication === waiting.publication)?.text ?? []
  async function approve() {
    const body = { request: key, register: view.row.register, n: view.n, step: 'approve', day: me.today, data: { of: waiting.n } }
    const done = await send('POST', paths.record(view.row.matter), body)
    if (!done.ok) return setTold(done.refused)
    await refresh()
  }
  return (
    <section className="blk pending">
      <h2>等复核：{waiting.title}</h2>
      <p>
        {shortDay(waiting.day, me.today)}送来公开，
        {waiting.mayApprove ? '公众看到的会是下面这些，请逐项看过。要改，先更正这一件。' : '由第二个人复核后才公开。'}
      </p>
      <dl className="all">
        {text.map(t => (
          <div key={t.title}>
            <dt>{t.title}</dt>
            <dd>{t.text}</dd>
          </div>
        ))}
      </dl>
      {waiting.mayApprove && (
        <p className="do">
          <button type="button" className="btn pri" onClick={approve}>
            复核无误，公开
          </button>
        </p>
      )}
      {told.map(t => (
        <p key={t.code} role="alert" className="st-late">
          {t.text}
        </p>
      ))}
    </section>
  )
}
