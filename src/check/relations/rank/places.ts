/**
 * @module Places that are named without their figures, against the table they are of: 投诉量前三位为甲、乙、丙; 完成率居首的是甲，居末的是乙; 三季度来件最多; 增幅超过60%的有甲、乙、丙等3个州. Each column of the table is tried
 * whose head the words may mean; it is wrong only where the head is the very word.
 */

import type { Claim } from '../../claims.ts'
import type { Grid, GridRow } from '../../grid.ts'
import { exactly } from '../../interval.ts'
import { NUMERAL } from '../../numerals.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { number } from '../../words.ts'

export function places(reading: Reading): Found[] {
  const tables = reading.grids.slice(0, MOST).flatMap(g => tableOf(g) ?? [])
  if (tables.length === 0) return []
  const { text } = reading.view
  const near = (at: number) => tables.filter(t => t.start < at).slice(-NEAR)
  return [
    ...everyMatch(text, FOREMOST).flatMap(m => foremost(near(m.index), m) ?? []),
    ...everyMatch(text, HEAD).flatMap(m => head(near(m.index), m) ?? []),
    ...everyMatch(text, CHOSEN).flatMap(m => chosen(near(m.index), m) ?? []),
  ]
}

const MOST = 60
/** So many tables before the words may be meant. */
const NEAR = 3
const ROWS = 80
const COLUMNS = 16
const TOTAL = /合计|总计|共计|小计|全[国省市县区年]|平均|其余|其他/

interface Table {
  readonly heads: readonly string[]
  readonly rows: readonly GridRow[]
  readonly start: number
}

function tableOf({ heads, rows }: Grid): Table | undefined {
  const own = rows.filter(r => !TOTAL.test(r.label) && !r.torn && r.label.replace(/[^\u4e00-\u9fa5]/g, '').length > 1)
  const first = own[0]?.cells.find(c => c)
  return first && own.length > 2 && own.length <= ROWS && heads.length <= COLUMNS ? { heads, rows: own, start: first.start } : undefined
}

/** 包头 is called 包头市 in the table, or the other way round. */
const isOf = (row: GridRow, name: string): boolean => {
  const label = row.label.replace(/^.*[：；，]/, '').replace(/[市州县区镇乡盟]$/, '')
  const short = name.replace(/[市州县区镇乡盟]$/, '')
  return label === short || (short.length > 1 && (label.endsWith(short) || (label.length > 1 && short.endsWith(label))))
}

const rowsOf = ({ rows }: Table, names: readonly string[]): GridRow[] | undefined => {
  const found = names.map(n => rows.filter(r => isOf(r, n)))
  return found.every(f => f.length === 1) ? found.map(f => f[0]!) : undefined
}

/** The columns that the words may mean, and whether one of them is meant for sure. */
function columnsOf({ heads }: Table, measure: string): { columns: readonly number[]; sure: boolean } {
  const key = measure.replace(/^.*(?:的|中|，)/, '').replace(/(?:数?量|数|件数|情况)$/, '')
  const fits = heads.flatMap((h, i) =>
    h !== '' && key.length > 1 && (h.includes(key) || (h.length > 1 && measure.includes(h))) ? [i] : [],
  )
  const same = heads.findIndex(h => h === measure || (key.length > 1 && h.replace(/数?量$|数$/, '') === key))
  if (same >= 0) return { columns: [same], sure: heads.filter(h => h === heads[same]).length === 1 }
  return { columns: fits.length > 0 ? fits : heads.map((_, i) => i), sure: false }
}

const NAME = '[\\u4e00-\\u9fa5]{2,8}'
const FOREMOST = new RegExp(
  `(?<measure>[\\u4e00-\\u9fa5]{0,8}?)(?:排名?在?|居|列|位列)?(?<way>前|后|末)(?<n>[两三四五六七八九十])(?:位|名)?的?[\\u4e00-\\u9fa5]{0,6}?(?:依次|分别)?(?:为|是|有)：?(?<names>(?:${NAME}、){1,9}${NAME})(?=[。；，\\n]|$)`,
  'g',
)

function foremost(tables: readonly Table[], m: RegExpMatchArray & { index: number }): Found | undefined {
  const { measure, way, n, names } = m.groups as Record<'measure' | 'way' | 'n' | 'names', string>
  const named = names.split('、')
  if (named.length !== NUMERAL[n]) return undefined
  for (const table of tables.toReversed()) {
    const rows = rowsOf(table, named)
    if (!rows) continue
    const { columns } = columnsOf(table, measure)
    for (const column of columns) {
      const all = valuesIn(table.rows, column)
      const own = valuesIn(rows, column)
      if (!all || !own) continue
      const sorted = all.map(c => c.printed).sort((a, b) => (way === '前' ? b - a : a - b))
      const values = own.map(c => c.printed)
      const inOrder = values.every((v, i) => v === sorted[i])
      const anyOrder = [...values].sort((a, b) => (way === '前' ? b - a : a - b)).every((v, i) => v === sorted[i])
      if (inOrder || anyOrder) return told(at(m, way, n), own, own[0]!, true, `${named.join('、')}在表中为${list(own)}，居${way}${n}位`)
    }
  }
  return undefined
}

/** Each row has a figure in it. */
function valuesIn(rows: readonly GridRow[], column: number): Claim[] | undefined {
  const cells = rows.map(r => r.cells[column])
  return cells.every(c => c !== undefined) ? (cells as Claim[]) : undefined
}

