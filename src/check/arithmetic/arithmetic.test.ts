import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const shares = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => [text.slice(r.claim.start, r.claim.end), r.verdict])

test('a share in brackets may be of a total further up than the count before it', () => {
  expect(shares('全年立案538件，结案527件。争议类型以劳动报酬（302件，56.1%）、工伤待遇（66件，12.3%）居多。')).toEqual([
    ['56.1%', 'holds'],
    ['12.3%', 'holds'],
  ])
})

test('what no pair of counts gives still fails, and so does the count right before its share', () => {
  expect(shares('审结4696件，其中维持3509件（74.7%），改正后终止77件（1.7%），责令履行8件（0.2%），其他1102件（23.5%）。')).toContainEqual([
    '1.7%',
    'fails',
  ])
})

test('a whole percent is never excused by another pair', () => {
  expect(shares('收到申请80件，予以公开20件，占35%；另有信函57件。')).toContainEqual(['35%', 'fails'])
})
