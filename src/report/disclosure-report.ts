/**
 * @module The annual report on government information disclosure: its cells from the registers, and the identities that the form
 * prints or that follow from it. A cell that no register can fill is null until somebody enters it, never a silent zero.
 */
import type { Condition } from '../law/instrument.ts'
import { disclosureReportForm as form } from '../law/instruments/index.ts'
import {
  type Cell,
  cellIds,
  columnNames,
  columns,
  outcomeNames,
  outcomes,
  results,
  table2,
  table3,
  table4,
} from './disclosure-report-cells.ts'

/** By cell id; null: no register fills it and nobody has entered it. */
export type Cells = { readonly [id: string]: number | null }

/** Sums over the report's year: of a figure, for one kind of applicant where a column asks; `before`: at the end of the year before. */
export interface CellBooks {
  /** Undefined where no register has such a figure. */
  read(figure: string, of?: { readonly applicant?: string; readonly before?: true }): number | undefined
}

/** All cells. What was entered by hand fills only what the registers leave open: a counted number is never typed over. */
export function disclosureCells(books: CellBooks, entered: Cells = {}): Cells {
  const cells: { [id: string]: number | null } = {}
  const sum = (figures: readonly string[], of?: Parameters<CellBooks['read']>[1]): number | null => {
    const read = figures.map(f => books.read(f, of)).filter(n => n !== undefined)
    return read.length ? total(read) : null
  }
  for (const c of table2) cells[c.id] = sum(c.figures) ?? entered[c.id] ?? null
  for (const row of table3 as readonly Cell[]) {
    for (const name of columnNames)
      cells[`${row.id}.${name}`] =
        row.id === 'r3.7'
          ? total(results.map(r => cells[`${r.id}.${name}`] ?? 0))
          : sum(row.figures, { applicant: columns[name].kind, ...(row.id === 'r2' && { before: true }) })
    cells[`${row.id}.tot`] = total(columnNames.map(name => cells[`${row.id}.${name}`] ?? 0))
  }
  for (const g of table4) {
    for (const o of outcomeNames) cells[`${g.id}.${o}`] = sum([`${g.of}.${g.prefix}${outcomes[o].figure}`])
    cells[`${g.id}.tot`] = total(outcomeNames.map(o => cells[`${g.id}.${o}`] ?? 0))
  }
  return cells
}
const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)

export interface Finding {
  /** The identity of the form, by the id of the law tables: `ID-1`. */
  readonly rule: string
  readonly blocks: boolean
  readonly cells: readonly string[]
  /** What does not add up, with the computation. */
  readonly text: string
}

interface Known {
  /** The unit makes no rules (规章): a town, a department. */
  readonly town: boolean
  readonly year: number
  /** The cells of last year's report as it was published; without it the carry-over cannot be compared. */
  readonly lastYear?: Cells
}

/** What does not add up. The cells may come from anywhere: ours, or a report that was typed. */
export function disclosureFindings(cells: Cells, known: Known): readonly Finding[] {
  const of = (id: string): number => cells[id] ?? 0
  const all = [...columnNames, 'tot'] as const
  const { conditions } = form
  return [
    ...all.flatMap(c =>
      equal(
        conditions.balance,
        [`r1.${c}`, `r2.${c}`],
        [`r3.7.${c}`, `r4.${c}`],
        of,
        `${headOf(c)}：新收加上年结转，与总计加结转下年度不等`,
      ),
    ),
    ...all.flatMap(c =>
      equal(
        conditions.results,
        [`r3.7.${c}`],
        results.map(r => `${r.id}.${c}`),
        of,
        `${headOf(c)}：办理结果的总计与各行之和不等`,
      ),
    ),
    ...table3.flatMap(r =>
      equal(
        conditions.columns,
        [`${r.id}.tot`],
        columnNames.map(c => `${r.id}.${c}`),
        of,
        `${r.title}：总计与各类申请人之和不等`,
      ),
    ),
    ...table4.flatMap(g =>
      equal(
        conditions.remedyTotals,
        [`${g.id}.tot`],
        outcomeNames.map(o => `${g.id}.${o}`),
        of,
        `${g.title}：总计与四项结果之和不等`,
      ),
    ),
    ...carriedOver(cells, known.lastYear),
    ...normative(cells, known),
    ...unnatural(cells),
    ...reviewFirst(cells, known),
    ...missing(cells),
  ]
}
const headOf = (column: string): string => (column === 'tot' ? '总计' : columns[column as keyof typeof columns].title)

