/**
 * @module Seeded mistakes as offices make them: a share is taken of another total, a part or a total is of an earlier count, the least part is left out of a
 * total, a growth is divided by this year's figure or told as a decline. Each right label gives some; what the check then says of them is counted by kind.
 */
import { isCount } from './arithmetic/near.ts'
import { type Place, placeOf, type Slip } from './changed.ts'
import type { Claim } from './claims.ts'
import type { Label } from './evaluate.ts'
import { plain } from './plain.ts'
import { read } from './reading.ts'
import { alike } from './units.ts'

export const mistakes = [
  'share of another base',
  'part of an earlier count',
  'total without its least part',
  'total of an earlier count',
  'total of a later count',
  'growth told as its opposite',
  'growth divided by this year',
] as const
export type Mistake = (typeof mistakes)[number]

export interface Seeded extends Slip {
  readonly mistake: Mistake
}

/** So much an earlier count is less, and a later one more. */
const EARLIER = 0.9
const TOTAL_EARLIER = 0.96
const TOTAL_LATER = 1.07
/** A smaller count would hardly change. */
const LEAST = 40
/** A share of another base differs by a twentieth at least, and not so much that everybody sees it. */
const APART = 0.05
const MOST_TIMES = 5

/** Every mistake that can be made of a right label; `claims` are those of the text. */
export function seededIn(label: Label, text: string, claims = read(plain(text)).claims): Seeded[] {
  const stated = label.verdict === 'consistent' ? placeOf(label, text, label.stated ?? '') : undefined
  if (!stated) return []
  const of = { label, text, claims, stated, value: amountOf(label.stated!), parts: label.parts.map(String) }
  return label.kind === 'ratio' ? ofShare(of) : label.kind === 'sum' ? ofTotal(of) : label.kind === 'yoy' ? ofGrowth(of) : []
}

interface Of {
  readonly label: Label
  readonly text: string
  readonly claims: readonly Claim[]
  readonly stated: Place
  readonly value: number
  readonly parts: readonly string[]
}

function ofShare(of: Of): Seeded[] {
  const { label, text, stated, value, parts } = of
  const [small, large] = parts.map(amountOf).sort((a, b) => a - b)
  if (parts.length !== 2 || !/%/.test(label.stated!) || Math.abs((100 * small!) / large! - value) > 1) return []
  const other = otherBase(of, small!, large!)
  const place = placeOf(label, text, parts.find(p => amountOf(p) === small)!)
  const earlier = place && place.at !== stated.at && small! >= LEAST ? Math.round(small! * EARLIER) : undefined
  return [
    ...(other === undefined ? [] : [put(of, 'share of another base', stated, other.toFixed(decimals(stated)))]),
    ...(earlier === undefined ? [] : [put(of, 'part of an earlier count', place!, earlier.toFixed(decimals(place!)))]),
  ]
}

/** The rate that the part has in another total of its paragraph, which the share could have been taken of by mistake. */
function otherBase({ claims, stated, value }: Of, part: number, whole: number): number | undefined {
  const share = claims.find(c => c.start <= stated.at && stated.at < c.end)
  const count = share && claims.slice(0, share.id).findLast(c => c.printed === part || c.printed === part * 10000)
  if (!share || !count) return undefined
  const times = count.printed / part
  return claims
    .filter(
      c =>
        c.paragraph === share.paragraph &&
        isCount(c) &&
        alike(c.unit, count.unit) &&
        c.printed > count.printed &&
        c.printed !== whole * times,
    )
    .map(c => (100 * count.printed) / c.printed)
    .find(rate => {
      const apart = Math.abs(rate - value) > Math.max(APART * value, 3 * share.step)
      return apart && rate < value * MOST_TIMES && value < rate * MOST_TIMES && rate < 100
    })
}

function ofTotal(of: Of): Seeded[] {
  const { stated, value, parts } = of
  const members = parts.map(amountOf)
  const sum = members.reduce((n, p) => n + p, 0)
  if (members.length < 2 || !Number.isInteger(value) || value < LEAST || Math.abs(sum - value) > 0.01) return []
  const least = Math.min(...members.filter(p => p > 0))
  return [
    ...(members.length > 2 && least < value ? [put(of, 'total without its least part', stated, String(value - least))] : []),
    put(of, 'total of an earlier count', stated, String(Math.round(value * TOTAL_EARLIER))),
    put(of, 'total of a later count', stated, String(Math.round(value * TOTAL_LATER))),
  ]
}

const OPPOSITE: Readonly<Record<string, string>> = {
  ...{ 增长: '下降', 上升: '下降', 增加: '减少', 下降: '增长', 减少: '增加', 降低: '上升' },
  ...{ 升: '降', 降: '升', 增: '减', 减: '增' },
}
const MOVED = /(增长|上升|增加|下降|减少|降低|[升降增减])(?:了|率为|幅度为|幅为|达|至)?$/
/** So far before a growth stands the word for its direction. */
const WORD = 6

function ofGrowth(of: Of): Seeded[] {
  const { label, text, stated, value, parts } = of
  if (parts.length !== 2 || !/%/.test(label.stated!)) return []
  const from = Math.max(0, stated.at - WORD)
  const word = MOVED.exec(text.slice(from, stated.at))
  const [x, y] = parts.map(amountOf) as [number, number]
  const by = Math.abs(x - y)
  const now = [x, y].find(n => Math.abs((100 * by) / (n === x ? y : x) - value) < 1)
  const rate = now === undefined ? value : (100 * by) / now
  const at = word ? from + word.index : 0
  const opposite = word && `${text.slice(0, at)}${OPPOSITE[word[1]!]}${text.slice(at + word[1]!.length)}`
  return [
    ...(opposite ? [{ mistake: 'growth told as its opposite' as const, label, text: opposite, at: stated.at }] : []),
    ...(Math.abs(rate - value) > Math.max(APART * value, 10 ** -decimals(stated) * 3)
      ? [put(of, 'growth divided by this year', stated, rate.toFixed(decimals(stated)))]
      : []),
  ]
}

const amountOf = (printed: string): number => Number(/-?\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0].replaceAll(',', '') ?? Number.NaN)
const decimals = ({ digits }: Place): number => digits.split('.')[1]?.length ?? 0

const put = ({ label, text }: Of, mistake: Mistake, { at, digits }: Place, by: string): Seeded => ({
  mistake,
  label,
  at,
  text: `${text.slice(0, at)}${by}${text.slice(at + digits.length)}`,
})
