/** @module 记一笔 on the phone: what to record, most used first. */
import { Link } from 'react-router'
import { catalogue } from '../../../registers/catalogue.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { openingSteps } from '../../opening.ts'
import { useRegisters } from '../../registers.ts'
import { QuickRecord } from '../today/quick-record.tsx'
import '../today/today.css'
import '../groups.css'

export function Component() {
  useFrame({ title: '记一笔' })
  const me = useMe()
  const registers = useRegisters(catalogue.filter(r => me.registers.includes(r.id) && r.group !== 'administration').map(r => r.id))
  const may = registers.filter(r => openingSteps(r, me.roles).length > 0)
  return (
    <main className="page groups today choose" id="main">
      <header className="page-head">
        <h1>记一笔</h1>
      </header>
      <QuickRecord today={me.today} />
      <section className="group">
        <h2>要记什么</h2>
        <ul>
          {may.map(r => (
            <li key={r.id}>
              <Link to={`/registers/${r.id}/new`}>
                {r.title}
                <small>
                  {openingSteps(r, me.roles)
                    .map(s => r.steps[s]!.title)
                    .join('、')}
                </small>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
