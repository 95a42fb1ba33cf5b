/**
 * 对象900户2600人（低保户400户1200人、特困户500户1400人）；已帮扶600户（低保户300户、特困户300户）；未帮扶300户（低保户100户、特困户200户）: what is divided is told with the same kinds in
 * brackets as each of its parts, and so each kind is divided as the whole is.
 */
import { meets, total } from '../../../interval.ts'
import { groupBy, type Item } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { tellSum } from '../told.ts'

export const bracketedKinds: RelationRule = {
  kind: 'sum',
  title: '括号内各类的分合',
  find: ({ items }: Reading) => items.top.flatMap(found),
  examples: {
    good: [
      '监测对象900户2600人（低保户400户1200人、特困户500户1400人）；已帮扶600户1700人（低保户300户900人、特困户300户800人）；未帮扶300户900人（低保户100户300人、特困户200户600人）。',
      '审结340件（民事250件、刑事90件），其中调撤120件（民事105件、刑事15件），判决220件（民事145件、刑事75件）。',
      '甲所受理86件（婚姻30件、邻里56件），乙所受理64件（婚姻20件、邻里44件），两所合计150件（婚姻50件、邻里100件）。',
    ],
    bad: [
      '监测对象900户2600人（低保户400户1200人、特困户500户1400人）；已帮扶600户1700人（低保户300户900人、特困户300户800人）；未帮扶300户900人（低保户100户300人、特困户200户500人）。',
      '甲所受理86件（婚姻30件、邻里56件），乙所受理64件（婚姻20件、邻里44件），两所合计150件（婚姻60件、邻里100件）。',
    ],
    traps: [
      // The parts leave some out.
      '监测对象900户（低保户400户、特困户500户）；已帮扶500户（低保户250户、特困户250户）；未帮扶300户（低保户100户、特困户200户）。',
      '今年受理150件（婚姻50件、邻里100件），去年受理86件（婚姻30件、邻里56件），前年受理60件（婚姻20件、邻里40件）。',
    ],
  },
}

/** What is divided, and so many parts at most. */
const MOST = 8
/** So many figures between them tell of something else. */
const FAR = 3

interface Divided {
  readonly item: Item
  readonly names: readonly string[]
  readonly kinds: readonly Item[]
}

function found(row: readonly Item[]): Found[] {
  const runs: Divided[][] = []
  for (const item of row) {
    const one = dividedIn(item)
    if (!one) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    const next = last && item.at - last.item.at <= FAR && item.sentence === last.item.sentence && last.names.join() === one.names.join()
    if (run && next && run.length <= MOST) run.push(one)
    else runs.push([one])
  }
  return runs.flatMap(run => (run.length > 2 ? (told(run[0]!, run.slice(1)) ?? told(run.at(-1)!, run.slice(0, -1)) ?? []) : []))
}

/** The one bracket behind a figure, where each of its members has a name. */
function dividedIn(item: Item): Divided | undefined {
  const brackets = [...groupBy(item.children, c => c.head.bracket).values()]
  const kinds = brackets[0] ?? []
  const names = kinds.map(k => k.head.label.replace(/^其中/, ''))
  const plain = [item, ...kinds].every(i => i.slots.every(c => c.form === 'plain' && c.precision === 'exact'))
  return brackets.length === 1 && kinds.length > 1 && plain && names.every(n => n.length > 1) && new Set(names).size === names.length
    ? { item, names, kinds }
    : undefined
}

/** Of each kind in each measure, where in some measure the parts make the whole. */
function told(whole: Divided, parts: readonly Divided[]): Found[] | undefined {
  const units = whole.item.slots.map(s => s.unit)
  const of = (item: Item, unit: string) => item.slots.filter(s => s.unit === unit)
  const sumIn = (unit: string, own: Item, members: readonly Item[]): Found | undefined => {
    const [one, ...more] = of(own, unit)
    const all = members.map(m => of(m, unit))
    return one && !more.length && all.every(a => a.length === 1)
      ? tellSum(
          one,
          all.map(a => a[0]!),
        )
      : undefined
  }
  const made = (unit: string): boolean => {
    const [one] = of(whole.item, unit)
    const members = parts.flatMap(p => of(p.item, unit))
    return one !== undefined && one.printed > MOST && members.length === parts.length && meets(total(members.map(m => m.value)), one.value)
  }
  if (!units.some(made)) return undefined
  return units.flatMap(unit =>
    whole.kinds.flatMap(
      (kind, n) =>
        sumIn(
          unit,
          kind,
          parts.map(p => p.kinds[n]!),
        ) ?? [],
    ),
  )
}
