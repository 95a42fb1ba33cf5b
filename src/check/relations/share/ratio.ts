/** Ratio: 男女比例为3∶2, 三次产业结构比44.7∶21.4∶33.9: the figures of the sentence that it is made of. Part of the kind `share`. */
import type { Claim } from '../../claims.ts'
import { countWhile } from '../../halving.ts'
import { exactly } from '../../interval.ts'
import type { Item } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import type { Verdict } from '../../types.ts'
import { alike } from '../../units.ts'
import { figure, number, percent } from '../../words.ts'

const RATIO = /(?<![\d:.])\d{1,4}(?:\.\d{1,3})?(?::\d{1,4}(?:\.\d{1,3})?){1,3}(?![\d:])/g
const SAID = /(比例|比率|之比|结构比?|配比|比)(?:大?约|近|基本)?(?:为|是|达到?|保持在|控制在)?(?:大?约|近)?$/
/** Names that a ratio speaks of by one word each. */
const NAMED: readonly (readonly [RegExp, readonly RegExp[]])[] = [
  [/男女/, [/男/, /女/]],
  [/三次产业|三产/, [/第?一产业/, /第?二产业/, /第?三产业/]],
  [/城乡/, [/城/, /乡|农村/]],
  [/专兼职/, [/专职/, /兼职/]],
]

interface Stated {
  readonly start: number
  readonly end: number
  readonly terms: readonly Term[]
  readonly about: boolean
}
interface Term {
  readonly printed: number
  readonly step: number
}

export function ratios(reading: Reading): Found[] {
  const out: Found[] = []
  for (const m of everyMatch(reading.view.text, RATIO)) {
    const before = reading.view.text.slice(Math.max(0, m.index - 24), m.index)
    // 护理比（护理人员比老人）为1:6.5
    const said = SAID.exec(before.replace(/（[^（）]*）(?=(?:大?约)?(?:为|是|达))/, ''))
    if (!said) continue
    const terms = m[0].split(':').map(t => ({ printed: Number(t), step: 10 ** -(t.split('.')[1]?.length ?? 0) }))
    const stated = { start: m.index, end: m.index + m[0].length, terms, about: /[约近]|基本/.test(said[0]) }
    const found = terms.every(t => t.printed > 0) && among(reading, stated, before)
    if (found) out.push(found, ...termsOf(stated, found))
  }
  return out
}

/** The figures of the same sentence: those that the words name, else neighbours of one counter that give the ratio. */
function among(reading: Reading, stated: Stated, before: string): Found | undefined {
  const n = stated.terms.length
  const taught = n === 2 ? pupils(reading, stated, before) : undefined
  if (taught) return judge(stated, taught, true)
  const row = near(reading, stated)
  const spelled =
    n === 2
      ? SPELLED.exec(before)
          ?.slice(1)
          .map(name => new RegExp(`${name}$`))
      : undefined
  const names = spelled ?? NAMED.find(([word, words]) => word.test(before) && words.length === n)?.[1]
  if (names) {
    const parts = names.map(w => row.filter(i => w.test(i.head.label)))
    if (parts.every(p => p.length === 1))
      return judge(
        stated,
        parts.map(p => p[0]!.head),
        true,
      )
  }
  const divided = listed(reading, stated, n)
  if (divided) return judge(stated, divided, true)
  for (let at = 0; at + n <= row.length; at++) {
    const parts = row.slice(at, at + n).map(i => i.head)
    if (parts.every(p => alike(p.unit, parts[0]!.unit)) && verdictOf(stated, parts) === 'holds') return judge(stated, parts, false)
  }
  return undefined
}

/** 其中中央1200万元、省级1800万元、市县5400万元，出资比例为: the members of the list right before it, as many as it has terms. */
function listed({ lists, view: { text } }: Reading, { start }: Stated, n: number): Claim[] | undefined {
  const list = lists.find(
    l =>
      l.certain &&
      !l.choice &&
      l.parts.length === n &&
      l.parts.every(p => alike(p.unit, l.total.unit)) &&
      isDirect(text.slice(l.parts.at(-1)!.stop, start)),
  )
  return list && n > 1 ? [...list.parts] : undefined
}

const isDirect = (words: string): boolean =>
  words.length < 20 &&
  /^，(?:三者|两者|三级|各级|[两三四]方)?(?:的)?(?:出资|投资|投入|分担|负担|承担|构成|数量|人数|金额)?(?:比例|之比|比)(?:分别)?为?$/.test(
    words,
  )

/** 护理人员 and 老人 of 护理比（护理人员比老人）. */
const SPELLED = /（([\u4e00-\u9fa5]{2,8}?)(?:比|与|和)([\u4e00-\u9fa5]{2,8})）/
const TAUGHT = /(小学|初中|普通高中|高中|幼儿园)?(生师比|师生比)为?$/
/** So many figures before their ratio pupils and teachers may stand. */
const FAR = 24

