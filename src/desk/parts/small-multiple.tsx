/** @module One place among many on the same scale: its months as bars, last year's as a thin step line. */
interface Props {
  readonly label: string
  readonly now: readonly number[]
  readonly before: readonly number[] | undefined
  /** The top of the scale that all places share. */
  readonly top: number
}
const [width, height] = [176, 64]

export function SmallMultiple({ label, now, before, top }: Props) {
  const step = width / 12
  const y = (v: number) => height - (v / top) * 58
  const outline = before
    ?.map((v, i) => `${i ? 'L' : 'M'}${(i * step).toFixed(1)} ${y(v).toFixed(1)}H${((i + 1) * step).toFixed(1)}`)
    .join('')
  return (
    <svg className="multiple" viewBox={`0 -12 ${width} 77`} role="img" aria-label={`${label}逐月：${now.join('、')}`}>
      {now.map((v, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the months of a year
        <rect key={i} x={i * step + 1.5} y={y(v)} width={step - 3} height={height - y(v)} />
      ))}
      {outline && <path d={outline} className="outline" />}
      <path d={`M0 ${height}.5H${width}`} className="ax" />
    </svg>
  )
}
