import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const told = (text: string) => {
  const { relations, findings } = check(plain(text))
  return {
    fails: relations.filter(r => r.verdict === 'fails').map(r => r.kind),
    notes: findings.filter(f => f.rule === 'typing').map(f => f.suggestion),
  }
}

test('a scale that the total and its other members prove is read, and its loss is told once', () => {
  const text = '理赔总额82.71万元，其中国内旅游28.95元，占35%；出境旅游53.76万元，占65%。'
  expect(told(text)).toEqual({ fails: [], notes: ['改为“28.95万元”。'] })
  expect(told(text.replace('28.95元', '28.95万元'))).toEqual({ fails: [], notes: [] })
  expect(told('收入合计12.60亿元，其中税收8.40亿元，非税4.20元。').notes).toEqual(['改为“4.20亿元”。'])
})

test('trap: an amount that is small indeed', () => {
  expect(told('筹资总额82.71万元，其中个人28.95元，财政补助82.71万元。').notes).toEqual([])
  expect(told('理赔总额82.71万元，其中国内旅游28.59元，出境旅游53.76万元。').notes).toEqual([])
})
