import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'list')
    .map(r => `${r.verdict} ${r.message}`)

test('as many names as people', () => {
  expect(said('抓获赵某等5人（赵某、钱某、孙某、李某、周某）。')).toContain('holds 列出5人，与所说的5人相符。')
})

test.each([
  '派出5人（局长、副局长、科员）。',
  '选派代表3人（王家村、李家村）。',
  '表彰5人（张三、李四等）。',
  '慰问4户（张三、李四、王五）。',
  '表彰先进个人5名（含张三、李四）。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
