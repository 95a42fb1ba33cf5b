/**
 * @module Lists in two measures: 工矿8起172人（煤矿7起133人、金属矿1起29人）; 集体访84批1951人次，个体访1122批2922人次. What the members
 * count in one measure they count in the other, and members that are all of the cases are all of the persons. 人社45/40，公安30/22，合计75/62.
 */
import { meets } from '../interval.ts'
import type { Item, Items } from '../items.ts'
import { measure } from '../units.ts'
import { complementary } from './halves/words.ts'
import type { List } from './list.ts'
import { sumOf } from './parts.ts'

/** The lists and what they are in their other measures, without those that leave out members which another measure counts. */
export function inEveryMeasure(lists: readonly List[], items: Items): List[] {
  const all = [...lists, ...otherMeasures(lists, items)]
  const counted = new Map<Item | undefined, List>()
  for (const list of all) {
    const whole = items.of.get(list.total.id)
    if (list.counted && list.parts.length > (counted.get(whole)?.parts.length ?? 0)) counted.set(whole, list)
  }
  const members = ({ parts }: List): Set<Item | undefined> => new Set(parts.map(p => items.of.get(p.id)))
  const kept = all.filter(list => {
    const full = counted.get(items.of.get(list.total.id))
    if (!full || list.parts.length < 2 || full.parts.length <= list.parts.length) return true
    const named = members(full)
    return ![...members(list)].every(m => named.has(m))
  })
  return alsoWhole(kept, items)
}

/** 事故11起，死亡失踪183人。其中工矿6起104人，道路3起47人……: where the cases of the members are all the cases, their dead are all the dead. */
function alsoWhole(lists: readonly List[], items: Items): List[] {
  const key = ({ parts }: List): string => parts.map(p => items.of.get(p.id)?.id).join()
  const whole = new Map(lists.filter(isAll).map(l => [key(l), l.parts[0]!.unit]))
  return lists.map(list => {
    const unit = list.certain && !list.complete && !list.choice ? whole.get(key(list)) : undefined
    return unit === undefined || unit === list.parts[0]!.unit ? list : { ...list, complete: true, counted: true }
  })
}

/** Are these, to the last one, what they are parts of? */
const isAll = ({ certain, choice, total, parts }: List): boolean =>
  certain && !choice && parts.length > 2 && [total, ...parts].every(c => c.precision === 'exact') && meets(sumOf(parts), total.value)

/** The same members under the further figures of their total, where words say that they are its members. */
function otherMeasures(lists: readonly List[], items: Items): List[] {
  return lists.flatMap(list => {
    const whole = items.of.get(list.total.id)
    const members = list.parts.map(p => items.of.get(p.id))
    const certain = list.certain || fillsSentence(members) || areHalves(members)
    if (!whole || !certain || list.choice || list.carried || members.length < 2 || members.some(m => m === undefined)) return []
    const all = [list.total, ...list.parts].every(c => c.precision === 'exact') && meets(sumOf(list.parts), list.total.value)
    return whole.slots.flatMap((total, place): List[] => {
      const paired = total.label === '/'
      if (!paired && (total.unit === list.total.unit || total.unit === '' || measure(total.unit))) return []
      // 人社45/40，公安30/22，合计75/62: in pairs, each figure by its place.
      const parts = members.flatMap(m => (paired ? atPlace(m!, place) : m!.slots.find(s => s.unit === total.unit)) ?? [])
      if (parts.length < members.length) return []
      return [{ ...list, total, parts, certain, complete: list.complete || all, counted: all }]
    })
  })
}

const atPlace = ({ slots }: Item, place: number) => (slots[place]?.label === '/' ? slots[place] : undefined)

/** So many figures that make a total do so by more than chance, if they are all that their sentence tells. */
const MANY = 4

/** 事故20起、70人。煤矿2起7人，建筑1起3人，……，渔船1起3人: a sentence that is nothing but the members. */
function fillsSentence(members: readonly (Item | undefined)[]): boolean {
  const [first, last] = [members[0], members.at(-1)]
  if (!first || !last || members.length < MANY || last.at - first.at + 1 !== members.length) return false
  return [first.row[first.at - 1], last.row[last.at + 1]].every(i => i?.sentence !== first.sentence)
}

/** 对象112户331人。已消除风险104户303人，未消除10户28人: two that leave nothing out, and make it in one measure, do so in the other. */
const areHalves = ([one, other, more]: readonly (Item | undefined)[]): boolean =>
  one !== undefined && other !== undefined && !more && one.sentence === other.sentence && complementary(one.head, other.head)