const HEAD = new RegExp(
  `(?<![\\u4e00-\\u9fa5])(?:其中)?(?:(?<one>[\\u4e00-\\u9fa5]{2,10}?)(?<sign>居首位?|最高|最多|最大|排名?第一|居末位?|最低|最少|最小)的?(?:[市州县区镇乡街道单位部门局]{1,3})?(?:是|为)(?<name>${NAME})|(?<row>[\\u4e00-\\u9fa5]{2,6}?)(?<measure>[\\u4e00-\\u9fa5]{2,5})(?<mark>最高|最多|最大|居首位?|最低|最少|最小))(?=[，。；、]|$)`,
  'g',
)

function head(tables: readonly Table[], m: RegExpMatchArray & { index: number }): Found | undefined {
  const { one, sign, name, row, measure, mark } = m.groups as Record<string, string>
  const low = /末|[低少小]/.test((sign ?? mark)!)
  for (const table of tables.toReversed()) {
    for (const [of, who] of one ? [[one, name!]] : splits(row! + measure!)) {
      const rows = rowsOf(table, [who!])
      if (!rows) continue
      const { columns, sure } = columnsOf(table, of!)
      if (columns.length !== 1 && !(one && columns.length < table.heads.length)) continue
      const column = columns[0]!
      const own = valuesIn(rows, column)?.[0]
      const all = valuesIn(table.rows, column)
      if (!own || !all || all.some(c => c.form !== own.form)) continue
      const more = all.find(c => (low ? c.printed < own.printed : c.printed > own.printed))
      if (more && !(sure && !/增|降|同比/.test(m[0]))) return undefined
      const start = m.index + m[0].lastIndexOf((sign ?? mark)!)
      const words = more ? `但另有${number(more.printed)}` : `在表中最${low ? '低' : '高'}`
      return told(
        { start, end: start + (sign ?? mark)!.length },
        [own, ...(more ? [more] : [])],
        own,
        !more,
        `${who}的${of}${number(own.printed)}，${words}`,
      )
    }
  }
  return undefined
}

/** 三季度来件: where the name of the row ends and that of the column begins. */
const splits = (words: string): [string, string][] =>
  Array.from({ length: Math.max(0, words.length - 3) }, (_, i) => [words.slice(i + 2), words.slice(0, i + 2)] as [string, string])

const CHOSEN = new RegExp(
  `(?:(?<measure>[\\u4e00-\\u9fa5]{2,8}?)(?<limit>超过|高于|大于|在|低于|不足|小于)(?<n>\\d[\\d.]{0,6})(?<sign>%?)(?<side>以上|以下)?的(?:有|为|是)|(?<except>除))(?<names>(?:${NAME}、){1,19}${NAME}?)等?(?:\\d{1,2}|[两三四五六七八九十])[个家](?:[\\u4e00-\\u9fa5（）]{1,6}(?<way>下降|上升|增长|增加|减少))?`,
  'g',
)

/** 增幅超过60%的有甲、乙……6个州; 除丙、丁等5个州下降外: just these rows of the table are beyond it. */
function chosen(tables: readonly Table[], m: RegExpMatchArray & { index: number }): Found | undefined {
  const { limit, n, side, except, names, way } = m.groups as Record<string, string | undefined>
  if (except && !way) return undefined
  const named = names!.replace(/等$/, '').split('、')
  const below = except ? /降|减/.test(way!) : /低|不足|小/.test(limit!) || side === '以下'
  if (limit === '在' && !side) return undefined
  const bound = except ? 0 : Number(n)
  for (const table of tables.toReversed()) {
    const rows = rowsOf(table, named)
    if (!rows || rows.length * 2 > table.rows.length + rows.length) continue
    for (const value of measuresOf(table, m.groups!['sign'] === '%' || except !== undefined)) {
      const beyond = table.rows.filter(r => {
        const v = value(r)
        return v !== undefined && (below ? v < bound : v > bound)
      })
      if (beyond.length !== rows.length || !rows.every(r => beyond.includes(r))) continue
      const cells = rows.flatMap(r => r.cells.filter(c => c !== undefined).slice(0, 2))
      const place = m.index + m[0].indexOf(names!)
      return told({ start: m.index, end: place + names!.length }, cells, undefined, true, `表中正是${named.join('、')}`, rows.length)
    }
  }
  return undefined
}

/** What a row may be measured by: a column, or how the one of two columns grew over the other. */
function measuresOf({ heads }: Table, rates: boolean): ((row: GridRow) => number | undefined)[] {
  const columns = heads.map((_, i) => (r: GridRow) => (rates && r.cells[i]?.form !== 'percent' ? undefined : r.cells[i]?.printed))
  const growths = heads.slice(1).flatMap((_, i) =>
    [
      [i, i + 1],
      [i + 1, i],
    ].map(([a, b]) => (r: GridRow) => {
      const [now, then] = [r.cells[a!], r.cells[b!]]
      return now && then && now.form === 'plain' && then.form === 'plain' && then.printed > 0
        ? (100 * (now.printed - then.printed)) / then.printed
        : undefined
    }),
  )
  return rates ? [...columns, ...growths] : columns
}

const at = (m: RegExpMatchArray & { index: number }, way: string, n: string) => {
  const start = m.index + m[0].indexOf(way + n)
  return { start, end: start + way.length + n.length }
}

const list = (cells: readonly Claim[]): string => cells.map(c => number(c.printed)).join('、')

const told = (
  claim: { start: number; end: number },
  parts: readonly Claim[],
  own: Claim | undefined,
  holds: boolean,
  words: string,
  stated = own?.printed ?? 0,
): Found => ({
  kind: 'rank',
  claim,
  stated: exactly(stated),
  computed: exactly(stated),
  verdict: holds ? 'holds' : 'fails',
  parts,
  message: `${words}${holds ? '，相符' : ''}。`,
})
