import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'average')
    .map(r => `${r.verdict} ${r.message}`)

test('the mean of what stands before it', () => {
  expect(said('三项指标分别为96%、97%、98%，平均97%。')).toContain('holds （96＋97＋98）÷3＝97，与97%相符。')
})

test.each([
  '三个镇合格率分别为96%、97%、99%，平均合格率96.5%。',
  '两项指标分别为96%、97%，平均97%。',
  '三项指标分别为96%、97%、98%，平均增速3%。',
  '各镇得分分别为92分、94分、95分，上年平均88分。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
