/** @module The frame round every page: ways, search, who is here, and the mark 示例数据 wherever the unit is a sample. */
import { useQuery } from '@tanstack/react-query'
import { createContext, Suspense, useContext, useEffect, useMemo, useState } from 'react'
import { Link, Outlet, useLocation, useNavigate } from 'react-router'
import { roles } from '../../declare/role.ts'
import type { TodayView } from '../../server/api.ts'
import { ask } from '../api/client.ts'
import { paths } from '../api/paths.ts'
import { Icon, Seal } from '../parts/icon.tsx'
import { Finder } from './finder.tsx'
import { useKeys } from './keys.ts'
import { Tabs, Ways } from './navigation.tsx'
import { useMe } from './session.tsx'
import { TroubleBoundary } from './trouble.tsx'
import './shell.css'

interface Frame {
  /** The register that the page is about: its group stands open. */
  readonly setRegister: (id: string | undefined) => void
  readonly setRail: (rail: boolean) => void
  readonly find: () => void
}
const FrameContext = createContext<Frame>({ setRegister: () => {}, setRail: () => {}, find: () => {} })

/** What a page says of itself to the frame: its title, its register, and whether it needs the width. */
export function useFrame({
  title,
  register,
  rail = false,
}: {
  readonly title: string
  readonly register?: string
  readonly rail?: boolean
}): Frame {
  const frame = useContext(FrameContext)
  useEffect(() => {
    document.title = `${title} · 准绳`
    frame.setRegister(register)
    frame.setRail(rail)
  }, [title, register, rail, frame])
  return frame
}

export function Shell() {
  const me = useMe()
  const place = useLocation()
  const go = useNavigate()
  const [register, setRegister] = useState<string>()
  const [rail, setRail] = useState(false)
  const [finding, setFinding] = useState(false)
  const { data: today } = useQuery({ queryKey: [paths.today], queryFn: () => ask<TodayView>(paths.today) })
  useKeys({ '/': () => setFinding(true), n: register && me.opens.includes(register) ? () => go(`/registers/${register}/new`) : undefined })
  const frame = useMemo(() => ({ setRegister, setRail, find: () => setFinding(true) }), [])
  const urgent = today ? today.late.length + today.due.length : 0

  return (
    <FrameContext value={frame}>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <div className={rail ? 'desk rail' : 'desk'}>
        <aside className="side" aria-label="主导航">
          <Link className="brand" to="/" aria-label="准绳首页">
            <Seal />
            <b>准绳</b>
          </Link>
          <div className="unit">
            {me.unit.title} {me.sample && <span className="tag">示例数据</span>}
          </div>
          <button className="find" type="button" aria-label="查找" onClick={() => setFinding(true)}>
            <Icon name="find" size={14} />
            <span>找事项、台账</span>
            <kbd>/</kbd>
          </button>
          <div className="side-ways">
            <Ways today={today} register={register} />
          </div>
          <div className="side-foot">
            <Link to="/me">
              <b>{me.name}</b>
              {me.roles.map(r => roles[r]).join('、')}
            </Link>
          </div>
        </aside>
        <div className="desk-page">
          {me.sample && <p className="sample-mark">示例数据：{me.unit.title}是虚构的单位</p>}
          <TroubleBoundary at={place.pathname}>
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
          </TroubleBoundary>
        </div>
        <Tabs urgent={urgent} />
      </div>
      {finding && <Finder close={() => setFinding(false)} />}
    </FrameContext>
  )
}

/** Shown only when an answer takes long enough to be noticed. */
const Waiting = () => (
  <main className="page waiting" id="main" aria-busy="true">
    <p className="muted">正在取…</p>
  </main>
)
