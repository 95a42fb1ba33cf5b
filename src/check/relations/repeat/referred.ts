/** @module What is divided was counted before, under the same name in the same paragraph: 投诉508件中不受理232件; 审结的486件中，维持301件. */
import type { Found, Reading } from '../../reading.ts'
import { twice } from './twice.ts'

const undated = (label: string): string =>
  label.replace(/(?<=.)的$/, '').replace(/^(?:(?:19|20)\d{2}年度?|\d{1,2}月份?|全年|当月|今年|其中|共)+/, '')

export function referred({ items, view }: Reading): Found[] {
  const out: Found[] = []
  for (const row of items.top)
    row.forEach((item, at) => {
      const { head } = item
      if (
        head.label.length < 2 ||
        head.precision !== 'exact' ||
        !/^(?:中|里|内)(?![央心小])/.test(view.text.slice(head.stop, head.stop + 2))
      )
        return
      const first = row
        .slice(Math.max(0, at - 24), at)
        .findLast(i => undated(i.head.label) === undated(head.label) && i.head.unit === head.unit && i.sentence < item.sentence)
      if (first) out.push(twice(head, first.head))
    })
  return out
}