function finding(rule: Condition, cells: readonly string[], text: string): Finding {
  return { rule: rule.id, blocks: rule.level === 'block', cells, text }
}

function equal(rule: Condition, left: readonly string[], right: readonly string[], of: (id: string) => number, says: string): Finding[] {
  const [a, b] = [left, right].map(side => total(side.map(of)))
  return a === b
    ? []
    : [
        finding(
          rule,
          [...left, ...right],
          `${says}：${left.map(of).join('＋')}＝${a}，${right.length > 4 ? `各行之和＝${b}` : `${right.map(of).join('＋')}＝${b}`}`,
        ),
      ]
}

function carriedOver(cells: Cells, lastYear: Cells | undefined): Finding[] {
  if (!lastYear) return []
  return [...columnNames, 'tot'].flatMap(c => {
    const [now, before] = [cells[`r2.${c}`] ?? 0, lastYear[`r4.${c}`] ?? 0]
    return now === before
      ? []
      : [
          finding(
            form.conditions.carriedOver,
            [`r2.${c}`],
            `${headOf(c)}：本年的上年结转${now}件，上年报告的结转下年度${before}件，应当相等`,
          ),
        ]
  })
}

function normative(cells: Cells, { lastYear, town }: Known): Finding[] {
  const rule = form.conditions.normativeStock
  const out: Finding[] = []
  const last = lastYear?.['T2.gfxwj.valid']
  const [made, repealed, valid] = ['made', 'repealed', 'valid'].map(k => cells[`T2.gfxwj.${k}`] ?? 0) as [number, number, number]
  if (last !== undefined && last !== null && last + made - repealed !== valid)
    out.push(
      finding(
        rule,
        ['T2.gfxwj.valid'],
        `现行有效的行政规范性文件${valid}件，按上年${last}件加制发${made}件减废止${repealed}件应为${last + made - repealed}件`,
      ),
    )
  const rules = table2.filter(c => c.id.startsWith('T2.guizhang.') && (cells[c.id] ?? 0) !== 0)
  if (town && rules.length)
    out.push(
      finding(
        rule,
        rules.map(c => c.id),
        '乡镇、街道和部门没有规章制定权，规章各格应为0',
      ),
    )
  return out
}

function unnatural(cells: Cells): Finding[] {
  return cellIds
    .filter(id => typeof cells[id] === 'number' && ((cells[id] as number) < 0 || (id !== 'T2.fee' && !Number.isInteger(cells[id]))))
    .map(id => finding(form.conditions.nonNegative, [id], `${id}：${cells[id]}，应为非负整数`))
}

/** Since 2024 whoever is refused disclosure goes to reconsideration first: a direct suit should be about something else. */
function reviewFirst(cells: Cells, { year }: Known): Finding[] {
  const direct = cells['ss1.tot'] ?? 0
  return year >= 2024 && direct > 0
    ? [finding(form.conditions.reviewFirst, ['ss1.tot'], `未经复议直接起诉${direct}件：不予公开的答复须先复议，请核对这些案件针对的答复`)]
    : []
}

function missing(cells: Cells): Finding[] {
  const empty = cellIds.filter(id => cells[id] === null || cells[id] === undefined)
  return empty.length
    ? [{ rule: 'missing', blocks: true, cells: empty, text: `还有${empty.length}格没有台账可取，请填写：${empty.map(titleOf).join('、')}` }]
    : []
}
const titleOf = (id: string): string => table2.find(c => c.id === id)?.title ?? id
