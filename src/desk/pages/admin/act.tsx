/** @module One small form of the administration: send, say what was refused at its field, start anew when done. */
import { type ReactNode, useState } from 'react'
import { send, type Told } from '../../api/client.ts'
import { useRefresh } from '../../api/use.ts'

export interface Act<A> {
  readonly told: readonly Told[]
  readonly busy: boolean
  readonly run: (method: 'POST' | 'PUT', path: string, body: unknown) => Promise<A | undefined>
}

export function useAct<A>(): Act<A> {
  const refresh = useRefresh()
  const [told, setTold] = useState<readonly Told[]>([])
  const [busy, setBusy] = useState(false)
  return {
    told,
    busy,
    run: async (method, path, body) => {
      setBusy(true)
      const answer = await send<A>(method, path, body)
      setBusy(false)
      setTold(answer.ok ? [] : answer.refused)
      if (!answer.ok) return undefined
      await refresh()
      return answer.value
    },
  }
}

export const Refusals = ({ told }: { readonly told: readonly Told[] }) => (
  <>
    {told.map(t => (
      <p key={t.code + t.text} role="alert" className="told">
        {t.text}
      </p>
    ))}
  </>
)

/** A labelled input of such a form. */
export const Labelled = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label>
    <span>{title}</span>
    {children}
  </label>
)
