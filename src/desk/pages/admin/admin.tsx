/** @module 管理: units, accounts, the unit's own lengths, holiday notices, the books, the log of who looked. Each under its own word. */
import type { ComponentType } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { Role } from '../../../declare/role.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { Notice } from '../../parts/notice.tsx'
import { AccessLogPage } from './access-log.tsx'
import { Accounts } from './accounts.tsx'
import { Books } from './books.tsx'
import { Notices } from './notices.tsx'
import { Office } from './office.tsx'
import { Settings } from './settings.tsx'
import { Units } from './units.tsx'
import '../../parts/table.css'
import './admin.css'

interface Room {
  readonly title: string
  readonly show: ComponentType
  readonly by: readonly Role[]
  /** The register that holds what was changed here. */
  readonly kept?: string
}
const rooms: { readonly [id: string]: Room } = {
  accounts: { title: '账号', show: Accounts, by: ['admin'], kept: 'account' },
  units: { title: '单位', show: Units, by: ['admin'], kept: 'governed-unit' },
  settings: { title: '期限', show: Settings, by: ['admin'], kept: 'unit-setting' },
  office: { title: '文书用的本机关', show: Office, by: ['admin'], kept: 'unit-setting' },
  notices: { title: '放假通知', show: Notices, by: ['admin'], kept: 'holiday-notice' },
  books: { title: '封账', show: Books, by: ['head', 'auditor'] },
  log: { title: '查阅日志', show: AccessLogPage, by: ['head', 'auditor'] },
}

export function Component() {
  useFrame({ title: '管理' })
  const me = useMe()
  const [at, setAt] = useSearchParams()
  const own = Object.entries(rooms).filter(([, r]) => r.by.some(role => me.roles.includes(role)))
  const room = (own.find(([id]) => id === at.get('room')) ?? own[0])?.[1]
  if (!room)
    return (
      <main className="page" id="main">
        <Notice kind="locked" title="您看不到这一页">
          管理由本单位管理员办理，封账由负责人办理，查阅日志由负责人和审计人员看。
        </Notice>
      </main>
    )
  return (
    <main className="page admin" id="main">
      <header className="page-head">
        <h1>管理</h1>
      </header>
      <nav className="rooms" aria-label="管理什么">
        {own.map(([id, r]) => (
          <button key={id} type="button" aria-current={r === room ? 'page' : undefined} onClick={() => setAt({ room: id })}>
            {r.title}
          </button>
        ))}
      </nav>
      <room.show />
      {room.kept && me.registers.includes(room.kept) && (
        <p className="kept">
          <Link to={`/registers/${room.kept}`}>变更记录</Link>
        </p>
      )}
    </main>
  )
}
