/** @module Views of a list as words with counts, an ink rule under the current one; the address of a list can be kept as one's own view. */
import { useState } from 'react'
import type { Register } from '../../../declare/register.ts'
import { grouped } from '../../words.ts'
import { type SavedView, savedViews, saveViews } from './view.ts'

interface Props {
  readonly register: Register
  readonly at: URLSearchParams
  readonly states: { readonly [state: string]: number }
  readonly open: readonly string[]
  readonly go: (at: URLSearchParams) => void
}

export function Views({ register, at, states, open, go }: Props) {
  const [saved, setSaved] = useState<readonly SavedView[]>(() => savedViews(register.id))
  const count = (names: readonly string[]) => names.reduce((s, n) => s + (states[n] ?? 0), 0)
  const done = Object.keys(register.states).filter(s => !open.includes(s))
  const usual = [
    ...(open.length > 0 && done.length > 0 ? [{ title: '待办', at: `state=${open.join(',')}`, n: count(open) }] : []),
    { title: '全部', at: '', n: count(Object.keys(register.states)) },
    ...(open.length > 0 && done.length > 0 ? [{ title: '其余', at: `state=${done.join(',')}`, n: count(done) }] : []),
  ]
  const now = at.toString()
  const same = (view: string) => new URLSearchParams(view).toString() === now
  const keep = (views: readonly SavedView[]) => {
    setSaved(views)
    saveViews(register.id, views)
  }
  const own = saved.find(v => same(v.at))
  function save() {
    const title = prompt('给这个视图起个名字')?.trim()
    if (title) keep([...saved.filter(v => v.title !== title), { title, at: now }])
  }
  return (
    <nav className="views" aria-label="视图">
      {usual.map(v => (
        <button key={v.title} type="button" aria-current={same(v.at) ? 'page' : undefined} onClick={() => go(new URLSearchParams(v.at))}>
          {v.title}
          <small>{grouped(v.n)}</small>
        </button>
      ))}
      {saved.map(v => (
        <button key={v.title} type="button" aria-current={same(v.at) ? 'page' : undefined} onClick={() => go(new URLSearchParams(v.at))}>
          {v.title}
        </button>
      ))}
      {own ? (
        <button type="button" className="btn bare" onClick={() => keep(saved.filter(v => v !== own))}>
          不留这个视图
        </button>
      ) : (
        now !== '' &&
        !usual.some(v => same(v.at)) && (
          <button type="button" className="btn bare" onClick={save}>
            存下当前视图
          </button>
        )
      )}
    </nav>
  )
}
