/** @module This year against last, month by month: ink over a thin line, the highest month named. No legend: the years stand at their lines. */
import './year-chart.css'

interface Props {
  readonly title: string
  readonly unit: string
  readonly year: number
  readonly now: readonly number[]
  readonly before: readonly number[] | undefined
}
const [left, right, top, bottom] = [32, 456, 20, 196]

export function YearChart({ title, unit, year, now, before }: Props) {
  const most = niceTop(Math.max(...now, ...(before ?? []), 1))
  const x = (i: number) => left + (i * (right - left)) / 11
  const y = (v: number) => bottom - (v / most) * (bottom - top)
  const line = (values: readonly number[]) => values.map((v, i) => `${i ? 'L' : 'M'}${x(i).toFixed(1)} ${y(v).toFixed(1)}`).join('')
  const peak = now.indexOf(Math.max(...now))
  const close = before && Math.abs(y(now[11] ?? 0) - y(before[11] ?? 0)) < 18
  return (
    <svg
      className="year"
      viewBox="0 0 520 224"
      width="520"
      height="224"
      role="img"
      aria-label={`${title}，逐月，${year}年：${now.join('、')}`}
    >
      {[0, 1, 2, 3].map(n => (
        <g key={n}>
          <path d={`M${left} ${y((most * n) / 3)}H${right}`} className={n ? 'gr' : 'ax'} />
          <text x="24" y={y((most * n) / 3) + 4} textAnchor="end">
            {(most * n) / 3}
          </text>
        </g>
      ))}
      {now.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the months of a year
        <text key={i} x={x(i)} y="216" textAnchor="middle">
          {i ? i + 1 : '1月'}
        </text>
      ))}
      {before && <path d={line(before)} className="before" />}
      <path d={line(now)} className="now" />
      {now.map((v, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the months of a year
        <circle key={i} cx={x(i)} cy={y(v)} r="2.5" className="dot" />
      ))}
      {now[peak]! > 0 && (
        <>
          <circle cx={x(peak)} cy={y(now[peak]!)} r="5" className="peak" />
          <text x={x(peak)} y={y(now[peak]!) - 10} textAnchor="middle" className="peak-word">
            {peak + 1}月{now[peak]}
            {unit}
          </text>
        </>
      )}
      <text x="466" y={y(now[11] ?? 0) + (close ? -4 : 4)} className="year-now">
        {year}
      </text>
      {before && (
        <text x="466" y={y(before[11] ?? 0) + (close ? 14 : 4)} className="year-before">
          {year - 1}
        </text>
      )}
    </svg>
  )
}

/** A round top that three equal steps divide. */
function niceTop(value: number): number {
  const steps = [1, 2, 5, 10, 15, 20, 25, 50, 100]
  for (let scale = 1; ; scale *= 100) {
    const step = steps.find(s => s * scale * 3 >= value)
    if (step) return step * scale * 3
  }
}
