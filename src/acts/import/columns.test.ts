import { expect, test } from 'vitest'
import { normativeDocument } from '../../registers/rules/normative-document.ts'
import { mapHeadings, missingHeadings } from './columns.ts'

test('a heading that several steps share opens a matter where one of them does', () => {
  const missing = (...headings: string[]) => missingHeadings(normativeDocument, mapHeadings(normativeDocument, headings))
  expect([missing('文件名称', '公布日期'), missing('文件名称', '立项日期'), missing('文件名称', '报备日期')]).toEqual([
    [],
    [],
    ['立项日期'],
  ])
})
