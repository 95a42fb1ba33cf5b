import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'average')
    .map(r => `${r.verdict} ${r.message}`)

test('as many of each as there are in all', () => {
  expect(said('全镇28个村每村配备3名，共配备84名。')).toContain('holds 84÷28＝3，与3名相符。')
})

test.each([
  '全镇28个村每村至少配备3名，共配备90名。',
  '28个村每村每月安排2次，共安排560次。',
  '3个镇、5个村各配备2名，共16名。',
  '6个工作组每组5人，共35人（含指挥部5人）。',
  '全镇28个村，每名干部走访3户，共走访210户。',
  '分5批组织培训，每名教师授课2节，共授课60节。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
