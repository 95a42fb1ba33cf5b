/** @module A state is told by shape, word and colour together; never by colour alone. */
import type { ReactNode } from 'react'
import type { LimitStanding } from '../../server/api.ts'
import './state-mark.css'

const ring = <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />

/** Each mark: its drawing on a field of 12, its colour class and its word. */
const marks = {
  late: [
    'late',
    '逾期',
    <g key="m">
      <rect x=".5" y=".5" width="11" height="11" rx="1" fill="currentColor" />
      <path d="M6 2.6v4" stroke="var(--paper)" strokeWidth="1.6" />
      <circle cx="6" cy="9" r=".95" fill="var(--paper)" />
    </g>,
  ],
  today: ['today', '今天截止', <path key="m" d="M6 .4 11.6 6 6 11.6.4 6z" fill="currentColor" />],
  soon: [
    'soon',
    '临近',
    <g key="m">
      {ring}
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </g>,
  ],
  run: ['run', '在期限内', ring],
  gate: [
    'run',
    '未满最短期',
    <path key="m" d="M10 1v10M1 6h6M4.6 3.2 7.4 6 4.6 8.8" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  ],
  pause: ['pause', '暂停', <path key="m" d="M4 1.5v9M8 1.5v9" stroke="currentColor" strokeWidth="2" />],
  wait: [
    'pause',
    '未起算',
    <g key="m">
      {ring}
      <path d="M6 3.2V6l2 1.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </g>,
  ],
  met: ['met', '按期办到', <path key="m" d="M1.5 6.4 4.6 9.6 10.6 2.6" fill="none" stroke="currentColor" strokeWidth="1.8" />],
  metlate: [
    'today',
    '逾期办到',
    <g key="m" fill="none" stroke="currentColor" strokeWidth="1.5">
      <rect x=".75" y=".75" width="10.5" height="10.5" rx="1" />
      <path d="M3.2 6.2 5.2 8.2 9 3.8" />
    </g>,
  ],
  miss: [
    'miss',
    '缺',
    <circle key="m" cx="6" cy="6" r="4.9" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.53" />,
  ],
  plan: [
    'plan',
    '暂定',
    <path
      key="m"
      d="M1.5 4.6c1.6-1.6 2.9-1.6 4.5 0s2.9 1.6 4.5 0M1.5 8.2c1.6-1.6 2.9-1.6 4.5 0s2.9 1.6 4.5 0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    />,
  ],
  over: ['pause', '不再计算', <path key="m" d="M2 6h8" stroke="currentColor" strokeWidth="2" />],
  lapsed: [
    'pause',
    '已失权',
    <g key="m" fill="none" stroke="currentColor" strokeWidth="1.5">
      {ring}
      <path d="M2.8 9.2 9.2 2.8" />
    </g>,
  ],
} as const satisfies Record<string, readonly [string, string, ReactNode]>

export type Mark = keyof typeof marks

/** A limit within this many working days is near. */
export const near = 7

/** The mark of a limit that stands so, with so many working days left. */
export function markOf(standing: LimitStanding, left?: number): Mark {
  const fixed = {
    met: 'met',
    'met-late': 'metlate',
    ended: 'over',
    paused: 'pause',
    waiting: 'gate',
    missed: 'late',
    lapsed: 'lapsed',
  } as const
  if (standing !== 'running') return fixed[standing]
  if (left === undefined) return 'run'
  return left <= 0 ? 'today' : left <= near ? 'soon' : 'run'
}
export const markClass = (mark: Mark): string => `st-${marks[mark][0]}`

export const MarkShape = ({ mark, size = 12 }: { readonly mark: Mark; readonly size?: number }) => (
  <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true">
    {marks[mark][2]}
  </svg>
)

/** The mark with its word; other words may say it more exactly. */
export const StateMark = ({ mark, children }: { readonly mark: Mark; readonly children?: ReactNode }) => (
  <span className={`st ${markClass(mark)}`}>
    <MarkShape mark={mark} />
    {children ?? marks[mark][1]}
  </span>
)
export const markWord = (mark: Mark): string => marks[mark][1]
