/**
 * 三次产业结构为6.6∶45.8∶47.6: the terms make a hundred; each is the share that its sector has; 由5.7∶49.3∶45.0调整为6.6∶45.8∶47.6，第三产业占比提高2.6个百分点.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, minus, over, rounded, times, total } from '../../../interval.ts'
import type { Figure, Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import type { Interval, Span } from '../../../types.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

interface Term extends Figure {
  readonly step: number
}

/** A structure: its terms, and the words of its clause that stand before it. */
interface Structure extends Span {
  readonly terms: readonly Term[]
  readonly words: string
  /** How many claims of the text stand before it. */
  readonly at: number
}

const TERMS = /(?<![\d:.])\d{1,2}(?:\.\d{1,2})?(?::\d{1,2}(?:\.\d{1,2})?){2,4}(?![\d:.])/g
const NAMED = /结构|构成|占比|比重|三次产业|三产/
/** Structures are of about a hundred; 3∶2∶1 is none. */
const AROUND = 15

export const structureSum: RelationRule = {
  kind: 'sum',
  title: '结构各项合为一百',
  find: reading => structures(reading).map(sumOf),
  examples: {
    good: ['三次产业结构为12.4：38.1：49.5。', '投资结构由8.2∶40.3∶51.5调整为7.9∶39.6∶52.5。'],
    bad: ['三次产业结构为12.4：38.1：59.5。', '投资结构由8.2∶40.3∶51.5调整为7.9∶39.6∶55.2。'],
  },
}

export const structureShares: RelationRule = {
  kind: 'share',
  title: '三次产业结构与增加值',
  find: reading => structures(reading).flatMap(s => sectorShares(reading, s)),
  examples: {
    good: [
      '地区生产总值512.37亿元。其中第一产业61.48亿元、第二产业198.26亿元、第三产业252.63亿元，三次产业结构为12.0∶38.7∶49.3。',
      '地区生产总值200亿元，其中第一产业增加值30亿元、第二产业增加值80亿元、第三产业增加值90亿元。三次产业结构为15.0∶40.0∶45.0。',
      '全县增加值797156万元，一产155864万元，二产275605万元，三产365687万元，结构19.5：34.6：45.9。',
      '上半年实现地区生产总值50.00亿元，增长8.1%；第三产业增加值22.50亿元，增长9.0%。三次产业结构为3.0:52.0:45.0。',
    ],
    bad: [
      '地区生产总值200亿元，其中第一产业增加值30亿元、第二产业增加值80亿元、第三产业增加值90亿元。三次产业结构为15.0∶42.0∶43.0。',
      '全县增加值797156万元，一产155864万元，二产275605万元，三产365687万元，结构19.5：36.4：44.1。',
      '上半年实现地区生产总值50.00亿元，增长8.1%；第三产业增加值22.50亿元，增长9.0%。三次产业结构为3.0:51.0:46.0。',
      '上半年实现地区生产总值50.00亿元，增长8.1%；第三产业增加值22.50亿元，增长9.0%。三次产业结构为3.0:52.0:45.1。',
    ],
    traps: [
      '上半年实现地区生产总值50.00亿元，增长8.1%；第三产业增加值22.50亿元，增长9.0%。三次产业结构为3.0:51.9:45.1。',
      '上半年实现地区生产总值50.00亿元；第三产业投资22.50亿元，增长9.0%。三次产业结构为3.0:51.0:46.0。',
    ],
  },
}

export const structureChanges: RelationRule = {
  kind: 'growth',
  title: '结构调整的百分点',
  find: changes,
  examples: {
    good: ['三次产业结构由14.2∶41.3∶44.5调整为13.1∶40.8∶46.1，第三产业占比提高1.6个百分点。'],
    bad: [
      '三次产业结构由14.2∶41.3∶44.5调整为13.1∶40.8∶46.1，第三产业占比提高2.6个百分点。',
      '三次产业结构由14.2∶41.3∶44.5调整为13.1∶40.8∶46.1，第一产业比重较上年下降2.1个百分点。',
    ],
  },
}

