/**
 * @module What the text tells of a row of its small table stands in that row: 其中中院85件 and 中院41｜85｜126; 合同类……2008年106件，2009年168件 and the columns 2008年｜2009年 of 合同106｜181; a year's figures in the order of
 * its row. A figure that its neighbours place, and that the cell has otherwise, is wrong.
 */
import type { Claim } from '../../claims.ts'
import { groupBy } from '../../items.ts'
import { oneDigitOff } from '../../one-digit.ts'
import type { Figure, Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { number } from '../../words.ts'
import { inWords } from '../patterns/told.ts'

const CELL = '-?\\d[\\d,]*(?:\\.\\d+)?%?'
const ROWS = new RegExp(
  `(?<=^|[\\n；：，。])((?:19|20)\\d{2}年|[\\u4e00-\\u9fa5]{2,8})([｜\\n]?${CELL}(?:[｜\\n]${CELL}){1,11})(?=[\\n；，。]|$)`,
  'g',
)
const HEADS = /（([^（）\n]{2,24}(?:｜[^（）\n｜]{1,12}){1,11})）：/g
/** So many rows are looked at. */
const MOST = 60

interface Row {
  readonly name: string
  readonly cells: readonly { readonly value: number; readonly start: number; readonly end: number }[]
  readonly at: number
}

export function cells(reading: Reading): Found[] {
  const { text } = reading.view
  if (!/[｜\n]\d/.test(text)) return []
  const all = groupBy(everyMatch(text, ROWS).slice(0, MOST).map(rowOf), r => r.name)
  // 其他 stands in each of two tables: what has one row only is known by its name.
  const rows = [...all.values()].flatMap(same => (same.length === 1 ? same : []))
  const counts = reading.claims.filter(
    c => (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.unit !== '' && c.precision === 'exact',
  )
  if (rows.length < 2) return []
  return [...named(reading, rows, counts), ...byColumn(reading, rows, counts), ...inOrder(reading, rows, counts)]
}

function rowOf(m: RegExpMatchArray & { index: number }): Row {
  const from = m.index + m[1]!.length
  const all = everyMatch(m[2]!, new RegExp(CELL, 'g')).map(c => ({
    value: Number(c[0].replace(/[,%]/g, '')),
    start: from + c.index,
    end: from + c.index + c[0].length,
  }))
  return { name: m[1]!, cells: all, at: m.index }
}

/** What is printed, without its scale. */
const bare = ({ view: { text } }: Reading, c: Claim): number => Number.parseFloat(text.slice(c.start, c.end).replaceAll(',', ''))

/** 中院85件: the figure of a name that has a row, with that very figure in it. */
const named = (reading: Reading, rows: readonly Row[], counts: readonly Claim[]): Found[] =>
  counts.flatMap(c => {
    const name = c.label.replace(/^其中/, '')
    const row = c.printed >= 10 ? rows.find(r => r.name === name || r.name === name.replace(/(?:法院|类|镇|街道)$/, '')) : undefined
    const cell = row?.cells.find(x => x.value === bare(reading, c))
    return cell ? [told(c, cell, row!.name, true)] : []
  })

/** 合同类居首，2008年106件，2009年168件: of the row that is named, in the columns that are named; the one that agrees says that this row is meant. */
function byColumn(reading: Reading, rows: readonly Row[], counts: readonly Claim[]): Found[] {
  const [head, another] = everyMatch(reading.view.text, HEADS)
  const columns = (head?.[1] ?? '').split('｜')
  if (columns.length < 2 || another || rows.some(r => r.cells.length !== columns.length)) return []
  const placed = counts.flatMap(c => {
    const column = columns.indexOf(c.label)
    return column >= 0 ? [{ c, column }] : []
  })
  return placed.flatMap(({ c, column }) => {
    const beside = placed.filter(
      p => p.c.paragraph === c.paragraph && p.c.sentence === c.sentence && Math.abs(p.c.id - c.id) < 4 && p.column !== column,
    )
    const { text } = reading.view
    const words = beside.map(
      p =>
        text
          .slice(Math.max(0, Math.min(p.c.start, c.start) - 30), c.start)
          .split(/[。；]/)
          .at(-1)!,
    )
    const [row, other] = rows.filter(
      r => words.some(w => w.includes(r.name)) && beside.some(p => p.c.printed >= 10 && r.cells[p.column]!.value === bare(reading, p.c)),
    )
    return row && !other && c.printed >= 10 ? [told(c, row.cells[column]!, row.name, row.cells[column]!.value === bare(reading, c))] : []
  })
}

/** 2016年……2364万元：甲12万元；乙1356万元；丙995万元: figures of one paragraph in the order of the row of its year, most of them the same. */
const inOrder = (reading: Reading, rows: readonly Row[], counts: readonly Claim[]): Found[] =>
  rows.flatMap(({ name, cells: all }) => {
    const first = counts.find(c => c.lead.includes(name) && bare(reading, c) === all[0]!.value)
    if (!first || all.length < 4) return []
    const run = counts.slice(counts.indexOf(first), counts.indexOf(first) + all.length)
    if (run.length < all.length || run.some(c => c.paragraph !== first.paragraph || c.unit !== first.unit)) return []
    const same = run.filter((c, i) => bare(reading, c) === all[i]!.value)
    if (same.length < 3 || same.length * 2 < run.length) return []
    const off = run.flatMap((c, i) => (same.includes(c) ? [] : [{ c, cell: all[i]! }]))
    const slips = off.every(({ c, cell }) => {
      const own = { printed: bare(reading, c), step: 1, precision: c.precision }
      return Math.abs(own.printed - cell.value) <= 1 || oneDigitOff(own, cell.value)
    })
    return slips ? off.map(({ c, cell }) => told(c, cell, name, false)) : []
  })

function told(c: Claim, cell: Row['cells'][number], name: string, holds: boolean): Found {
  const part: Figure = { start: cell.start, end: cell.end, printed: cell.value, form: 'plain', unit: '' }
  return inWords(holds, {
    kind: 'repeat',
    claim: c,
    stated: c.value,
    computed: holds ? c.value : { min: cell.value, max: cell.value },
    parts: [part],
    message: holds ? `与表中“${name}”的${number(cell.value)}一致。` : `表中“${name}”是${number(cell.value)}，这里不同，前后不一。`,
  })
}
