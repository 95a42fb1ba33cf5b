/** @module Log in: an account and a password. Sample accounts introduce themselves on a sample installation. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, lazy, Suspense, useState } from 'react'
import type { Me } from '../../server/api.ts'
import { ask, send } from '../api/client.ts'
import { paths } from '../api/paths.ts'
import { Seal } from '../parts/icon.tsx'
import './login.css'

/** The log-in page; on an empty start, the set-up walk. */
export function Login() {
  const { data } = useQuery({ queryKey: [paths.setUp], queryFn: () => ask<{ readonly needed: boolean }>(paths.setUp), retry: false })
  return data?.needed ? (
    <Suspense fallback={null}>
      <SetUp />
    </Suspense>
  ) : (
    <LogIn />
  )
}
const SetUp = lazy(() => import('./set-up.tsx'))

function LogIn() {
  const client = useQueryClient()
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function enter(e: FormEvent<HTMLFormElement>) {
    e.preventDefault()
    const form = new FormData(e.currentTarget)
    setBusy(true)
    const answer = await send<Me>('POST', paths.session, { account: form.get('account'), password: form.get('password') })
    setBusy(false)
    if (!answer.ok) return setWrong(answer.refused.map(r => r.text).join(' '))
    await client.resetQueries({ queryKey: ['/session'] })
  }

  return (
    <main className="login" id="main">
      <form onSubmit={enter}>
        <p className="brand">
          <Seal size={32} />
          <b>准绳</b>
        </p>
        <h1>以事实为根据，以法律为准绳</h1>
        <label htmlFor="account">账号</label>
        <input id="account" name="account" className="in" autoComplete="username" required />
        <label htmlFor="password">密码</label>
        <input id="password" name="password" type="password" className="in" autoComplete="current-password" required />
        {wrong && (
          <p className="wrong" role="alert">
            {wrong}
          </p>
        )}
        <button type="submit" className="btn pri lg" disabled={busy}>
          进入案头
        </button>
        <p className="foot">忘了密码，请本单位管理员重置。</p>
      </form>
    </main>
  )
}
