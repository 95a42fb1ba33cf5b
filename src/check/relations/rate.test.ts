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
