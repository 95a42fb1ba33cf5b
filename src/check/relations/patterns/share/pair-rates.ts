/**
 * 批准逮捕158件196人，不批准逮捕33件40人，不捕率为16.95%: a rate of pairs is of the cases or of the persons. Which two pairs it is of, the words say:
 * 不捕 of both, 适用率 of the pair before.
 */
import type { Claim } from '../../../claims.ts'
import { meets, over, plus, times } from '../../../interval.ts'
import type { Item } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { isSlip } from '../../common/slip.ts'
import { tell } from '../told.ts'

export const pairRates: RelationRule = {
  kind: 'share',
  title: '按件或按人计算的率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '批准逮捕84件112人，不批准逮捕21件30人，不捕率为21.13%。',
      '审结起诉案件210件260人，适用认罪认罚178件221人，认罪认罚适用率为85%。',
    ],
    bad: [
      '批准逮捕84件112人，不批准逮捕21件30人，不捕率为25.13%。',
      '审结起诉案件210件260人，适用认罪认罚178件221人，认罪认罚适用率为88.6%。',
    ],
  },
}

const NAME = /([\u4e00-\u9fa5]{2,8})率(?:为|达|达到|是)?$/
const NOT = /^[不未]/
/** So many figures back the two pairs are looked for. */
const FAR = 12

function found({ items, view: { text } }: Reading, rate: Claim): Found | undefined {
  const stem = NAME.exec(rate.label)?.[1]
  if (rate.role !== 'rate' || !stem || rate.precision !== 'exact' || rate.owner >= 0) return undefined
  const host = items.of.get(rate.id)
  const row = host?.row.slice(Math.max(0, host.at - FAR), host.at + 1) ?? []
  const pairs = row.filter(i => rate.id - i.head.id <= FAR && i.sentence >= rate.sentence - 1 && isPair(i))
  const part = pairs.findLast(
    i => NOT.test(i.head.label.replace(WHO, '')) === NOT.test(stem) && [...stem].every(c => DROPPED.test(c) || i.head.label.includes(c)),
  )
  const before = part && pairs[pairs.indexOf(part) - 1]
  if (!part || !before || !units(before).every((u, n) => alike(u, units(part)[n]!))) return undefined
  const negative = NOT.test(stem)
  if (negative && !opposite(before, part)) return undefined
  if (!negative && (before.sentence !== part.sentence || part.sentence !== rate.sentence)) return undefined
  const said = /按([件人])/.exec(text.slice(rate.start - 14, rate.start))?.[1]
  const places = [0, 1].filter(n => !said || alike(units(part)[n]!, said))
  const ways = places.map(n => way(part.slots[n]!, before.slots[n]!, negative))
  const fit = ways.find(w => meets(rate.value, w.computed))
  const slip = ways.find(w => isSlip(rate, w.computed))
  const only = !negative && pairs.indexOf(part) === 1
  const chosen = fit ?? slip ?? (only ? ways.at(-1) : undefined)
  return (
    chosen &&
    tell({
      kind: 'share',
      claim: rate,
      stated: rate.value,
      said: figure(rate),
      ...chosen,
      working: `${chosen.working}${percent(chosen.value, rate.step)}`,
    })
  )
}

const WHO = /^(?:决定|依法|共|其中|并|对)+/
/** 适用率 is of what was 适用, whatever the order of the words. */
const DROPPED = /[案的]/
const isPair = ({ slots }: Item): boolean =>
  slots.length === 2 && slots.every(s => s.form === 'plain' && s.unit !== '') && !alike(slots[0]!.unit, slots[1]!.unit)
const units = ({ slots }: Item): string[] => slots.map(s => s.unit)

/** 起诉 and 不起诉: the one is what the other denies. */
function opposite(one: Item, other: Item): boolean {
  const [a, b] = [one.head.label.replace(WHO, ''), other.head.label.replace(WHO, '')]
  return !NOT.test(a) && a.slice(0, 2) === b.replace(NOT, '').slice(0, 2)
}

interface Way {
  readonly computed: Interval
  readonly value: number
  readonly parts: readonly Claim[]
  readonly working: string
}

function way(part: Claim, other: Claim, both: boolean): Way {
  const base = both ? plus(part.value, other.value) : other.value
  const whole = both ? part.printed + other.printed : other.printed
  const shown = both ? `（${number(other.printed)}＋${number(part.printed)}）` : number(other.printed)
  return {
    computed: times(over(part.value, base), 100),
    value: (100 * part.printed) / whole,
    parts: [part, other],
    working: `${number(part.printed)}÷${shown}＝`,
  }
}