function structures({ view: { text }, claims }: Reading): Structure[] {
  const out: Structure[] = []
  let at = 0
  for (const m of everyMatch(text, TERMS)) {
    const before = text.slice(Math.max(0, m.index - 40), m.index)
    const words = before.slice(Math.max(...['。', '；', '\n'].map(p => before.lastIndexOf(p))) + 1)
    const terms = termsOf(m[0], m.index)
    const sum = terms.reduce((n, t) => n + t.printed, 0)
    if (!NAMED.test(words) || Math.abs(sum - 100) > AROUND || terms.every(t => t.step === 1)) continue
    while (at < claims.length && claims[at]!.start < m.index) at++
    out.push({ start: m.index, end: m.index + m[0].length, terms, words, at })
  }
  return out
}

function termsOf(text: string, start: number): Term[] {
  let at = start
  return text.split(':').map(t => {
    const term: Term = {
      start: at,
      end: at + t.length,
      printed: Number(t),
      step: 10 ** -(t.split('.')[1]?.length ?? 0),
      form: 'percent',
      unit: '',
    }
    at += t.length + 1
    return term
  })
}

const latitude = (t: Term): Interval => ({ min: t.printed - t.step / 2, max: t.printed + t.step / 2 })

function sumOf({ start, end, terms }: Structure): Found {
  const working = `${terms.map(t => number(t.printed)).join('＋')}＝${number(terms.reduce((n, t) => n + t.printed, 0))}`
  return tell({
    kind: 'sum',
    claim: { start, end },
    stated: exactly(100),
    computed: total(terms.map(latitude)),
    parts: terms,
    working,
    said: '100',
  })
}

const SECTORS = [
  /(?:第?一产业|一产)(?:增加值)?(?:为|达到?|完成|实现)?$/,
  /(?:第?二产业|二产)(?:增加值)?(?:为|达到?|完成|实现)?$/,
  /(?:第?三产业|三产)(?:增加值)?(?:为|达到?|完成|实现)?$/,
]
const PRODUCT = /(?<!人均[\u4e00-\u9fa5]{0,4})(?:生产总值(?:GDP)?|^GDP|^(?:全[国省市州县区旗])?增加值)(?:为|达到?|完成|实现)?$/
/** So many figures before a structure its sectors may stand. */
const FAR = 24
/** A structure of another time is not that of the sectors told. */
const ELSEWHEN = /[由从]|上年|去年|同期|目标|计划|力争|预计|规划|末|全[国省]|(?:19|20)\d{2}年/

function sectorShares({ claims }: Reading, s: Structure): Found[] {
  const tail = s.words.slice(s.words.search(/三次产业|三产/))
  if (
    s.terms.length !== 3 ||
    !/^(?:三次产业|三产)/.test(tail) ||
    ELSEWHEN.test(s.words.slice(0, -tail.length).split('，').at(-1) + between(tail))
  )
    return []
  const near = claims.slice(Math.max(0, s.at - FAR), s.at).filter(c => c.role === 'count' && c.unit === '元' && c.owner < 0)
  const sectors = SECTORS.map(words => near.findLast(c => words.test(c.label)))
  const first = sectors[0]
  const product = first && near.findLast(c => c.id < first.id && PRODUCT.test(c.label))
  if (!first) return someSectors(near, sectors, s)
  if (!product || !sectors.every((c): c is Claim => c?.paragraph === product.paragraph && c.id >= first.id)) return []
  const adds = meets(total(sectors.map(c => c.value)), product.value)
  const unsure = adds ? undefined : '文中三次产业之和与生产总值不同'
  return s.terms.map((term, n) => shareOf(term, sectors[n]!, product, nudged(s.terms, sectors, product) ?? unsure))
}

/** 生产总值33.74亿元；第三产业14.61亿元。三次产业结构为0.8:55.9:43.4: where not all are told, those that are. Terms that make a hundred may be set off by their last place for it. */
function someSectors(near: readonly Claim[], sectors: readonly (Claim | undefined)[], { terms }: Structure): Found[] {
  const told = sectors.filter(c => c !== undefined)
  const product = told[0] && near.findLast(c => c.id < Math.min(...told.map(t => t.id)) && PRODUCT.test(c.label))
  if (!product || told.some(c => c.paragraph !== product.paragraph || c.printed > product.printed)) return []
  const even = Math.abs(terms.reduce((n, t) => n + t.printed, 0) - 100) < terms[0]!.step / 2
  return terms.flatMap((term, n) => {
    const sector = sectors[n]
    if (!sector) return []
    const near = Math.abs(term.printed - (100 * sector.printed) / product.printed) < 1.5 * term.step
    return [shareOf(term, sector, product, even && near ? '末位可能为凑成100而调整' : undefined)]
  })
}

