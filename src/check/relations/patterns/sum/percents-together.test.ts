import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message}`)

test('two shares named together', () => {
  expect(said('满意和基本满意率合计98%，其中满意90%、基本满意8%。')).toContain('holds 90%＋8%＝98%，与98%相符。')
})

test.each([
  '满意和基本满意率合计98%，其中城区99%、乡村97%。',
  '满意率和知晓率均为98%，其中满意90%、知晓95%。',
  '优秀、良好、合格率合计98%，其中优秀30%、良好50%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
