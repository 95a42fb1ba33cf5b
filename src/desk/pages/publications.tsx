/** @module 公开: what waits for a second person, what stands in public and until when; the text exactly as the public reads it. */
import { useState } from 'react'
import { Link } from 'react-router'
import type { PublicationRow } from '../../server/api.ts'
import { paths } from '../api/paths.ts'
import { useAnswer } from '../api/use.ts'
import { useMe } from '../app/session.tsx'
import { useFrame } from '../app/shell.tsx'
import { LawReference } from '../parts/law-reference.tsx'
import { Notice } from '../parts/notice.tsx'
import { StateMark } from '../parts/state-mark.tsx'
import { titleOf } from '../registers.ts'
import { shortDay } from '../words.ts'
import './papers.css'

const states: readonly { readonly id: PublicationRow['state']; readonly title: string; readonly none: string }[] = [
  { id: 'waiting', title: '等复核', none: '没有等复核的。要公开的文本由第二个人看过才公开。' },
  { id: 'public', title: '公开中', none: '还没有公开的。' },
  { id: 'withdrawn', title: '已撤下', none: '没有撤下的。' },
]
const most = 50

export function Component() {
  useFrame({ title: '公开' })
  const me = useMe()
  const rows = useAnswer<readonly PublicationRow[]>(paths.publications)
  const [state, setState] = useState<PublicationRow['state']>(rows.some(r => r.state === 'waiting') ? 'waiting' : 'public')
  const [shown, setShown] = useState(most)
  const own = rows.filter(r => r.state === state)
  return (
    <main className="page papers" id="main">
      <header className="page-head">
        <h1>公开</h1>
        <fieldset className="seg" aria-label="看哪些">
          {states.map(s => (
            <button key={s.id} type="button" aria-pressed={s.id === state} onClick={() => setState(s.id)}>
              {s.title} {rows.filter(r => r.state === s.id).length}
            </button>
          ))}
        </fieldset>
      </header>
      {own.length === 0 && <Notice title={states.find(s => s.id === state)!.none} />}
      {own.slice(0, shown).map(r => (
        <details key={`${r.matter}${r.publication}`} className="paper" open={state === 'waiting'}>
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
            <Link className={state === 'waiting' ? 'btn pri' : 'btn'} to={`/matters/${r.matter}`}>
              {state === 'waiting' ? '去复核' : '看这一件'}
            </Link>
            {r.law && <LawReference law={r.law} />}
            {r.until && <span className="mt">到{shortDay(r.until, me.today)}撤下</span>}
          </p>
        </details>
      ))}
      {own.length > shown && (
        <button type="button" className="btn" onClick={() => setShown(shown + most)}>
          再看{Math.min(most, own.length - shown)}件
        </button>
      )}
    </main>
  )
}
