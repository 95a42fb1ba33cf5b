/**
 * @module Days by the quality of their air: 全年监测365天：优142天、良189天、轻度污染28天、中度5天、重度1天，优良331天. The days of every class are the days that were
 * measured, and the good and the fair ones together are those called 优良.
 */
import type { Item } from '../items.ts'
import { type List, LONGEST, push } from './list.ts'

const CLASSES = {
  good: /^优$/,
  fair: /^良$/,
  both: /^优良$/,
  light: /^轻度$/,
  middle: /^中度$/,
  heavy: /^重度(?:及以上|以上)?$/,
  severe: /^严重$/,
} as const
type Class = keyof typeof CLASSES

const MEASURED = /(?:监测|有效)(?:有效|监测)?(?:的?天数)?(?:为|共)?$/
/** 2025年365天有效监测中, 全年365天均有有效监测 */
const MEASURED_BEHIND = /^(?:均有|都有)?有效监测/
const TOGETHER = /^(?:共|合计|总计|共计)$/
/** The measured days stand so many figures before at most. */
const BACK = 4

const isMeasured = ({ head }: Item): boolean => MEASURED.test(head.label) || MEASURED_BEHIND.test(head.noun)

const plainly = (label: string): string =>
  label.replace(/^(?:其中|加上?|全年|全[市县区]|空气(?:质量)?|达到?|为)+/, '').replace(/(?:污染|级|天数|为|的)+$/, '')

export function airDays(sentence: readonly Item[], row: readonly Item[], out: List[]): void {
  const days = sentence.slice(0, LONGEST).filter(i => i.head.unit === '天')
  const found = new Map<Class, Item>()
  for (const item of days) {
    const name = plainly(item.head.label)
    for (const [kind, words] of Object.entries(CLASSES) as [Class, RegExp][]) if (words.test(name)) found.set(kind, item)
  }
  const [good, fair, both, light, middle] = (['good', 'fair', 'both', 'light', 'middle'] as const).map(c => found.get(c))
  // The class list of 优良天数 reads it where it stands before them.
  if (good && fair && both && fair.at === good.at + 1 && both.at > fair.at)
    out.push({ total: both.head, parts: [good.head, fair.head], cue: 'is', complete: true, certain: true, choice: false, named: true })
  if (!light || !middle) return
  const fine = good && fair && !/^加/.test(both?.head.label ?? '') ? [good, fair] : [both]
  if (fine.some(i => !i)) return
  const worst = [found.get('heavy'), found.get('severe')].filter(i => i !== undefined)
  const parts = [...(fine as Item[]), light, middle, ...worst].sort((a, b) => a.at - b.at)
  const first = parts[0]!
  const before = row
    .slice(Math.max(0, first.at - BACK), first.at)
    .findLast(i => i.head.unit === '天' && isMeasured(i) && first.sentence - i.sentence <= 1)
  const total =
    days.find(i => i.at === parts.at(-1)!.at + 1 && (TOGETHER.test(i.head.label) || MEASURED_BEHIND.test(i.head.noun))) ?? before
  if (total)
    push(
      out,
      total.head,
      parts.map(i => i.head),
      worst.length > 0 ? 'is' : 'of',
      true,
      false,
    )
}
