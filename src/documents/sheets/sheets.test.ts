import { strToU8, zipSync } from 'fflate'
import { type Cell as HucreCell, writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { ledgerTable, readDay, readSheet, type SheetData, statedYear, writeCsvSheet, writeSheet, writeTemplate } from './index.ts'

const first = async (bytes: Uint8Array): Promise<SheetData> => {
  const read = await readSheet(bytes)
  if (!read.ok) throw new Error(JSON.stringify(read.refused))
  return read.value[0]!
}

test('a day is read in every spelling that clerks use', () => {
  const spellings = [
    '2024.3.5',
    '2024年3月5日',
    '2024/3/5',
    '2024-03-05',
    '２０２４．３．５',
    '二〇二四年三月五日',
    '2024年03月05号',
    '20240305',
    '2024.3.5 14:30',
    '2024年3月5日（星期二）',
    '2024。3。5',
  ]
  for (const spelling of spellings) expect([spelling, readDay(spelling)]).toEqual([spelling, '2024-03-05'])
  expect(readDay(45356)).toBe('2024-03-05')
  expect(readDay('45356')).toBe('2024-03-05')
  expect(readDay(20240305)).toBe('2024-03-05')
  expect(readDay('二○二三年十二月三十一日')).toBe('2023-12-31')
  expect(readDay('3月5日', { year: 2024 })).toBe('2024-03-05')
  expect(readDay('12.31', { year: 2023 })).toBe('2023-12-31')
})

test('a day that does not exist, or lacks its year, is no day', () => {
  for (const cell of ['2024年2月30日', '2023-02-29', '3月5日', '2024.13.1', '待定', '', '2024', 12, null, true, '2024.3'])
    expect([cell, readDay(cell)]).toEqual([cell, null])
})

/** A ledger as clerks keep it: merged titles, a header of two rows, records, 合计. */
async function messy(empty = 0): Promise<Uint8Array> {
  const rows = [
    ['清河镇矛盾纠纷调处台账', null, null, null, null],
    ['填报单位：清河镇司法所　　2023年度', null, null, null, null],
    ['序号', '纠纷', '时间', null, '备注'],
    [null, null, '受理日期', '办结日期', null],
    [1, '邻里纠纷', '2023.3.5', '2023年3月9日', null],
    [2, '土地纠纷', 45000, '3月20日', '=1+1'],
    ['合计', 2, null, null, null],
    ['填表人：某某', null, null, null, null],
  ]
  const cells = new Map<string, Partial<HucreCell>>()
  const merge = (startRow: number, endRow: number, startCol: number, endCol: number) => ({ startRow, endRow, startCol, endCol })
  for (let r = 0; r < empty; r++)
    for (let c = 0; c < 5; c++)
      cells.set(`${rows.length + r},${c}`, {
        value: null,
        type: 'empty',
        style: { border: { top: { style: 'thin' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } } },
      })
  return writeXlsx({
    sheets: [
      {
        name: '台账',
        rows: [...rows, ...Array.from({ length: empty }, () => [])],
        cells,
        merges: [merge(0, 0, 0, 4), merge(1, 1, 0, 4), merge(2, 3, 0, 0), merge(2, 3, 1, 1), merge(2, 2, 2, 3), merge(2, 3, 4, 4)],
      },
    ],
  })
}

test('the table of a ledger is found under its titles, and its two-row header is joined', async () => {
  const table = ledgerTable(await first(await messy()))!
  expect(table.columns).toEqual(['序号', '纠纷', '时间/受理日期', '时间/办结日期', '备注'])
  expect(table.titles[0]).toBe('清河镇矛盾纠纷调处台账')
  expect(table.header).toEqual({ from: 3, to: 4 })
  expect(table.records.map(r => [r.row, r.cells[1], readDay(r.cells[2]), readDay(r.cells[3], { year: 2023 })])).toEqual([
    [5, '邻里纠纷', '2023-03-05', '2023-03-09'],
    [6, '土地纠纷', '2023-03-15', '2023-03-20'],
  ])
})

test('trap: table row dropped in silence; rows in are records and rows listed as skipped', async () => {
  const sheet = await first(await messy())
  const table = ledgerTable(sheet)!
  const filled = sheet.rows.filter((row, i) => i >= table.header.to && row.some(c => c !== null)).length
  expect(table.records.length + table.skipped.length).toBe(filled)
  expect(table.skipped.map(r => r.row)).toEqual([7, 8])
})

test('trap: formatted empty rows counted as errors; 1,000 of them are 0 records', async () => {
  expect(ledgerTable(await first(await messy(1000)))!.records).toHaveLength(2)
  const template = await writeTemplate({
    title: '空台账',
    columns: [
      { title: '名称', kind: 'text' },
      { title: '日期', kind: 'day' },
    ],
    rows: Array.from({ length: 1000 }, () => ['', null]),
  })
  expect(ledgerTable(await first(template))!.records).toEqual([])
})

test('the year that titles speak of, unless they speak of several; the day on which it was filled in is none', () => {
  expect(
    [
      ['清河镇2023年度矛盾纠纷台账'],
      ['二〇二三年台账', '2023年'],
      ['2023年12月台账', '填表日期：2024年1月5日', '填表日期：2024-01-05'],
      ['2023'],
      ['2023年台账', '2024年'],
      ['2023-2024年台账'],
      ['台账', '填报单位：某镇'],
    ].map(statedYear),
  ).toEqual([2023, 2023, 2023, 2023, undefined, undefined, undefined])
})

test('a cell merged downwards holds in every row what it shows, and says so; a column without a name is shown when something stands in it', () => {
  const table = ledgerTable({
    name: '',
    rows: [
      ['村', '事由', '日期'],
      ['甲村', '院墙', '2023.3.5'],
      [null, '排水', '2023.3.6', null, '另记'],
      ['乙村', '道路', '2023.3.7'],
    ],
    merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }],
  })!
  expect(table.columns).toEqual(['村', '事由', '日期', '', ''])
  expect(table.records.map(r => [r.cells[0], r.merged])).toEqual([
    ['甲村', undefined],
    ['甲村', [0]],
    ['乙村', undefined],
  ])
})

