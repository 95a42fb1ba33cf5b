import { expect, test } from 'vitest'
import { type RegisterId, registerOf } from '../registers/index.ts'
import { type Cells, disclosureCells, disclosureFindings } from './disclosure-report.ts'
import { cellIds, outcomeNames, outcomes, table2, table3, table4 } from './disclosure-report-cells.ts'
import { disclosurePaper } from './disclosure-report-paper.ts'

const zero: Cells = Object.fromEntries(cellIds.map(id => [id, 0]))
const town = { town: true, year: 2023 }
const rules = (cells: Cells, more: object = {}) => disclosureFindings(cells, { ...town, ...more }).map(f => `${f.rule} ${f.cells.length}`)

test('two hundred cells: ten, 25 rows by seven, three groups by five', () => {
  expect([table2.length, table3.length * 7, table4.length * 5, cellIds.length, new Set(cellIds).size]).toEqual([10, 175, 15, 200, 200])
})

test('every figure that a cell names is one of its register', () => {
  const named = [
    ...[...table2, ...table3].flatMap(c => c.figures as readonly string[]),
    ...table4.flatMap(g => outcomeNames.map(o => `${g.of}.${g.prefix}${outcomes[o].figure}`)),
  ]
  expect(named.filter(f => registerOf(f.split('.')[0] as RegisterId)?.figures[f.split('.')[1]!] === undefined)).toEqual([])
})

test('a year without any application is a report of zeros, and adds up', () => expect(disclosureFindings(zero, town)).toEqual([]))

test('E64: 14069 and 560 are 13810 and 819', () => {
  const year: Cells = {
    ...zero,
    'r1.nat': 14_069,
    'r2.nat': 560,
    'r3.1.nat': 13_810,
    'r3.7.nat': 13_810,
    'r4.nat': 819,
    'r1.tot': 14_069,
    'r2.tot': 560,
    'r3.1.tot': 13_810,
    'r3.7.tot': 13_810,
    'r4.tot': 819,
  }
  expect(rules(year)).toEqual([])
  expect(disclosureFindings({ ...year, 'r4.nat': 818, 'r4.tot': 818 }, town).map(f => [f.rule, f.blocks, f.text])).toEqual([
    ['ID-1', true, '自然人：新收加上年结转，与总计加结转下年度不等：14069＋560＝14629，13810＋818＝14628'],
    ['ID-1', true, '总计：新收加上年结转，与总计加结转下年度不等：14069＋560＝14629，13810＋818＝14628'],
  ])
})

test('E65: 790 reviews, 56 direct suits, 156 after review', () => {
  const year = {
    ...zero,
    'fy.keep': 600,
    'fy.fix': 40,
    'fy.other': 100,
    'fy.pending': 50,
    'fy.tot': 790,
    'ss1.keep': 56,
    'ss1.tot': 56,
    'ss2.keep': 156,
    'ss2.tot': 156,
  }
  expect(rules(year)).toEqual([])
  expect(rules({ ...year, 'fy.tot': 789 })).toEqual(['ID-4 5'])
  expect(rules(year, { year: 2025 })).toEqual(['ID-9 1'])
})

test.each([
  ['a result outside the total', { 'r3.2.nat': 1, 'r3.2.tot': 1 }, ['ID-2 22', 'ID-2 22']],
  ['a total that is not its columns', { 'r1.tot': 1, 'r3.7.tot': 1, 'r3.1.tot': 1 }, ['ID-3 7', 'ID-3 7', 'ID-3 7']],
  ['a town with rules', { 'T2.guizhang.made': 1 }, ['ID-6 1']],
  ['a half decision', { 'T2.penalty': 1.5 }, ['ID-7 1']],
  ['a fee of half a 万元', { 'T2.fee': 0.5 }, []],
  ['a cell that nobody filled', { 'T2.license': null }, ['missing 1']],
] as const)('%s', (_, cells, found) => expect(rules({ ...zero, ...cells })).toEqual(found))

test('ID-5, ID-6: what last year carried over is carried in, column by column; documents in force follow from last year’s', () => {
  const lastYear = { ...zero, 'r4.nat': 2, 'r4.tot': 2, 'T2.gfxwj.valid': 5 }
  const year = {
    ...zero,
    'r2.nat': 2,
    'r2.tot': 2,
    'r3.1.nat': 2,
    'r3.1.tot': 2,
    'r3.7.nat': 2,
    'r3.7.tot': 2,
    'T2.gfxwj.made': 1,
    'T2.gfxwj.repealed': 2,
    'T2.gfxwj.valid': 4,
  }
  expect(rules(year, { lastYear })).toEqual([])
  expect(rules({ ...zero, 'T2.gfxwj.valid': 5 }, { lastYear })).toEqual(['ID-5 1', 'ID-5 1'])
  expect(rules({ ...year, 'T2.gfxwj.valid': 5 }, { lastYear })).toEqual(['ID-6 1'])
})

test('counted is not typed over; what no register counts is entered or stays open', () => {
  const cells = disclosureCells(
    {
      read: (f, of) =>
        f === 'administrative-penalty.decided'
          ? 8
          : f === 'summary-penalty.imposed'
            ? 16
            : f === 'disclosure-application.received'
              ? of?.applicant === 'natural'
                ? 3
                : 0
              : f.startsWith('disclosure-application')
                ? of?.before
                  ? 1
                  : 0
                : undefined,
    },
    { 'T2.penalty': 99, 'T2.license': 41 },
  )
  expect(['T2.penalty', 'T2.license', 'T2.fee', 'r1.nat', 'r1.tot', 'r2.tot', 'r4.tot', 'fy.keep'].map(id => cells[id])).toEqual([
    24,
    41,
    null,
    3,
    3,
    6,
    0,
    null,
  ])
})

test('the paper has the six fixed parts and the tables of the form; an open cell is empty', () => {
  const paper = disclosurePaper({
    unit: '清河镇人民政府',
    year: 2023,
    cells: { ...zero, 'T2.license': null },
    texts: { overview: '……', problems: '……', other: '……' },
  })
  expect(paper.blocks.filter(b => b.kind === 'heading').map(b => b.runs)).toEqual([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ])
  const tables = paper.blocks.flatMap(b => (b.kind === 'table' ? [b.rows] : []))
  expect(tables.map(rows => [rows.length, rows[0]!.length])).toEqual([
    [3, 4],
    [4, 2],
    [2, 2],
    [26, 8],
    [4, 6],
  ])
  expect(tables[1]!.find(r => r[0] === '行政许可')![1]).toBe('')
})
