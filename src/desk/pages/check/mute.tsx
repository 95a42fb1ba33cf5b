/** @module A finding is explained once: its reason is kept, and the same words raise no alarm again. */
import { type FormEvent, useState } from 'react'
import type { MutedFinding } from '../../../server/api.ts'
import { send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useMaybe, useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import type { Item } from './items.ts'
import './mute.css'

/** The reasons of this unit, by the identity of the finding. */
export function useMuted(): ReadonlyMap<string, MutedFinding> {
  const { data } = useMaybe<readonly MutedFinding[]>(paths.muted)
  return new Map((data ?? []).map(m => [m.finding, m]))
}

/** Keep a reason; an empty one tells the finding again. */
function useExplain(): (finding: string, reason: string) => Promise<readonly Told[]> {
  const refresh = useRefresh()
  return async (finding, reason) => {
    const answer = await send('POST', paths.muted, { finding, reason })
    if (!answer.ok) return answer.refused
    await refresh()
    return []
  }
}

export function Mute({ item, done }: { readonly item: Pick<Item, 'identity'>; readonly done?: () => void }) {
  const me = useMe()
  const explain = useExplain()
  const [asking, setAsking] = useState(false)
  const [told, setTold] = useState<readonly Told[]>([])
  if (!me.may.includes('reads')) return null
  if (!asking)
    return (
      <footer>
        <button type="button" className="btn" onClick={() => setAsking(true)}>
          有理由，不再提示
        </button>
      </footer>
    )
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    if (!reason) return
    const refused = await explain(item.identity, reason)
    setTold(refused)
    if (!refused.length) done?.()
  }
  return (
    <form className="mute" onSubmit={keep}>
      <label>
        理由
        <input className="in" name="reason" required maxLength={200} autoComplete="off" placeholder="例如：还有两件是兼办，已问过办案人" />
      </label>
      <button type="submit" className="btn pri">
        记下
      </button>
      <button type="button" className="btn" onClick={() => setAsking(false)}>
        算了
      </button>
      <Refusals told={told} />
    </form>
  )
}

interface Props {
  readonly items: readonly Item[]
  readonly reasons: ReadonlyMap<string, MutedFinding>
}

/** What was explained, each with who said why; any of it can be told again. */
export function Explanations({ items, reasons }: Props) {
  const explain = useExplain()
  if (items.length === 0) return null
  return (
    <details>
      <summary>说明过理由的{items.length}条</summary>
      <ul className="why">
        {items.map(i => {
          const m = reasons.get(i.identity)
          return (
            <li key={i.id}>
              <b>{i.title}</b>
              <span>{i.message}</span>
              <span>
                {m?.by}，{m?.at.slice(0, 10)}：{m?.reason}
              </span>
              <button type="button" className="btn" onClick={() => explain(i.identity, '')}>
                恢复提示
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
