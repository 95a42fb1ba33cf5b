/** @module 管理: units, accounts, the unit's own lengths, holiday notices, the books. Each under its own word. */
import { useSearchParams } from 'react-router'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Accounts } from './accounts.tsx'
import { Books } from './books.tsx'
import { Notices } from './notices.tsx'
import { Settings } from './settings.tsx'
import { Units } from './units.tsx'
import '../../parts/table.css'
import './admin.css'

const rooms = {
  accounts: { title: '账号', show: Accounts },
  units: { title: '单位', show: Units },
  settings: { title: '期限', show: Settings },
  notices: { title: '放假通知', show: Notices },
  books: { title: '封账', show: Books },
} as const

export function Component() {
  useFrame({ title: '管理' })
  const me = useMe()
  const [at, setAt] = useSearchParams()
  const chosen = (at.get('room') ?? 'accounts') as keyof typeof rooms
  const room = rooms[chosen] ?? rooms.accounts
  if (!me.roles.includes('admin'))
    return (
      <main className="page" id="main">
        <Notice kind="locked" title="您看不到这一页">
          管理由本单位管理员办理。
        </Notice>
      </main>
    )
  return (
    <main className="page admin" id="main">
      <header className="page-head">
        <h1>管理</h1>
      </header>
      <nav className="rooms" aria-label="管理什么">
        {Object.entries(rooms).map(([id, r]) => (
          <button key={id} type="button" aria-current={r === room ? 'page' : undefined} onClick={() => setAt({ room: id })}>
            {r.title}
          </button>
        ))}
      </nav>
      <room.show />
    </main>
  )
}
