import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const verdicts = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('a success rate on cases received is not called wrong: cases still open may make the difference', () => {
  expect(verdicts('全年受理矛盾纠纷340件，调解成功325件，调解成功率96.73%。')).toEqual(['undecided'])
})

test('on cases concluded it is', () => {
  expect(verdicts('全年调解终结340件，调解成功325件，调解成功率96.73%。')).toEqual(['fails'])
  expect(verdicts('全年受理矛盾纠纷340件，调解终结336件，调解成功325件，调解成功率96.73%。')).toEqual(['holds'])
})

test('open cases cannot make a rate smaller than what it would be on all received', () => {
  expect(verdicts('全年受理矛盾纠纷340件，调解成功325件，调解成功率92.1%。')).toEqual(['fails'])
})

test('trap: a rate held against two counts of which neither is what it counts', () => {
  expect(verdicts('5个党支部开展主题党日59次，其中学法30次，参学率94.31%。')).not.toContain('fails')
  expect(verdicts('干部职工集体学法8次，开展镇村干部法治培训3次，学法出勤率97.1%。')).not.toContain('fails')
})
