/** @module Who is at the desk, and on which day it lives. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import type { Me } from '../../server/api.ts'
import { ask, Refused, send } from '../api/client.ts'
import { Login } from '../pages/login.tsx'
import { Trouble } from './trouble.tsx'

const Session = createContext<Me | null>(null)

/** Whoever is logged in; only pages behind {@link SessionGate} may ask. */
export function useMe(): Me {
  const me = useContext(Session)
  if (!me) throw new Error('invariant: no session')
  return me
}

/** Shows the log-in page until somebody is logged in. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { data, error, isPending } = useQuery({
    queryKey: ['/session'],
    queryFn: () => ask<Me>('/session'),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (isPending) return null
  if (error) return error instanceof Refused && error.is('log-in') ? <Login /> : <Trouble error={error} />
  return <Session value={data ?? null}>{children}</Session>
}

export function useLogOut(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await send('DELETE', '/session')
    client.clear()
    location.assign(import.meta.env.BASE_URL)
  }
}
