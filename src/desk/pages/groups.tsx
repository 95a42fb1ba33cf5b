/** @module The registers under their eleven groups: the way in on the phone, and a group's page on the desk. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { TodayView } from '../../server/api.ts'
import { ask } from '../api/client.ts'
import { paths } from '../api/paths.ts'
import { useMe } from '../app/session.tsx'
import { useFrame } from '../app/shell.tsx'
import { Notice } from '../parts/notice.tsx'
import { groupRows } from '../registers.ts'
import './groups.css'

export function Component() {
  const { group } = useParams()
  const me = useMe()
  const { data: today } = useQuery({ queryKey: [paths.today], queryFn: () => ask<TodayView>(paths.today) })
  const rows = groupRows(me.registers).filter(g => !group || g.id === group)
  const { find } = useFrame({ title: group ? (rows[0]?.title ?? '台账') : '台账' })
  return (
    <main className="page groups" id="main">
      <header className="page-head">
        <h1>{group ? rows[0]?.title : '台账'}</h1>
        <button type="button" className="btn" onClick={find}>
          找事项、台账
        </button>
      </header>
      {rows.map(g => (
        <section key={g.id} className="group">
          {!group && (
            <h2>
              <i>{g.numeral}</i> {g.title}
            </h2>
          )}
          {g.registers.length === 0 ? (
            group ? (
              <Notice title="这一组还没有台账">本单位用到时，这里会列出来。</Notice>
            ) : (
              <p className="muted">还没有台账</p>
            )
          ) : (
            <ul>
              {g.registers.map(r => (
                <li key={r.id}>
                  <Link to={`/registers/${r.id}`}>
                    {r.title}
                    {(today?.registers[r.id] ?? 0) > 0 && <small>在办{today!.registers[r.id]}件</small>}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </main>
  )
}
