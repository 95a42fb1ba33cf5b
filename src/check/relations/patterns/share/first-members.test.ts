import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

const LIST = '受理投诉1000件：质量400件，合同300件，售后200件，其他100件'

test.each([
  [`${LIST}，前两类合计占70%。`, 'holds'],
  // 200＋100 of 400 is 75 %, and is meant by nobody.
  [`${LIST}，前两类合计占75%。`, 'fails'],
  [`${LIST}。前三类占90%。`, 'holds'],
  [`${LIST}。前三类占60%。`, 'fails'],
  ['甲镇500户、乙镇300户、丙镇200户，共1000户，前两镇占80%。', 'holds'],
  ['甲镇500户、乙镇300户、丙镇200户，共1000户，前两镇占50%。', 'fails'],
])('the first so many are at the head of the list: %s', (text, verdict) => {
  expect(verdicts(text)).toEqual([verdict])
})

test('trap: where only the first are told, they are all that was counted', () => {
  expect(verdicts('受理投诉1000件，居前三位的是质量400件、合同300件、售后200件，前三位合计占90%。')).toEqual(['holds'])
})

test('trap: a list that does not add up tells nothing of its first', () => {
  expect(verdicts('受理投诉1000件，质量400件，合同300件，售后150件，前两类占60%。')).not.toContain('fails')
})