test('a header of one row and of three rows', () => {
  const none: SheetData['merges'] = []
  const one = ledgerTable({
    name: '',
    rows: [
      ['姓名', '证号', '有效期至'],
      ['某甲', 'A1', '2025-01-01'],
    ],
    merges: none,
  })!
  expect(one.columns).toEqual(['姓名', '证号', '有效期至'])
  const merge = (startRow: number, endRow: number, startCol: number, endCol: number) => ({ startRow, endRow, startCol, endCol })
  const three = ledgerTable({
    name: '',
    rows: [
      ['统计表', null, null, null],
      ['村名', '调解', null, null],
      [null, '受理', '结果', null],
      [null, null, '成功', '不成'],
      ['甲村', 3, 2, 1],
    ],
    merges: [merge(0, 0, 0, 3), merge(1, 3, 0, 0), merge(1, 1, 1, 3), merge(2, 3, 1, 1), merge(2, 2, 2, 3)],
  })!
  expect(three.columns).toEqual(['村名', '调解/受理', '调解/结果/成功', '调解/结果/不成'])
  expect(three.records).toHaveLength(1)
  expect(ledgerTable({ name: '', rows: [[null, null], []], merges: none })).toBeNull()
})

test('a template comes back with its header, its drop-down and its comment', async () => {
  const bytes = await writeTemplate({
    title: '矛盾纠纷调处台账',
    notes: ['日期按 2024-03-05 填写。'],
    columns: [
      { title: '纠纷简要情况', kind: 'text', required: true, width: 40 },
      { title: '分级', kind: 'choice', list: ['小事马上调', '大事吹哨调'], comment: '从下拉列表中选' },
      { title: '受理日期', kind: 'day' },
    ],
    rows: [['邻里纠纷', '小事马上调', '2024-03-05']],
  })
  const table = ledgerTable(await first(bytes))!
  expect(table.columns).toEqual(['纠纷简要情况*', '分级', '受理日期'])
  expect(table.records.map(r => r.cells)).toEqual([['邻里纠纷', '小事马上调', '2024-03-05']])
  const { readXlsx } = await import('hucre')
  const book = await readXlsx(bytes, { readStyles: true })
  expect(book.sheets[0]!.dataValidations?.map(v => v.values)).toEqual([['小事马上调', '大事吹哨调']])
  expect([...(book.sheets[0]!.cells ?? [])].some(([, c]) => c.comment?.text.includes('下拉'))).toBe(true)
})

