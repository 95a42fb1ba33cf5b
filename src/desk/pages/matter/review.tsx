/** @module What is to become public and waits for a second person: the text as the public will read it, and the press that lets it out. */
import { useState } from 'react'
import type { MatterView, PublicationPage } from '../../../server/api.ts'
import { useAct } from '../../api/act.ts'
import { freshId } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useMaybe } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { shortDay } from '../../words.ts'

type Waiting = MatterView['published'][number]

export function Review({ view, waiting }: { readonly view: MatterView; readonly waiting: Waiting }) {
  const me = useMe()
  const act = useAct()
  const [key] = useState(freshId)
  const { data } = useMaybe<PublicationPage>(paths.publications({ matter: view.row.matter, state: 'waiting' }))
  const text = data?.rows.find(r => r.publication === waiting.publication)?.text ?? []
  // Where an earlier text stands, only what would change is read again.
  const lines = waiting.stands ? text.filter(t => t.text !== (t.was ?? '')) : text
  const approve = () => {
    const body = { request: key, register: view.row.register, n: view.n, step: 'approve', day: me.today, data: { of: waiting.n } }
    return act.run('POST', paths.record(view.row.matter), body)
  }
  return (
    <section className="blk pending">
      <h2>等复核：{waiting.title}</h2>
      <p>
        {waiting.stands ? '已经公开的有改动，' : `${shortDay(waiting.day, me.today)}送来公开，`}
        {waiting.mayApprove
          ? waiting.stands
            ? '网站上现在还是原来的。改的是下面这些，请逐项看过。'
            : '公众看到的会是下面这些，请逐项看过。要改，先更正这一件。'
          : waiting.stands
            ? '由第二个人复核后才换，网站上现在还是原来的。'
            : '由第二个人复核后才公开。'}
      </p>
      <dl className="all">
        {lines.map(t => (
          <div key={t.title}>
            <dt>{t.title}</dt>
            <dd>
              {t.was && <del>{t.was}</del>} {t.text || '不再公开'}
            </dd>
          </div>
        ))}
      </dl>
      {waiting.mayApprove && (
        <p className="do">
          <button type="button" className="btn pri" disabled={act.busy} onClick={approve}>
            复核无误，公开
          </button>
        </p>
      )}
      <Refusals told={act.told} />
    </section>
  )
}
