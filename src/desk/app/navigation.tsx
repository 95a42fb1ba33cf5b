/** @module The ways through the desk: side bar, rail and tab bar from the same rows. */
import { NavLink, useLocation } from 'react-router'
import type { Me, TodayView } from '../../server/api.ts'
import { groupRows } from '../registers.ts'
import { useMe } from './session.tsx'

interface Way {
  readonly to: string
  readonly title: string
  readonly count?: number
  readonly due?: boolean
}

/** The main pages: who sees which follows from the roles. */
export function waysOf(me: Me, today: TodayView | undefined): readonly Way[] {
  const urgent = today ? today.late.length + today.due.length + today.missing.length : 0
  // Whoever keeps the house alone reads no matters.
  const reads = me.may.includes('reads')
  const has = (...roles: readonly Me['roles'][number][]) => roles.some(r => me.roles.includes(r))
  return [
    { to: '/', title: '今日', count: urgent, due: true },
    ...(reads
      ? [
          { to: '/calendar', title: '全年' },
          { to: '/figures', title: '数字' },
          { to: '/reports', title: '报告' },
          { to: '/forms', title: '报表' },
        ]
      : []),
    { to: '/check', title: '核对' },
    ...(reads ? [{ to: '/publications', title: '公开' }] : []),
    ...(reads && (me.unit.kind === 'district' || has('supervisor')) ? [{ to: '/oversight', title: '督导' }] : []),
    ...(has('admin', 'head', 'auditor') ? [{ to: '/admin', title: '管理' }] : []),
  ]
}

const Row = ({ way }: { readonly way: Way }) => (
  <NavLink to={way.to} end={way.to === '/'}>
    <span className="full">{way.title}</span>
    <span className="short">{way.title}</span>
    {way.count ? <small className={way.due ? 'due' : ''}>{way.count}</small> : null}
  </NavLink>
)

/** Side bar and rail: the pages, then the registers under their groups; the group of the open register is unfolded. */
export function Ways({ today, register }: { readonly today: TodayView | undefined; readonly register: string | undefined }) {
  const me = useMe()
  const { pathname } = useLocation()
  const count = (id: string) => today?.registers[id] ?? 0
  return (
    <nav className="nav" aria-label="主要页面">
      {waysOf(me, today).map(w => (
        <Row key={w.to} way={w} />
      ))}
      <h2>台账</h2>
      {groupRows(me.registers)
        .filter(g => g.registers.length > 0)
        .map(g => {
          const open = g.registers.some(r => r.id === register) || pathname === `/groups/${g.id}`
          return (
            <div key={g.id}>
              <NavLink to={`/groups/${g.id}`} className={open ? 'open' : ''}>
                <i>{g.numeral}</i>
                <span className="full">{g.title}</span>
                <span className="short">{g.short}</span>
              </NavLink>
              {open && g.registers.length > 0 && (
                <div className="sub">
                  {g.registers.map(r => (
                    <NavLink key={r.id} to={`/registers/${r.id}`} aria-current={r.id === register ? 'page' : undefined}>
                      <span>{r.title}</span>
                      {count(r.id) > 0 && <small>{count(r.id)}</small>}
                    </NavLink>
                  ))}
                </div>
              )}
            </div>
          )
        })}
    </nav>
  )
}

/** The tab bar of the phone. */
export function Tabs({ urgent }: { readonly urgent: number }) {
  const me = useMe()
  const { pathname } = useLocation()
  const at = (prefix: string) => (pathname.startsWith(prefix) ? ('page' as const) : undefined)
  return (
    <nav className="tabs" aria-label="底栏">
      <NavLink to="/" end>
        今日{urgent > 0 && <sup>{urgent}</sup>}
      </NavLink>
      <NavLink to="/groups" aria-current={at('/groups') ?? at('/registers') ?? at('/matters')}>
        台账
      </NavLink>
      {me.opens.length > 0 && (
        <NavLink to="/record" className="rec">
          记一笔
        </NavLink>
      )}
      {me.may.includes('reads') && <NavLink to="/figures">数字</NavLink>}
      <NavLink to="/me">我的</NavLink>
    </nav>
  )
}
