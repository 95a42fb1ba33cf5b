/** @module A press that sends something: what was refused, whether it is under way, and everything read anew when it is done. */
import { useState } from 'react'
import { send, type Told } from './client.ts'
import { useRefresh } from './use.ts'

export interface Act<A> {
  readonly told: readonly Told[]
  readonly busy: boolean
  readonly run: (method: 'POST' | 'PUT', path: string, body: unknown) => Promise<A | undefined>
}

export function useAct<A = unknown>(): Act<A> {
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
