/** @module 我的: who I am, which units I read, light or dark, and the way out. */
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { roles } from '../../declare/role.ts'
import { send, type Told } from '../api/client.ts'
import { paths } from '../api/paths.ts'
import { waysOf } from '../app/navigation.tsx'
import { useLogOut, useMe } from '../app/session.tsx'
import { useFrame } from '../app/shell.tsx'
import { chooseTheme, currentTheme, type Theme } from '../app/theme-choice.ts'
import { Refusals } from '../parts/refusals.tsx'
import { shortDay } from '../words.ts'
import './groups.css'

const themes: readonly { readonly id: Theme; readonly title: string }[] = [
  { id: 'auto', title: '跟随系统' },
  { id: 'light', title: '浅色' },
  { id: 'dark', title: '深色' },
]

export function Component() {
  useFrame({ title: '我的' })
  const me = useMe()
  const leave = useLogOut()
  const [theme, setTheme] = useState(currentTheme)
  return (
    <main className="page groups" id="main">
      <header className="page-head">
        <h1>{me.name}</h1>
      </header>
      <p className="muted">
        {me.unit.title} · {me.roles.map(r => roles[r]).join('、')} · 今天是{shortDay(me.today)}
      </p>
      <section className="group">
        <h2>页面</h2>
        <ul>
          {waysOf(me, undefined).map(w => (
            <li key={w.to}>
              <Link to={w.to}>{w.title}</Link>
            </li>
          ))}
          {me.opens.length > 0 && (
            <li>
              <Link to="/inbox">收件</Link>
            </li>
          )}
        </ul>
      </section>
      <section className="group">
        <h2>深浅</h2>
        <div className="ops">
          {themes.map(t => (
            <button
              key={t.id}
              type="button"
              aria-pressed={t.id === theme}
              onClick={() => {
                chooseTheme(t.id)
                setTheme(t.id)
              }}
            >
              {t.title}
            </button>
          ))}
        </div>
      </section>
      <NewPassword account={me.account} done={leave} />
      <section className="group">
        <button type="button" className="btn" onClick={leave}>
          退出
        </button>
      </section>
    </main>
  )
}

/** One's own new password, written twice. Every session of the account ends, this one too. */
function NewPassword({ account, done }: { readonly account: string; readonly done: () => Promise<void> }) {
  const [told, setTold] = useState<readonly Pick<Told, 'code' | 'text'>[]>([])
  async function change(e: FormEvent<HTMLFormElement>) {
    e.preventDefault()
    const form = new FormData(e.currentTarget)
    const [password, again] = [form.get('password'), form.get('again')]
    if (password !== again) return setTold([{ code: 'not-twice', text: '两次写的不一样，请重写。' }])
    const answer = await send('PUT', paths.password(account), { password })
    if (!answer.ok) return setTold(answer.refused)
    await done()
  }
  return (
    <section className="group">
      <h2>改密码</h2>
      <form className="own-password" onSubmit={change}>
        <input
          className="in"
          name="password"
          type="password"
          aria-label="新密码"
          placeholder="新密码"
          autoComplete="new-password"
          required
        />
        <input
          className="in"
          name="again"
          type="password"
          aria-label="再写一遍"
          placeholder="再写一遍"
          autoComplete="new-password"
          required
        />
        <button type="submit" className="btn">
          改密码，重新登录
        </button>
      </form>
      <Refusals told={told} />
    </section>
  )
}
