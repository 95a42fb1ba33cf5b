/** 恢复耕地3150亩，合210公顷: one area in two units. */
import type { Claim } from '../../../claims.ts'
import { over, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { printed, tell } from '../told.ts'

export const conversion: RelationRule = {
  kind: 'unit',
  title: '面积换算',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['恢复耕地3150亩，合210公顷。', '造林3.42万亩（折合2280公顷）。'],
    bad: ['恢复耕地3150亩，合310公顷。', '造林3.42万亩（折合3280公顷）。'],
  },
}

/** How many 亩 a unit of area has. */
const MU: Readonly<Record<string, number>> = { 亩: 1, 公顷: 15, 平方公里: 1500 }
const SAME = /^，?(?:折合|约合|合|即|相当于)约?$/

function found({ claims }: Reading, other: Claim): Found | undefined {
  const first = claims[other.id - 1]
  if (!first || other.form !== 'plain' || first.form !== 'plain' || other.paragraph !== first.paragraph || first.unit === other.unit)
    return undefined
  const [from, to] = [MU[first.unit], MU[other.unit]]
  if (!from || !to || !SAME.test(other.lead) || other.value.max <= 0) return undefined
  const by = to / from
  return tell({
    kind: 'unit',
    claim: other,
    stated: other.precision === 'exact' ? printed(other) : other.value,
    computed: by > 1 ? over(first.value, { min: by, max: by }) : times(first.value, 1 / by),
    parts: [first],
    working: `${number(first.printed)}${by > 1 ? `÷${number(by)}` : `×${number(1 / by)}`}＝${number(first.printed / by, 2)}${other.unit}`,
    said: figure(other),
    unsure: other.precision === 'exact' && !other.lead.includes('约') ? undefined : '文中是约数',
  })
}
