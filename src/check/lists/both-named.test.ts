import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const told = (text: string, kind: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === kind)
    .map(r => [r.verdict, r.message.split('，')[0]])

const paper = '接收3000件，其中投诉800件；举报200件；咨询2000件。'

test('one name for two members side by side is of both together', () => {
  expect(told(`${paper}投诉举报渠道：电话480件，占比48%；微信300件，占比30%；来函150件，占比15%。`, 'share')).toContainEqual([
    'holds',
    '480÷1000＝48.00%',
  ])
  expect(told(`${paper}投诉举报来源：电话480件，占比48.0%；微信300件，占比30.0%；来函150件，占比51.0%。`, 'share')).toContainEqual([
    'fails',
    '150÷1000＝15.00%',
  ])
})

test('the largest of them are of what is named before them, and not of a member of another list', () => {
  const text = `${paper}受理投诉700件，问题：质量（191件）、售后（165件）。举报量较大的问题：食品（86件）、广告（60件）、其他（45件），合计占比`
  expect(told(`${text}95.5%。`, 'share')).toContainEqual(['holds', '（86＋60＋45）÷200＝95.50%'])
  expect(told(`${text}59.5%。`, 'share')).toContainEqual(['fails', '（86＋60＋45）÷200＝95.50%'])
})

test('trap: a member with 共 in its own name taken for the total of the others', () => {
  const text = '投诉1000件：电话604件，占60.4%；微信149件，占14.9%；来函126件，占12.6%；App共121件，占12.1%。'
  expect(told(text, 'share').every(([verdict]) => verdict === 'holds')).toBe(true)
})

test('trap: what stands behind a sign that ranks taken for a share of what stands before', () => {
  const text = '投诉9880件。商品投诉4759件，占投诉量的48%，食品（占商品投诉的18%）>交通工具（13%）>服装鞋帽（9%）；服务投诉5121件，占52%。'
  expect(told(text, 'share').map(([verdict]) => verdict)).not.toContain('fails')
})

test('what semicolons join up to a rest is all of what stands before 中', () => {
  const text = (rest: number) => `收到信息3194件。3194件有效信息中，供电2223件；价格192件；准入104件；安全117件；其它事项${rest}件。`
  expect(told(text(558), 'sum')).toContainEqual(['holds', '2223＋192＋104＋117＋558＝3194'])
  expect(told(text(568), 'sum')).toContainEqual(['fails', '2223＋192＋104＋117＋568＝3204'])
  expect(told('在册264人中，党员55人；妇女130人；青年98人；老年47人。', 'sum')).toEqual([])
})
