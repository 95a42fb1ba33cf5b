import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => [text.slice(r.claim.start, r.claim.end), r.verdict])

test('good: a column of rows in running text adds up, and so does a total before them', () => {
  expect(sums('各镇调解（受理｜成功）：东河214｜208；北关187｜181；中山76｜74；合计477｜463。')).toEqual([
    ['477', 'holds'],
    ['463', 'holds'],
  ])
  expect(sums('收376件、受理250件：人社132｜118，住建144｜92，其他100｜40。')).toEqual([
    ['376', 'holds'],
    ['250', 'holds'],
  ])
})

test('bad: a total of a column that its rows do not make', () => {
  expect(sums('各镇调解（受理｜成功）：东河214｜208；北关187｜181；中山76｜74；合计477｜473。')).toContainEqual(['473', 'fails'])
})

test('trap: figures of several columns and rows are no list under an earlier cell', () => {
  const text = '各镇调解（受理｜成功）：东河214｜208；北关187｜181；中山76｜74；合计477｜463。'
  expect(sums(text)).not.toContainEqual(['187', 'fails'])
  expect(sums(text.replace('北关187｜181', '北关537｜181'))).not.toContainEqual(['537', 'holds'])
})
