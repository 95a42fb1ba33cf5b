/**
 * 发生较大事故24起、死亡92人。1.煤矿发生1起、死亡3人。2.……: a headline and its points, each a paragraph, numbered or behind 其中：. A point that ends with a
 * colon has points of its own.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { tell } from '../told.ts'

export const points: RelationRule = {
  kind: 'sum',
  title: '分段列出的分项与合计',
  find: reading => reading.view.paragraphs.flatMap((_, at) => below(reading, at)),
  examples: {
    good: ['全年发生火灾9起、受伤21人。\n1.住宅发生4起、受伤9人。\n2.商铺发生3起、受伤8人。\n3.车辆发生2起、受伤4人。'],
    bad: ['全年发生火灾9起、受伤21人。\n1.住宅发生4起、受伤9人。\n2.商铺发生3起、受伤8人。\n3.车辆发生2起、受伤6人。'],
  },
}

/** So many points are read. */
const MOST = 40
/** A total of fewer comes about by chance. */
const LEAST = 10
const OPENS = /中：$/
const HEADING = /^(?:第?[一二三四五六七八九十]{1,3}[、章节]|（[一二三四五六七八九十]{1,3}）)/

interface Point {
  readonly paragraph: number
  readonly figures: readonly Claim[]
}

function below(reading: Reading, at: number): Found[] {
  const head = pointAt(reading, at)
  if (!head) return []
  const text = textOf(reading, at)
  if (OPENS.test(text)) return judge(head, list(reading, at + 1), true)
  if (/^\d{1,2}[.、]/.test(text)) return []
  return judge(head, numbered(reading, at + 1), false)
}

/** The first figure of a paragraph, and the one of another kind right behind it. */
function pointAt({ items, claims }: Reading, paragraph: number): Point | undefined {
  const first = items.top[paragraph]?.[0]?.head
  if (!first || first.sentence > 0 || first.precision !== 'exact' || first.unit === '') return undefined
  const next = claims[first.id + 1]
  const pair = next?.paragraph === paragraph && next.sentence === first.sentence && next.owner < 0 && /^[、，]?$/.test(next.sep)
  const counted =
    pair && next.form === 'plain' && (next.role === 'count' || next.role === 'slot') && next.unit !== '' && !alike(next.unit, first.unit)
  return { paragraph, figures: counted ? [first, next] : [first] }
}

const textOf = ({ view: { text, paragraphs } }: Reading, at: number): string => {
  const p = paragraphs[at]
  return p
    ? (p.end - p.start > 400 ? text.slice(p.start, p.start + 200) + text.slice(p.end - 200, p.end) : text.slice(p.start, p.end)).trim()
    : ''
}

/** Paragraphs that begin with 1., 2., 3.… */
function numbered(reading: Reading, from: number): Point[] {
  const out: Point[] = []
  for (let n = 1; n <= MOST; n++) {
    if (!new RegExp(`^${n}[.、](?!\\d)`).test(textOf(reading, from + n - 1))) break
    const point = pointAt(reading, from + n - 1)
    if (!point) return []
    out.push(point)
  }
  return out
}

/** Paragraphs behind 其中：, as far as the semicolons go; where each is a sentence, to the next heading. */
function list(reading: Reading, from: number): Point[] {
  const out: Point[] = []
  const sentences = /。$/.test(textOf(reading, from))
  for (let at = from; at < from + MOST; at++) {
    const text = textOf(reading, at)
    const point = HEADING.test(text) ? undefined : pointAt(reading, at)
    if (!point) return sentences || out.length === 0 ? out : []
    out.push(point)
    if (OPENS.test(text)) {
      const inner = list(reading, at + 1)
      if (inner.length === 0) return []
      at = inner.at(-1)!.paragraph
    } else if (!sentences && /。$/.test(text)) return out
  }
  return []
}

/** Where one place adds up, these are the parts, and the other must add up too; a case may be counted twice, a person or an accident not. */
function judge(head: Point, parts: readonly Point[], opened: boolean): Found[] {
  if (parts.length < (opened ? 2 : 3)) return []
  const places = head.figures.flatMap((whole, n) => {
    const members = parts.map(p => p.figures[n])
    return members.every((m): m is Claim => m !== undefined && alike(m.unit, whole.unit)) ? [{ whole, members }] : []
  })
  const fits = ({ whole, members }: Place): boolean => meets(total(members.map(m => m.value)), whole.value)
  const [one, other] = places
  if (!one) return []
  if (other && (fits(one) || fits(other))) return [told(one, one.whole.unit === '件'), told(other, false)]
  if (other) return []
  const sum = one.members.reduce((n, m) => n + m.printed, 0)
  if (fits(one)) return one.whole.printed >= LEAST ? [told(one, false)] : []
  return opened && parts.length > 2 && oneDigitOff(one.whole, sum) ? [told(one, false)] : []
}

interface Place {
  readonly whole: Claim
  readonly members: readonly Claim[]
}

const told = ({ whole, members }: Place, twice: boolean): Found =>
  tell({
    kind: 'sum',
    claim: whole,
    stated: whole.value,
    computed: total(members.map(m => m.value)),
    parts: members,
    working: `${members.map(m => number(m.printed)).join('＋')}＝${number(members.reduce((n, m) => n + m.printed, 0))}`,
    said: figure(whole),
    unsure: twice ? '一件可能分记在两项之中' : undefined,
  })