/** 小学268所……在校生184927人……专任教师21643人，其中小学10427人……小学生师比: the one number of pupils, the one of teachers, of that level of schools. */
function pupils({ items, view: { text, paragraphs } }: Reading, { start }: Stated, before: string): Claim[] | undefined {
  const [, level, name] = TAUGHT.exec(before) ?? []
  if (!name) return undefined
  const paragraph = paragraphs.find(p => p.start <= start && start < p.end)
  const row = items.all.filter(i => paragraph && i.head.start >= paragraph.start && i.head.start < start).slice(-FAR)
  const taught = row.filter(
    i => /在校(?:学)?生$|在园幼儿$/.test(i.head.label) && (!level || new RegExp(`(?<!中)${level}`).test(claimed(text, i.head.start))),
  )
  const teachers = row.filter(
    i => i.head.label.replace(/^其中/, '') === level || (level ? new RegExp(`${level}[专任]*教师$`) : /教师$/).test(i.head.label),
  )
  const staff = teachers.filter(i => i.head.unit === '人' || i.head.unit === '名')
  if (taught.length !== 1 || staff.length !== 1) return undefined
  const both = [taught[0]!.head, staff[0]!.head]
  return name === '生师比' ? both : both.reverse()
}

/** The words of its sentence before it. */
const claimed = (text: string, at: number): string => text.slice(text.lastIndexOf('。', at) + 1, at)

/** The items of the sentence that the ratio stands in. */
function near(reading: Reading, { start, end }: Stated): readonly Item[] {
  const { text, paragraphs } = reading.view
  const at = Math.max(0, countWhile(paragraphs, p => p.start <= start) - 1)
  const from = text.lastIndexOf('。', start)
  const to = text.indexOf('。', end)
  const row = reading.items.top[at] ?? []
  return row
    .filter(i => i.head.start > Math.max(from, start - 300) && i.head.end < Math.min(to < 0 ? text.length : to, end + 300))
    .slice(0, 24)
}

/** Is there one scale on which every figure gives its printed term, rounded or cut? A term of 1 is the scale itself, and so is a whole of 100. */
function verdictOf({ terms, about }: Stated, parts: readonly Claim[]): Verdict {
  const printed = parts.map(p => p.printed)
  const total = terms.reduce((n, t) => n + t.printed, 0)
  const one = terms.findIndex(t => t.printed === 1)
  const scale = Math.abs(total - 100) < 0.5 ? 100 / printed.reduce((a, b) => a + b, 0) : one >= 0 ? 1 / printed[one]! : undefined
  const fits = (s: number) =>
    terms.every((t, i) => printed[i]! * s > t.printed - t.step / 2 - 1e-9 && printed[i]! * s < t.printed + t.step + 1e-9)
  // 37.2∶20.5∶42.3 where the last is 42.25 to the hundredth: a unit of the last place makes them a hundred.
  const near = (s: number) => terms.every((t, i) => Math.abs(printed[i]! * s - t.printed) < t.step)
  if (scale !== undefined) return fits(scale) ? 'holds' : about || (Math.abs(total - 100) < 0.5 && near(scale)) ? 'undecided' : 'fails'
  const s = total / printed.reduce((a, b) => a + b, 0)
  const exact = terms.every((t, i) => Math.abs(printed[i]! * s - t.printed) <= 0.02 * t.printed)
  if (exact) return 'holds'
  const low = Math.max(...terms.map((t, i) => (t.printed - t.step / 2) / printed[i]!))
  const high = Math.min(...terms.map((t, i) => (t.printed + t.step) / printed[i]!))
  return low < high || about ? 'undecided' : 'fails'
}

/** 结构为24.3∶42.1∶33.6: where they make a hundred and hold, each but the first, which all of them are told of, is the share of its figure. */
function termsOf({ start, terms }: Stated, { verdict, parts, claim }: Found): Found[] {
  const total = terms.reduce((n, t) => n + t.printed, 0)
  if (verdict !== 'holds' || terms.length < 3 || parts.length !== terms.length || Math.abs(total - 100) > 0.5) return []
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  let at = start
  return terms.flatMap(({ printed, step }, n): Found[] => {
    const span = { start: at, end: n === terms.length - 1 ? claim.end : at + widthOf(printed, step) }
    at = span.end + 1
    const value = (100 * parts[n]!.printed) / sum
    const message = `${figure(parts[n]!)}÷（${parts.map(figure).join('＋')}）＝${percent(value, step)}，与${number(printed)}相符。`
    return n === 0
      ? []
      : [{ kind: 'share', claim: span, stated: exactly(printed), computed: exactly(value), verdict, parts: [parts[n]!], message }]
  })
}

const widthOf = (printed: number, step: number): number => printed.toFixed(Math.max(0, Math.round(-Math.log10(step)))).length

function judge(stated: Stated, parts: readonly Claim[], named: boolean): Found | undefined {
  const verdict = verdictOf(stated, parts)
  if (verdict !== 'holds' && (!named || parts.some(p => p.precision !== 'exact'))) return undefined
  const least = Math.min(...parts.map(p => p.printed))
  const said = stated.terms.map(t => number(t.printed)).join('∶')
  const working = `${parts.map(figure).join('∶')}＝${parts.map(p => number(p.printed / least, 2)).join('∶')}`
  const words: Readonly<Record<Verdict, string>> = {
    holds: `与${said}相符`,
    fails: `不是${said}`,
    undecided: `与${said}相差不大，不能判断`,
  }
  return {
    kind: 'share',
    claim: stated,
    stated: exactly(stated.terms[0]!.printed),
    computed: exactly(parts[0]!.printed / least),
    verdict,
    parts,
    message: `${working}，${words[verdict]}。`,
  }
}
