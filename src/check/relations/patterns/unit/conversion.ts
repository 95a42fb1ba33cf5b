/** 恢复耕地3150亩，合210公顷; 厂房15152.25平方米（22.73亩）; 12.5公里（25里）: one area or length in two units. */
import type { Claim } from '../../../claims.ts'
import { over, rounded, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { tell } from '../told.ts'

export const conversion: RelationRule = {
  kind: 'unit',
  title: '面积、长度换算',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '恢复耕地3150亩，合210公顷。',
      '造林3.42万亩（折合2280公顷）。',
      '拆除违建15152.25平方米（22.73亩）。',
      '新建村道12.5公里（25里）。',
      '全县土地总面积1049平方公里（折157.42万亩）。',
    ],
    bad: ['恢复耕地3150亩，合310公顷。', '造林3.42万亩（折合3280公顷）。', '拆除违建15152.25平方米（27.23亩）。'],
    traps: [
      '建筑面积15152.25平方米（占地18.5亩）。',
      '流转土地3150亩（其中林地120公顷）。',
      '拆除违建15152平方米（约23亩）。',
      '户均用地120.1平方米（1亩以内）。',
    ],
  },
}

/** How many of the first of its row a unit has. */
const UNITS: readonly Readonly<Record<string, number>>[] = [
  { 亩: 1, 公顷: 15, 平方公里: 1500, 平方千米: 1500, 平方米: 15 / 10_000 },
  { 里: 1, 公里: 2, 千米: 2 },
]
const SAME = /^，?(?:折合?|约合|合|即|相当于)约?$/

function found({ claims, view }: Reading, other: Claim): Found | undefined {
  const first = claims[other.id - 1]
  if (!first || other.form !== 'plain' || first.form !== 'plain' || other.paragraph !== first.paragraph || first.unit === other.unit)
    return undefined
  const row = UNITS.find(units => first.unit in units && other.unit in units)
  // Nothing but the figure: （1亩大棚） is no area of the other.
  const bracketed = other.owner === first.id && /^(?:折合?|约合|合)?约?$/.test(other.lead) && view.text[other.stop] === '）'
  if (!row || !(bracketed || SAME.test(other.lead)) || other.value.max <= 0) return undefined
  const [from, to] = [row[first.unit]!, row[other.unit]!]
  const by = to / from
  // 1049平方公里 is measured to the whole one: 157.42万亩 are within it.
  const measured = first.precision === 'exact' ? rounded(first) : first.value
  return tell({
    kind: 'unit',
    claim: other,
    stated: other.precision === 'exact' ? rounded(other) : other.value,
    computed: by > 1 ? over(measured, { min: by, max: by }) : times(measured, 1 / by),
    parts: [first],
    working: `${number(first.printed)}${by > 1 ? `÷${number(by, 2)}` : `×${number(Number((1 / by).toFixed(6)))}`}＝${number(first.printed / by, 2)}${other.unit}`,
    said: figure(other),
    unsure: other.precision === 'exact' && !other.lead.includes('约') ? undefined : '文中是约数',
  })
}
