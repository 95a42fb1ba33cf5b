import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const TEXT = '发生较大事故38起，死亡146人，同比减少7起、29人，分别下降15.6%和16.6%。'

test('each rate is of the figure in its place', () => {
  expect(said(TEXT)).toEqual(['holds 基期38＋7＝45', 'holds 基期146＋29＝175'])
})

test.each([
  ['15.6%', '16.5%'],
  ['16.6%', '18.6%'],
  ['29人', '39人'],
  ['146人', '176人'],
])('with %s written %s one is wrong', (right, wrong) => {
  expect(said(TEXT.replace(right, wrong)).filter(s => s.startsWith('fails'))).toHaveLength(1)
})

test.each([
  '发生较大事故38起，死亡146人，同比减少7起、增加29人。',
  '立案38起，罚没146万元，同比减少7起、29人，分别下降15.6%和18.6%。',
  '甲区38起，乙区21起，死亡146人；同比减少7起、29人，占全市15.6%和18.6%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails') && s.includes('29'))).toEqual([])
})
