/** @module 记一笔 on the phone: one sentence, or the form of a register, found by its name. */
import { useState } from 'react'
import { Link } from 'react-router'
import { catalogue } from '../../../registers/catalogue.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { openingSteps } from '../../opening.ts'
import { findRegisters, useRegisters } from '../../registers.ts'
import { QuickRecord } from '../today/quick-record.tsx'
import '../today/today.css'
import '../groups.css'

export function Component() {
  useFrame({ title: '记一笔' })
  const me = useMe()
  const registers = useRegisters(catalogue.filter(r => me.registers.includes(r.id) && r.group !== 'administration').map(r => r.id))
  const [typed, setTyped] = useState('')
  const may = registers.filter(r => openingSteps(r, me.roles).length > 0)
  const found = new Set(findRegisters(typed, me.registers).map(r => r.id))
  const shown = typed.trim() ? may.filter(r => found.has(r.id)) : may
  return (
    <main className="page groups today choose" id="main">
      <header className="page-head">
        <h1>记一笔</h1>
      </header>
      <QuickRecord today={me.today} />
      <section className="group">
        <h2>要记什么</h2>
        <input
          className="in"
          type="search"
          aria-label="找台账"
          placeholder="台账名称，或拼音首字母"
          value={typed}
          onChange={e => setTyped(e.target.value)}
        />
        {shown.length === 0 && <p className="muted">没有您能登记的“{typed.trim()}”。换个叫法试试。</p>}
        <ul>
          {shown.map(r => (
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
