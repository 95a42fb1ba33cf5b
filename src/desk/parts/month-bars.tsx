/** @module Twelve months as quiet bars on one base line. */
import './month-bars.css'

interface Props {
  readonly months: readonly number[]
  readonly label: string
}

export function MonthBars({ months, label }: Props) {
  const top = Math.max(...months, 1)
  return (
    <svg className="bars" viewBox="0 0 252 32" width="252" height="32" role="img" aria-label={`${label}，十二个月：${months.join('、')}`}>
      {months.map((v, i) => {
        const height = (Math.max(0, v) / top) * 28
        // biome-ignore lint/suspicious/noArrayIndexKey: the months of a year
        return <rect key={i} x={2 + i * 21} y={31 - height} width="16" height={height} />
      })}
      <path d="M0 31.5H252" />
    </svg>
  )
}
