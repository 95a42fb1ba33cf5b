/** @module 全年：every duty that comes back, by its day, with the figure that shows it was done; and the address for one's own calendar. */
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { groupBy } from '../../../base/group.ts'
import type { YearItem, YearView } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { LawReference } from '../../parts/law-reference.tsx'
import { Notice } from '../../parts/notice.tsx'
import { markOf, StateMark } from '../../parts/state-mark.tsx'
import { Working } from '../../parts/working.tsx'
import { titleOf } from '../../registers.ts'
import { shortDay } from '../../words.ts'
import { Feed } from './feed.tsx'
import { sameLimits } from './same-limits.ts'
import './calendar.css'

export function Component() {
  useFrame({ title: '全年' })
  const me = useMe()
  const [query, setQuery] = useSearchParams()
  const year = Number(query.get('year')) || Number(me.today.slice(0, 4))
  const view = useAnswer<YearView>(paths.calendar(year))
  const months = groupBy([...view.duties], d => d.due.slice(0, 7))
  return (
    <main className="page year" id="main">
      <header className="page-head">
        <h1>{year}年</h1>
        <fieldset className="seg" aria-label="看哪一年">
          {[year - 1, year + 1].map(y => (
            <button key={y} type="button" onClick={() => setQuery({ year: String(y) })}>
              {y < year ? `上一年` : `下一年`}
            </button>
          ))}
        </fieldset>
        <span className="sub">办没办，看的是台账里的数，不用另外打钩</span>
      </header>
      {months.size > 0 && (
        <nav className="months" aria-label="到哪一月">
          {[...months.keys()].map(m => (
            <a key={m} href={`#m-${m}`}>
              {Number(m.slice(5))}月
            </a>
          ))}
          {view.limits.length > 0 && <a href="#limits">在办事项的期限</a>}
        </nav>
      )}
      {view.duties.length === 0 && <Notice title="这一年没有固定要办的事">台账从有记录的那一年开始。</Notice>}
      {[...months].map(([month, items]) => (
        <section key={month} id={`m-${month}`}>
          <h2>{Number(month.slice(5))}月</h2>
          <ul>
            {items.map(item => (
              <Duty key={`${item.id}${item.due}`} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {view.limits.length > 0 && (
        <section id="limits">
          <h2>在办事项的期限</h2>
          <ul>
            {sameLimits(view.limits).map(({ key, limit: l, n }) => (
              <li key={key}>
                <span className="dy">{shortDay(l.due, me.today)}</span>
                <StateMark mark={markOf(l.standing, 99)} />
                <Link className="tt" to={n > 1 ? `/registers/${l.register}` : `/matters/${l.matter}`}>
                  {titleOf(l.register)}
                  {n === 1 && l.number && ` ${l.number}`}：{l.what}
                </Link>
                <span className="ct num">{n > 1 && `${n}件`}</span>
                {l.law && <LawReference law={l.law} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Feed />
    </main>
  )
}

function Duty({ item }: { readonly item: YearItem }) {
  const me = useMe()
  const [open, setOpen] = useState(false)
  const { title, due, standing, left, law, mark, value, least, figure, working, provisional } = item
  return (
    <li className={standing === 'met' ? 'done' : ''}>
      <span className="dy">
        {working.length > 0 ? (
          <button type="button" className="dl" aria-expanded={open} onClick={() => setOpen(!open)}>
            {shortDay(due, me.today)}
          </button>
        ) : (
          shortDay(due, me.today)
        )}
      </span>
      <StateMark mark={standing !== 'met' && provisional ? 'plan' : markOf(standing, left)} />
      <Link className="tt" to={`/registers/${item.register}`}>
        {title}
        <small>{titleOf(item.register)}</small>
      </Link>
      <Link className="ct num" to={`/figures/${figure}?period=${item.from.slice(0, 4)}`}>
        {value}/{least}
      </Link>
      {law && <LawReference law={law} />}
      {mark && mark !== 'text' && <span className="tag">{marks[mark]}</span>}
      {open && (
        <Working
          today={me.today}
          close={() => setOpen(false)}
          working={{
            title,
            due,
            provisional: provisional ?? false,
            days: working,
            notes: law ? [{ label: '依据', text: `《${law.title}》${law.article}` }] : [],
          }}
        />
      )}
    </li>
  )
}

const marks = { quoted: '据引文', memory: '待核', local: '地方做法' } as const
