/** @module A limit in one line of a list: track, elapsed part, end tick, and what is left in words. */
import type { CSSProperties } from 'react'
import type { LimitStanding } from '../../server/api.ts'
import { type Mark, markClass, markOf } from './state-mark.tsx'
import './limit-bar.css'

const shades: Partial<Record<Mark, string>> = {
  late: 'late',
  today: 'late',
  soon: 'soon',
  pause: 'pause',
  met: 'met',
  metlate: 'met',
  over: 'met',
  lapsed: 'met',
}

/** What is left, in words: a number and its unit. */
export function leftWords(standing: LimitStanding, left: number | undefined): readonly [string, string] {
  if (standing === 'paused') return ['停', '']
  if (standing === 'met' || standing === 'met-late' || standing === 'ended') return ['', '已办']
  if (standing === 'lapsed') return ['', '已失权']
  if (left === undefined) return ['', '—']
  if (left < 0) return [String(-left), '工作日前']
  return left === 0 ? ['今', '24时截止'] : [String(left), '工作日']
}

/** `elapsed` is the share of the period that has gone, 0 to 1. */
export function LimitBar({
  standing,
  left,
  elapsed,
}: {
  readonly standing: LimitStanding
  readonly left?: number | undefined
  readonly elapsed: number
}) {
  const mark = markOf(standing, left)
  const [n, unit] = leftWords(standing, left)
  return (
    <span className={`lim ${markClass(mark)}`}>
      <span
        className={`lim-bar ${shades[mark] ?? ''}`}
        style={{ '--p': `${Math.round(Math.min(1, Math.max(0, elapsed)) * 100)}%` } as CSSProperties}
      >
        <i />
      </span>
      <span className="lt">
        {n && <b>{n}</b>}
        {unit}
      </span>
    </span>
  )
}
