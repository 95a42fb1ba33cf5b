/**
 * Accidents: 全州事故42起、死亡45人、受伤15人，起数减少3起、死亡减少6人，分别下降6.7%、11.8%。道路运输业21起、死亡24人……。采矿业2起2人；……: a paragraph that tells of all and
 * then of each trade how many accidents, dead and hurt there were, and by how many more or fewer. Part of the kinds `sum` and `growth`.
 */
import type { Claim } from '../../claims.ts'
import type { Reading } from '../../reading.ts'

export type Measure = 'cases' | 'dead' | 'hurt'
export const MEASURES: readonly Measure[] = ['cases', 'dead', 'hurt']

/** What is told of one trade, or of all. */
export interface Row {
  readonly head: Claim
  readonly counts: Map<Measure, Claim>
  readonly changes: Map<Measure, Claim>
  /** Changes that 分别 gives as many rates, in order. */
  readonly paired: { readonly amounts: readonly Claim[]; readonly rates: readonly Claim[] }[]
}

const HEAD = /^(?:[。；：]|，其中)?(?:其中)?[^，。；：、]{2,30}$/
/** 各辖区：桐城3起: here the members begin; what stood between was told of something else. */
const EACH = /^。各[^，。；：、\d]{1,8}：[^，。；：、]{2,30}$/
/** Behind it a row is told of something else: of how grave they were, of another time. */
const ELSE = /较大|重大|特大|一般|以上|上年|去年|同期|上月|累计/
const JOINED = /^[、和与及]$/
const MOST = 400

/** The rows of each paragraph that has several, that of all first. */
export function tables({ claims }: Reading): Row[][] {
  const out: Row[][] = []
  let rows: Row[] = []
  let closed = false
  const flush = () => {
    if (rows.length) out.push(rows)
    rows = []
    closed = false
  }
  for (const [at, c] of claims.entries()) {
    if (claims[at - 1]?.paragraph !== c.paragraph) flush()
    if (rows.length && EACH.test(c.lead) && isHead(c)) {
      rows.splice(1)
      closed = false
    }
    if (closed || rows.length > MOST) continue
    if (isHead(c)) {
      if (ELSE.test(c.label) && rows.length) closed = true
      else rows.push({ head: c, counts: new Map([['cases', c]]), changes: new Map(), paired: [] })
    } else if (rows.length && c.owner < 0) closed = !takes(rows.at(-1)!, c, claims)
  }
  flush()
  return out
}

const isHead = (c: Claim): boolean =>
  c.role === 'count' &&
  c.unit === '起' &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.owner < 0 &&
  c.sep !== '、' &&
  (HEAD.test(c.lead) || EACH.test(c.lead))

/** Which measure words and unit speak of; the second figure without words is of the dead. */
export function measureOf({ label, unit }: Pick<Claim, 'label' | 'unit'>): Measure | undefined {
  if (unit === '起') return /死亡|受伤/.test(label) ? undefined : 'cases'
  if (unit !== '人') return undefined
  return /失踪|伤亡|被困/.test(label) ? undefined : /受?伤(?!害)/.test(label) ? 'hurt' : 'dead'
}

/** Take what is told of a row; false where it is of something else. */
function takes(row: Row, c: Claim, claims: readonly Claim[]): boolean {
  if (c.role === 'count' || c.role === 'slot') {
    const measure = measureOf(c)
    if (c.unit === '元') return true
    if (!measure || measure === 'cases' || row.counts.has(measure) || !/^[，、]?(?:造成|共|致)?(?:死亡|亡|受伤|伤)?$/.test(c.lead))
      return false
    row.counts.set(measure, c)
    return true
  }
  if (c.role !== 'change' || c.form !== 'plain') return c.role !== 'base'
  const measure = measureOf(c)
  if (!measure || row.changes.has(measure)) return c.unit === '元'
  row.changes.set(measure, c)
  pairs(row, c, claims)
  return true
}

/** 起数减少9起、死亡减少7人，分别下降30%、22.6%: as many rates as amounts, the last of which this is. */
function pairs(row: Row, last: Claim, claims: readonly Claim[]): void {
  const first = claims[last.id + 1]
  if (first?.role !== 'change' || first.form !== 'percent' || !/分别/.test(first.label) || first.sentence !== last.sentence) return
  const rates = [first]
  for (let next = claims[first.id + 1]; next && next.form === 'percent' && JOINED.test(next.lead); next = claims[next.id + 1])
    rates.push(next)
  const amounts = claims.slice(Math.max(0, last.id + 1 - rates.length), last.id + 1)
  const each = amounts.every(a => a.role === 'change' && a.form === 'plain' && measureOf(a) && a.id > row.head.id && a.sign === first.sign)
  const all = new Set(amounts.map(measureOf)).size === rates.length && !more(claims[amounts[0]!.id - 1])
  if (each && all && rates.length > 1) row.paired.push({ amounts, rates })
}

/** An amount more than there are rates: nobody knows which are meant. */
const more = (c: Claim | undefined): boolean => c?.role === 'change' && c.form === 'plain'
