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

test('an increment in 万 and the rate of it prove the scale as well', () => {
  const text = '罚款1286.4元，比上年多214.7万元，增20.0%。'
  expect(told(text)).toEqual({ fails: [], notes: ['改为“1286.4万元”。'] })
  expect(told('直接损失0.5元，减少1.2万元，下降70.6%。')).toEqual({ fails: [], notes: ['改为“0.5万元”。'] })
  expect(told(text.replace('元，', '万元，'))).toEqual({ fails: [], notes: [] })
  // With neither scale is the rate right.
  expect(told('罚款1286.4元，比上年多214.7万元，增30.0%。').notes).toEqual([])
})

test('trap: an amount that is small indeed', () => {
  expect(told('筹资总额82.71万元，其中个人28.95元，财政补助82.71万元。').notes).toEqual([])
  expect(told('理赔总额82.71万元，其中国内旅游28.59元，出境旅游53.76万元。').notes).toEqual([])
})
