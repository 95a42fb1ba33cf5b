import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const said = (text: string): string[] =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'share' && r.verdict !== 'undecided' ? [`${r.verdict} ${r.message}`] : []))

test('what was aimed at, divided by what was done', () => {
  expect(said('共为1190名患者发放补助119万元，为年度任务1120人的94.1%。')).toEqual(['fails 1190÷1120＝106.25%，不是94.1%。'])
  expect(said('共为1190名患者发放补助119万元，为年度任务1120人的106.3%。').every(s => s.startsWith('holds'))).toBe(true)
  expect(said('共为1054名患者发放补助119万元，为年度任务1120人的94.1%。').every(s => s.startsWith('holds'))).toBe(true)
})
