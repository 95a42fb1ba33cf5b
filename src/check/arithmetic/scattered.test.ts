import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)

test('parts with others of their kind between them', () => {
  const text =
    '直接损失2224.44万元。工矿商贸损失2070.00万元，其中甲县668.13万元、乙县220.07万元、丙县170.42万元。道路运输损失154.44万元，其中丙县31.60万元。'
  expect(sums(text)).toContain('2224.44万 holds')
})

test('round numbers come out by chance, and so do small ones', () => {
  expect(sums('咨询1500件。投诉1000件，走访230件，举报500件。').filter(s => s.startsWith('1500'))).toEqual([])
  expect(sums('咨询47件。投诉31件，走访22件，举报16件。').filter(s => s.startsWith('47'))).toEqual([])
})

test('of members of one list none is the total of others', () => {
  expect(sums('共6548件，其中甲1089件、乙626件、丙1548件、丁3263件、戊11件、己11件。')).toEqual(['6548 holds'])
})
