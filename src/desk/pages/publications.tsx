/** @module 公开: what waits for a second person, what stands in public and until when; the text exactly as the public reads it. */
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { PublicationPage, PublicationRow } from '../../server/api.ts'
import { paths } from '../api/paths.ts'
import { useAnswer } from '../api/use.ts'
import { useMe } from '../app/session.tsx'
import { useFrame } from '../app/shell.tsx'
import { LawReference } from '../parts/law-reference.tsx'
import { Notice } from '../parts/notice.tsx'
import { StateMark } from '../parts/state-mark.tsx'
import { titleOf } from '../registers.ts'
import { grouped, shortDay } from '../words.ts'
import './papers.css'

const states: readonly { readonly id: PublicationRow['state']; readonly title: string; readonly none: string }[] = [
  { id: 'waiting', title: '等复核', none: '没有等复核的。要公开的文本由第二个人看过才公开。' },
  { id: 'public', title: '公开中', none: '还没有公开的。' },
  { id: 'withdrawn', title: '到期撤下', none: '没有到期撤下的。' },
]

export function Component() {
  useFrame({ title: '公开' })
  const [at, setAt] = useSearchParams()
  const q = at.get('q') ?? ''
  const page = useAnswer<PublicationPage>(paths.publications({ state: at.get('state'), q, from: at.get('from') }))
  const go = (parts: { readonly [name: string]: string }) =>
    setAt(new URLSearchParams(Object.entries({ state: page.state, q, ...parts }).filter(([, v]) => v)))
  return (
    <main className="page papers" id="main">
      <header className="page-head">
        <h1>公开</h1>
        <fieldset className="seg" aria-label="看哪些">
          {states.map(s => (
            <button key={s.id} type="button" aria-pressed={s.id === page.state} onClick={() => go({ state: s.id })}>
              {s.title} {grouped(page.states[s.id])}
            </button>
          ))}
        </fieldset>
      </header>
      <Search key={q} q={q} search={words => go({ q: words })} />
      {page.rows.length === 0 &&
        (q ? (
          <Notice title={`标题和文号里都没有“${q}”`}>换个词，或者看看别的两栏。</Notice>
        ) : (
          <Notice title={states.find(s => s.id === page.state)!.none} />
        ))}
      {page.rows.map(r => (
        <Paper key={`${r.matter}${r.publication}`} row={r} />
      ))}
      <Pages page={page} go={from => go({ from: String(from) })} />
    </main>
  )
}

function Search({ q, search }: { readonly q: string; readonly search: (words: string) => void }) {
  const [typed, setTyped] = useState(q)
  return (
    <search>
      <form
        className="seek"
        onSubmit={e => {
          e.preventDefault()
          search(typed.trim())
        }}
      >
        <input
          className="in"
          type="search"
          aria-label="在公开里找"
          placeholder="标题、文号"
          value={typed}
          onChange={e => setTyped(e.target.value)}
        />
        <button type="submit" className="btn">
          查找
        </button>
        {q && (
          <button type="button" className="btn bare" onClick={() => search('')}>
            看全部
          </button>
        )}
      </form>
    </search>
  )
}

function Paper({ row: r }: { readonly row: PublicationRow }) {
  const me = useMe()
  const waits = r.state === 'waiting'
  return (
    <details className="paper" open={waits}>
      <summary>
        <span className="t">{r.title}</span>
        <span className="mt">
          {r.column} · {titleOf(r.register)}
        </span>
        {r.due && (
          <StateMark mark={r.due < me.today ? 'late' : r.due === me.today ? 'today' : 'run'}>{shortDay(r.due, me.today)}前</StateMark>
        )}
        {r.day && <span className="mt">{shortDay(r.day, me.today)}公开</span>}
      </summary>
      <dl>
        {r.text.map(t => (
          <div key={t.title}>
            <dt>{t.title}</dt>
            <dd>{t.text}</dd>
          </div>
        ))}
      </dl>
      <p className="do">
        <Link className={waits && r.mayApprove ? 'btn pri' : 'btn'} to={`/matters/${r.matter}`}>
          {waits && r.mayApprove ? '去复核' : '看这一件'}
        </Link>
        {r.law && <LawReference law={r.law} />}
        {r.until && (
          <span className="mt">
            {r.state === 'withdrawn' ? `${shortDay(r.until, me.today)}到期` : `到${shortDay(r.until, me.today)}撤下`}
          </span>
        )}
      </p>
    </details>
  )
}

/** The way to the next so many, and back. */
function Pages({ page: { from, size, state, states }, go }: { readonly page: PublicationPage; readonly go: (from: number) => void }) {
  const total = states[state]
  if (total <= size && from === 0) return null
  return (
    <nav className="pages" aria-label="翻页">
      <button type="button" className="btn" disabled={from === 0} onClick={() => go(Math.max(0, from - size))}>
        上一页
      </button>
      <span>
        第{grouped(Math.floor(from / size) + 1)}页，共{grouped(Math.max(1, Math.ceil(total / size)))}页
      </span>
      <button type="button" className="btn" disabled={from + size >= total} onClick={() => go(from + size)}>
        下一页
      </button>
    </nav>
  )
}
