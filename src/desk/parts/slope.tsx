/** @module Last year to this year as one line: hollow then full. */
import './slope.css'

export function Slope({ before, now }: { readonly before: number; readonly now: number }) {
  const top = Math.max(before, now, 1)
  const y = (v: number) => 22 - (v / top) * 16
  return (
    <svg className="slope" viewBox="0 0 64 28" width="64" height="28" aria-hidden="true">
      <path d={`M8 ${y(before)}L56 ${y(now)}`} />
      <circle cx="8" cy={y(before)} r="3" className="a" />
      <circle cx="56" cy={y(now)} r="3.5" />
    </svg>
  )
}
