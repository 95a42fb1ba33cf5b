/**
 * 问题684个，已整改627个……省本级涉及问题214个，市县涉及470个；省本级已整改208个，市县已整改419个: what two levels of government had make all there was; where
 * they divide one figure so, they divide what was done about it, too.
 */
import type { Claim } from '../../../claims.ts'
import { meets, plus } from '../../../interval.ts'
import { groupBy } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { isOwnCount, tell } from '../told.ts'

export const levels: RelationRule = {
  kind: 'balance',
  title: '本级与下级合为全部',
  find: ({ claims }: Reading) => [...groupBy(claims.filter(isOwnCount), c => c.paragraph).values()].flatMap(inParagraph),
  examples: {
    good: ['反映问题684个，已整改627个。省本级涉及问题214个，市县涉及470个；省本级已整改208个，市县已整改419个。'],
    bad: ['反映问题684个，已整改627个。省本级涉及问题214个，市县涉及470个；省本级已整改208个，市县已整改491个。'],
  },
}

/** Two levels that leave nothing between them. */
const LEVELS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:其中)?省(?:本)?级/, /^市县/],
  [/^(?:其中)?市本级/, /^(?:县区|区县|县市区|县（市、区）)/],
  [/^(?:其中)?[县区]本级/, /^(?:乡镇|镇街|镇村|街镇)/],
]
/** So many figures may stand between the two, and before them the whole. */
const FAR = 4
const BACK = 40

interface Pair {
  readonly whole: Claim
  readonly parts: readonly [Claim, Claim]
  /** Do the words name the whole, or does only the sum tell it? */
  readonly named: boolean
}

function inParagraph(counts: readonly Claim[]): Found[] {
  const pairs = counts.flatMap((own, at) => pairOf(counts, own, at) ?? [])
  const fits = (p: Pair): boolean => meets(plus(p.parts[0].value, p.parts[1].value), p.whole.value)
  const proven = pairs.filter(fits)
  return pairs.filter(p => fits(p) || (p.named && proven.length > 0)).map(told)
}

function pairOf(counts: readonly Claim[], own: Claim, at: number): Pair | undefined {
  const level = LEVELS.find(([one]) => one.test(own.label))
  if (!level) return undefined
  const deed = own.label.replace(level[0], '')
  const other = counts
    .slice(at + 1, at + 1 + FAR)
    .find(c => level[1].test(c.label) && c.unit === own.unit && c.sentence === own.sentence && same(deed, c.label.replace(level[1], '')))
  if (!other || deed.length < 2) return undefined
  const before = counts
    .slice(Math.max(0, at - BACK), at)
    .filter(c => c.unit === own.unit && !LEVELS.some(l => l.some(w => w.test(c.label))))
  const parts = [own, other] as const
  const called = before.filter(c => c.label.endsWith(deed))
  if (called.length === 1) return { whole: called[0]!, parts, named: true }
  const sum = plus(own.value, other.value)
  const whole = before.find(c => c.label.endsWith(deed.slice(-2)) && meets(sum, c.value))
  return whole && { whole, parts, named: false }
}

/** 涉及问题 and 涉及: the second need not say again of what. */
const same = (deed: string, other: string): boolean => other.length > 1 && deed.startsWith(other)

const told = ({ whole, parts: [own, other] }: Pair): Found =>
  tell({
    kind: 'balance',
    claim: whole,
    stated: whole.value,
    computed: plus(own.value, other.value),
    parts: [own, other],
    working: `${number(own.printed)}＋${number(other.printed)}＝${number(own.printed + other.printed)}`,
    said: figure(whole),
  })
