/** @module Beside the list of the day: quick record, what waits for me, what changed lately. */
import { Link } from 'react-router'
import type { TodayView } from '../../../server/api.ts'
import { titleOf } from '../../registers.ts'
import { QuickRecord } from './quick-record.tsx'

const tags = { late: '补', correct: '更', cancel: '撤', import: '导' } as const

export const Aside = ({ view }: { readonly view: TodayView }) => (
  <aside className="asd" aria-label="记一笔和等您的">
    <QuickRecord today={view.today} />
    {view.waiting.length > 0 && (
      <section className="side-sec">
        <h2>
          等您 <small>{view.waiting.length}</small>
        </h2>
        <ul className="wait">
          {view.waiting.map(w => (
            <li key={`${w.matter}${w.what}${w.title}`}>
              <Link to={w.matter ? `/matters/${w.matter}` : '/inbox'}>{w.title}</Link>
              <span>
                {titleOf(w.register)} · {w.what}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
    {view.recent.length > 0 && (
      <section className="side-sec">
        <h2>最近改动</h2>
        <ul className="chg">
          {view.recent.slice(0, 6).map(c => (
            <li key={`${c.kind}${c.text}`}>
              <span className="tag o">{tags[c.kind]}</span>
              {c.matter ? <Link to={`/matters/${c.matter}`}>{c.text}</Link> : c.text}
            </li>
          ))}
        </ul>
      </section>
    )}
  </aside>
)
