/** @module A press that sends something: what was refused, whether it is under way, and everything read anew when it is done. */
import { useState } from 'react'
import { send, type Told } from './client.ts'
import { useRefresh } from './use.ts'

export interface Act<A> {
  readonly told: readonly Told[]
  readonly busy: boolean
  /** `then` is told the answer when it was done, also where there is nothing to answer. */
  readonly run: (method: 'POST' | 'PUT', path: string, body: unknown, then?: (answer: A) => void) => Promise<A | undefined>
}

export function useAct<A = unknown>(): Act<A> {
  const refresh = useRefresh()
  const [told, setTold] = useState<readonly Told[]>([])
  const [busy, setBusy] = useState(false)
  return {
    told,
    busy,
    run: async (method, path, body, then) => {
      setBusy(true)
      const answer = await send<A>(method, path, body)
      setBusy(false)
      setTold(answer.ok ? [] : answer.refused)
      if (!answer.ok) return undefined
      await refresh()
      then?.(answer.value)
      return answer.value
    },
  }
}