/** The words from 三次产业 on, without what a change from an earlier structure says: 由2018年的5.7∶49.3∶45.0调整为 tells of now. */
const between = (tail: string): string => tail.replace(/[由从][^，。；]{0,16}\d:[\d.:]+[^，。；\d]{0,8}，?[^，。；\d]{0,8}$/, '')

/** Where the shares as rounded make no hundred, statisticians set one off by its last place, so that the terms do. */
function nudged(terms: readonly Term[], sectors: readonly Claim[], product: Claim): string | undefined {
  const shares = sectors.map(c => (100 * c.printed) / product.printed)
  const { step } = terms[0]!
  const rounded = shares.reduce((n, share) => n + Math.round(share / step), 0)
  const off = terms.filter((t, n) => !meets(latitude(t), exactly(shares[n]!)))
  const small = off.every(t => Math.abs(t.printed - shares[terms.indexOf(t)]!) < 1.5 * t.step)
  return off.length === 1 && small && rounded !== Math.round(100 / step) ? '末位可能为凑成100而调整' : undefined
}

function shareOf(term: Term, sector: Claim, product: Claim, unsure: string | undefined): Found {
  const value = (100 * sector.printed) / product.printed
  // 19.55 % told as 19.5, so that the terms make a hundred, is cut off.
  const cut = { min: term.printed, max: term.printed + term.step }
  return tell({
    kind: 'share',
    claim: { start: term.start, end: term.end },
    stated: unsure && meets(cut, exactly(value)) ? cut : latitude(term),
    computed: times(over(sector.value, product.value), 100),
    parts: [sector, product],
    working: `${number(sector.printed)}÷${number(product.printed)}＝${percent(value, term.step)}`,
    said: figure(term),
    unsure,
  })
}

const SECTOR_POINTS =
  /第?([一二三])产业(?:增加值)?(?:所?占)?(?:比重|比例|占比)(?:[比较](?:上年|去年)|同比)?(?:分别)?(提高|上升|增加|提升|扩大|下降|降低|减少|回落)了?$/

/** Two structures of one sentence, joined by 由…为…, and the points by which one term has changed. */
function changes({ claims, ...reading }: Reading): Found[] {
  const all = structures({ claims, ...reading })
  return all.flatMap((now, n) => {
    const before = all[n - 1]
    const joined = before && now.start - before.end < 30 ? reading.view.text.slice(before.end, now.start) : ''
    if (!before || !/^[^。；]*[为到至]$/.test(joined) || !/[由从][^，。；]*$/.test(before.words)) return []
    if (now.terms.length !== 3 || before.terms.length !== 3) return []
    return claims.slice(now.at, now.at + 3).flatMap(c => {
      const words = c.form === 'point' ? SECTOR_POINTS.exec(c.label) : null
      return words ? pointsOf(c, now, before, words, reading.view.text) : []
    })
  })
}

function pointsOf(claim: Claim, now: Structure, before: Structure, words: RegExpExecArray, text: string): Found[] {
  if (text.slice(now.end, claim.start).includes('。')) return []
  const n = '一二三'.indexOf(words[1]!)
  const rose = /提高|上升|增加|提升|扩大/.test(words[2]!)
  const [a, b] = rose ? [now.terms[n]!, before.terms[n]!] : [before.terms[n]!, now.terms[n]!]
  return [
    tell({
      kind: 'growth',
      claim,
      stated: rounded(claim),
      computed: minus(latitude(a), latitude(b)),
      parts: [now.terms[n]!, before.terms[n]!],
      working: `${number(a.printed)}－${number(b.printed)}＝${number(a.printed - b.printed)}个百分点`,
      said: `${number(claim.printed)}个百分点`,
    }),
  ]
}
