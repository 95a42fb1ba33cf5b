import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const said = (kind: string, text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === kind)
    .map(r => `${r.verdict} ${r.message}`)

test('an aim is no member: what was measured against it is', () => {
  const text = '城区植树1286亩，完成年度任务1200亩的107.2%，乡村植树2164亩，两者相加'
  expect(said('sum', `${text}3450亩。`)).toEqual(['holds 1286＋2164＝3450，与3450亩相符。'])
  expect(said('sum', `${text}3540亩。`)[0]).toMatch(/^fails 1286＋2164＝3450，/)
})

test('members that make two neighbours together divide both', () => {
  const text = '一般程序862件，占处罚的71.2%，简易程序349件。按领域分，食品526件、药品284件、器械401件，'
  expect(said('sum', `${text}其中食品占43.4%。`).filter(s => s.startsWith('fails'))).toEqual([])
  const within = '汽车销售386辆，占销量的43.9%，摩托车493辆；按付款方式分，全款412辆、分期467辆。'
  expect(said('sum', within).filter(s => s.startsWith('fails'))).toEqual([])
  expect(said('share', `${text}其中食品占43.4%。`).filter(s => s.startsWith('fails'))).toEqual([])
})
