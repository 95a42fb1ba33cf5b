import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { xmlText } from '../container/xml.ts'
import { openZip } from '../container/zip.ts'
import { readDocument } from '../readers/index.ts'
import { readSheet } from '../sheets/index.ts'
import { fillForm, readForm } from './index.ts'

const take = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refused))
  return result.value
}
const workbook = () =>
  writeXlsx({
    sheets: [
      { name: '说明', rows: [['填表说明']] },
      {
        name: '季报',
        rows: [['季报表', null, null], ['指标', '本季', '累计'], ['受理', null, null], [], ['合计', null, null]],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        cells: new Map([['2,1', { value: null, style: { font: { bold: true } } }]]),
      },
    ],
  })

test('a workbook: its sheets as tables; values go into their cells and the rest stays', async () => {
  const bytes = await workbook()
  const tables = take(await readForm(bytes))
  expect(tables.map(t => [t.name, t.rows.length, t.merges.length])).toEqual([
    ['说明', 1, 0],
    ['季报', 5, 1],
  ])
  const filled = take(
    await fillForm(bytes, [
      { table: 1, row: 2, column: 1, text: '40' },
      { table: 1, row: 2, column: 2, text: '96.73' },
      { table: 1, row: 3, column: 0, text: '无 & <略>' },
      { table: 1, row: 4, column: 1, text: '' },
    ]),
  )
  const [, sheet] = take(await readSheet(filled))
  const row = (i: number) => sheet!.rows[i]!.filter(v => v !== null)
  expect([row(2), row(3), row(4)]).toEqual([['受理', 40, 96.73], ['无 & <略>'], ['合计']])
  expect(xmlText(take(openZip(filled))['xl/workbook.xml']!)).toContain('fullCalcOnLoad="1"')
  const styles = (b: Uint8Array) => xmlText(take(openZip(b))['xl/styles.xml']!)
  expect(styles(filled)).toBe(styles(bytes))
})

test('a document: the tables of its body, merged cells as one; text goes into the cell', async () => {
  const cell = (text: string, more: object = {}) => new TableCell({ children: [new Paragraph(text)], ...more })
  const table = new Table({
    rows: [
      new TableRow({ children: [cell('指标', { rowSpan: 2 }), cell('数量', { columnSpan: 2 })] }),
      new TableRow({ children: [cell('本季'), cell('累计')] }),
      new TableRow({ children: [cell('受理'), cell(''), cell('')] }),
    ],
  })
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('请填报'), table] }] })))
  const [read] = take(await readForm(bytes))
  expect(read!.rows).toEqual([
    ['指标', '数量', null],
    [null, '本季', '累计'],
    ['受理', null, null],
  ])
  expect(read!.merges).toEqual([
    { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
    { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
  ])
  const filled = take(await fillForm(bytes, [{ table: 0, row: 2, column: 2, text: '130 & 其他' }]))
  expect(take(await readForm(filled))[0]!.rows[2]).toEqual(['受理', null, '130 & 其他'])
  expect(take(await readDocument(filled, '表.docx')).text).toContain('130 & 其他')
})

test('what is no form is refused', async () => {
  const plain = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('没有表格')] }] })))
  expect(await readForm(plain)).toMatchObject({ ok: false, refused: [{ code: 'form-empty' }] })
  expect(await readForm(new TextEncoder().encode('指标,数量'))).toMatchObject({ ok: false, refused: [{ code: 'document-type' }] })
})