test('a list too long for a drop-down of its own stands on a hidden sheet, which is no ledger', async () => {
  const list = Array.from({ length: 60 }, (_, i) => `清河镇第${i + 1}村`)
  const bytes = await writeTemplate({
    title: '台账',
    columns: [
      { title: '村', kind: 'choice', list },
      { title: '名称', kind: 'text' },
    ],
  })
  const { readXlsx } = await import('hucre')
  const book = await readXlsx(bytes, { readStyles: true })
  expect(book.sheets.map(s => [s.name, s.hidden ?? false])).toEqual([
    ['台账', false],
    ['选项', true],
  ])
  expect(book.sheets[0]!.dataValidations?.map(v => [v.formula1, v.range])).toEqual([['选项!$A$1:$A$60', 'A3:A2002']])
  expect(book.sheets[1]!.rows.map(r => r[0])).toEqual(list)
  expect(ledgerTable(await first(bytes))!.columns).toEqual(['村', '名称'])
})

test('words that look like a formula stay words', async () => {
  const rows = [['名称'], ['=HYPERLINK("http://a")'], ['+86'], ['@SUM(A1)'], ['-1+2']]
  const sheet = await first(await writeSheet(rows))
  expect(sheet.rows.map(r => r[0])).toEqual(rows.map(r => r[0]))
  expect(new TextDecoder().decode(writeCsvSheet(rows))).toContain(`'+86`)
})

test('csv in GBK and in UTF-8 is read', async () => {
  const gbk = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x0a, 0x61, 0x2c, 0x31])
  expect((await first(gbk)).rows[0]).toEqual(['名称', '日期'])
  expect(
    (
      await first(
        writeCsvSheet([
          ['名称', '日期'],
          ['甲', '2024-01-01'],
        ]),
      )
    ).rows[1],
  ).toEqual(['甲', '2024-01-01'])
})

test('an HTML table that a portal exported as .xls is read, with its merges', async () => {
  const page =
    '<html><meta charset="utf-8"><body><table><tr><td rowspan="2">村</td><td colspan="2">调解</td></tr><tr><td>受理</td><td>成功</td></tr><tr><td>甲村</td><td>007</td><td>2</td></tr></table></body></html>'
  const table = ledgerTable(await first(strToU8(page)))!
  expect(table.columns).toEqual(['村', '调解/受理', '调解/成功'])
  expect(table.records.map(r => r.cells)).toEqual([['甲村', '007', '2']])
})

test('what is no workbook, is encrypted, is a bomb or carries macros is refused', async () => {
  const code = async (bytes: Uint8Array) => {
    const read = await readSheet(bytes)
    return read.ok ? 'ok' : read.refused[0]!.code
  }
  expect(await code(strToU8('%PDF-1.7'))).toBe('document-type')
  const book = (extra: Record<string, Uint8Array>) =>
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>'), ...extra })
  expect(await code(book({ 'xl/worksheets/sheet1.xml': new Uint8Array(80_000_000) }))).toBe('document-too-large')
  expect(await code(book({ 'xl/vbaProject.bin': strToU8('x') }))).toBe('document-macro')
  expect(await code(book({ 'xl/styles.xml': strToU8('<!DOCTYPE x><styleSheet/>') }))).toBe('document-doctype')
  expect(await code(await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption: { password: 'p', spinCount: 1000 } }))).toBe(
    'document-encrypted',
  )
})
