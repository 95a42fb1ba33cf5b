import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['清理规范性文件56件，继续有效42件，修改5件，废止9件。', 'holds 42＋5＋9＝56'],
  ['清理规范性文件65件，继续有效42件，修改5件，废止9件。', 'fails 42＋5＋9＝56'],
])('what a clean-up comes to: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // What was changed is not told.
  '清理规范性文件65件，继续有效42件，废止9件。',
  // Another outcome stands beside.
  '清理规范性文件65件，继续有效42件，修改5件，废止9件，移送6件。',
  // Some may be left out.
  '清理规范性文件218件，保留146件，修改19件，废止37件，宣布失效13件。',
  // No documents.
  '清理窨井盖65个，继续有效42个，修改5个，废止9个。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
