/** @module A matter: where it stands, its limits with their working, what may be done next, what happened, and what belongs to it. */
import { useState } from 'react'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import type { Day } from '../../../base/day.ts'
import type { Register } from '../../../declare/register.ts'
import type { LimitView, MatterView, NextView } from '../../../server/api.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer } from '../../api/use.ts'
import { useKeys } from '../../app/keys.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { firstStep } from '../../owed.ts'
import { ownPage } from '../../own-page.ts'
import { Icon } from '../../parts/icon.tsx'
import { LawReference, ownRule } from '../../parts/law-reference.tsx'
import { LimitAxis } from '../../parts/limit-axis.tsx'
import { NextStep } from '../../parts/next-step.tsx'
import { Notice } from '../../parts/notice.tsx'
import { StageLine, stagesOf } from '../../parts/stage-line.tsx'
import { type Mark, markOf, StateMark } from '../../parts/state-mark.tsx'
import { Story } from '../../parts/story.tsx'
import { groupRows, useRegister } from '../../registers.ts'
import { shortDay } from '../../words.ts'
import { Besides } from '../beside/beside.tsx'
import { Aside } from './aside.tsx'
import { Contents, Facts } from './contents.tsx'
import { EntryTools } from './entry-tools.tsx'
import { LimitRow } from './limit-row.tsx'
import { Pending } from './pending.tsx'
import { Referral } from './referral.tsx'
import { Review } from './review.tsx'
import './matter.css'

export function Component() {
  const { matter } = useParams()
  const view = useAnswer<MatterView>(paths.matter(matter!))
  const register = useRegister(view.row.register)
  useFrame({ title: view.row.title, register: view.row.register })
  if (!register)
    return (
      <main className="page" id="main">
        <Notice title="没有这本台账">这一件所在的台账已不在目录里。请告诉管理员。</Notice>
      </main>
    )
  return <Page key={matter} view={view} register={register} />
}

/** What the state of the matter looks like: that of its next limit, else done or under way. */
function stateMark(view: MatterView): Mark {
  if (view.row.limit) return markOf(view.row.limit.standing, view.row.limit.left)
  return view.next.length > 0 ? 'run' : 'met'
}

/** The limit whose working is shown first: the open one that ends next. */
const firstPinned = (limits: readonly LimitView[]): string | null =>
  limits.filter(l => l.due && (l.standing === 'running' || l.standing === 'missed')).toSorted((a, b) => (a.due! < b.due! ? -1 : 1))[0]
    ?.limit ?? null

/** Where the matter lies: its group, its register, its number. */
function Crumb({ row, register }: { readonly row: MatterView['row']; readonly register: Register }) {
  const group = groupRows([register.id]).find(g => g.id === register.group)
  return (
    <p className="crumb">
      {group && (
        <>
          <Link to={`/groups/${group.id}`}>
            {group.numeral} {group.title}
          </Link>
          {' ／ '}
        </>
      )}
      <Link to={`/registers/${register.id}`}>{register.title}</Link>
      {row.number && ` ／ ${row.number}`}
    </p>
  )
}

