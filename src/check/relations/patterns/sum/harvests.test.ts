import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('the harvests of the year, and their changes', () => {
  expect(sums('夏粮总产39.31万吨，比上年多1.12万吨。秋粮51.76万吨，比上年少0.43万吨。全年粮食91.07万吨，净增0.96万吨。')).toEqual([
    'holds 39.31万＋51.76万＝91.07万',
    'undecided 1.12万＋（-0.43万）＝0.69万',
  ])
  expect(sums('夏粮39.31万吨，早稻20.10万吨，秋粮51.76万吨，全年粮食113.17万吨。')).toContainEqual(
    'fails 39.31万＋20.1万＋51.76万＝111.17万',
  )
})

test.each([
  // Early rice may be what is missing.
  '夏粮39.31万吨，秋粮51.76万吨，全年粮食111.17万吨。',
  // Of another year.
  '上年夏粮39.31万吨，秋粮51.76万吨，全年粮食81.17万吨。',
])('trap: %s', text => {
  expect(sums(text).filter(s => s.startsWith('fails'))).toEqual([])
})
