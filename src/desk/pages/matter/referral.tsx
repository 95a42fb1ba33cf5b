/** @module A matter that another unit sent here: from whom, and the answer that goes back into both books. */
import { useState } from 'react'
import type { MatterView } from '../../../server/api.ts'
import { freshId, send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { shortDay } from '../../words.ts'

const answers = { received: '收到', answered: '答复', returned: '退回' } as const
type Kind = keyof typeof answers

export function Referral({ view, referral }: { readonly view: MatterView; readonly referral: NonNullable<MatterView['referral']> }) {
  const me = useMe()
  const refresh = useRefresh()
  const [text, setText] = useState('')
  const [told, setTold] = useState<readonly Told[]>([])
  async function answer(kind: Kind) {
    const said = text.trim()
    const body = { request: freshId(), n: view.n, kind, ...(said && { text: said }) }
    const done = await send('POST', paths.answer(view.row.matter), body)
    setTold(done.ok ? [] : done.refused)
    if (!done.ok) return
    setText('')
    await refresh()
  }
  return (
    <section className="blk pending">
      <h2>{referral.from}送来的</h2>
      <p>
        {shortDay(referral.day, me.today)}送来，{referral.answered ? '已经回复。' : '还没有回复。'}
      </p>
      {referral.mayAnswer && (
        <>
          <textarea
            className="in"
            aria-label="回复的内容"
            placeholder="回复的内容"
            rows={2}
            maxLength={2000}
            value={text}
            onChange={e => setText(e.target.value)}
          />
          <p className="do">
            {Object.entries(answers).map(([kind, title]) => (
              <button key={kind} type="button" className="btn" onClick={() => answer(kind as Kind)}>
                {title}
              </button>
            ))}
          </p>
        </>
      )}
      <Refusals told={told} />
    </section>
  )
}