function Page({ view, register }: { readonly view: MatterView; readonly register: Register }) {
  const me = useMe()
  const go = useNavigate()
  const [pinned, setPinned] = useState(() => firstPinned(view.limits))
  const { row } = view
  const primary = primaryOf(view, register, me.today)
  useKeys({ enter: primary && (() => go(`/matters/${row.matter}/${primary.step}`)), escape: () => setPinned(null) })
  const own = ownPage(register.id, row.matter)
  return (
    <main className="page matter" id="main">
      <Crumb row={row} register={register} />
      <header className="page-head">
        <h1>{row.title}</h1>
        <StateMark mark={stateMark(view)}>{row.stateTitle}</StateMark>
        <div className="acts">
          {own && (
            <Link className="btn pri" to={own.to}>
              {own.title}
            </Link>
          )}
          <button type="button" className="btn" onClick={() => print()}>
            打印案卷
          </button>
          <Besides view={view} />
        </div>
      </header>
      <Facts view={view} register={register} />
      <StageLine stages={stagesOf(register, view)} />
      <div className="two">
        <div className="l">
          <Reminders />
          {view.pending && <Pending view={view} register={register} pending={view.pending} />}
          {view.published
            .filter(p => !p.approved)
            .map(p => (
              <Review key={p.publication} view={view} waiting={p} />
            ))}
          {view.referral && <Referral view={view} referral={view.referral} />}
          {view.gaps.length > 0 && <Gaps view={view} />}
          {view.limits.length > 0 && <Limits view={view} pinned={pinned} pin={setPinned} />}
          {view.next.some(n => n.by.length > 0) && <Next view={view} primary={primary} />}
          <Contents view={view} register={register} />
          <section className="blk">
            <h2>经过</h2>
            <Story items={view.story} today={me.today} tools={item => <EntryTools item={item} view={view} register={register} />} />
            <p className="chain">
              <Icon name="link" size={14} />
              {view.chain.entries}条记录首尾相连，未见改动。
              {view.chain.closed && `随${shortDay(view.chain.closed, me.today)}封账，`}链首{' '}
              <code>{view.chain.head.slice(view.chain.head.indexOf(':') + 1).slice(0, 8)}</code>
            </p>
          </section>
        </div>
        <Aside view={view} register={register} pinned={pinned} unpin={() => setPinned(null)} />
      </div>
    </main>
  )
}

/** What the step that was just recorded asks to mind; it did not stop it. */
function Reminders() {
  const { warnings = [] } = (useLocation().state ?? {}) as { readonly warnings?: readonly string[] }
  return warnings.length === 0 ? null : (
    <section className="blk pending" role="status">
      <h2>记下了，请留意</h2>
      {warnings.map(w => (
        <p key={w}>{w}</p>
      ))}
    </section>
  )
}

/** Nothing stands in the way of the step today. */
const isFree = (n: NextView, today: Day) => n.blocked.length === 0 && !(n.earliest && n.earliest > today)

/** The one step of mine to offer first. */
function primaryOf(view: MatterView, register: Register, today: Day): NextView | undefined {
  const running = view.limits.filter(l => l.standing === 'running' || l.standing === 'missed').map(l => l.limit)
  const mine = view.next.filter(n => n.mine)
  return firstStep(register, running, mine, n => isFree(n, today))
}

function Limits({
  view,
  pinned,
  pin,
}: {
  readonly view: MatterView
  readonly pinned: string | null
  readonly pin: (limit: string | null) => void
}) {
  const { today } = useMe()
  return (
    <section className="blk">
      <h2>期限</h2>
      <div className="gantt">
        <div className="lbls">
          {view.limits.map(l => (
            <LimitRow
              key={`${l.limit}${l.start}`}
              limit={l}
              today={today}
              open={pinned === l.limit}
              press={() => pin(pinned === l.limit ? null : l.limit)}
            />
          ))}
        </div>
        <LimitAxis limits={view.limits} today={today} />
      </div>
    </section>
  )
}

/** What I may do first; what others may do is folded. */
function Next({ view, primary }: { readonly view: MatterView; readonly primary: NextView | undefined }) {
  const { today } = useMe()
  const [mine, others] = [view.next.filter(n => n.mine), view.next.filter(n => !n.mine && n.by.length > 0)]
  const step = (n: NextView) => (
    <NextStep key={n.step} next={n} to={`/matters/${view.row.matter}/${n.step}`} primary={n === primary} today={today} />
  )
  return (
    <section className="blk todo">
      <h2>下一步</h2>
      <ul className="next">{[...mine.filter(n => isFree(n, today)), ...mine.filter(n => !isFree(n, today))].map(step)}</ul>
      {others.length > 0 && (
        <details open={mine.length === 0}>
          <summary>别的岗位能办的{others.length}项</summary>
          <ul className="next">{others.map(step)}</ul>
        </details>
      )}
    </section>
  )
}

const Gaps = ({ view }: { readonly view: MatterView }) => (
  <section className="blk gaps">
    <h2>缺项</h2>
    <ul>
      {view.gaps.map(g => (
        <li key={g.title}>
          <StateMark mark="miss">{g.title}</StateMark>
          {g.law ? <LawReference law={g.law} /> : g.own && <span className="muted">{ownRule}</span>}
        </li>
      ))}
    </ul>
  </section>
)
