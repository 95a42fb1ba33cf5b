import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const said = (text: string) =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'share' && r.verdict === 'fails' ? [`${r.claim.start > 0 && r.message}`] : []))

const HEAD = '全年共受理投诉8462件。商品类5318件，占62.85%；服务类3144件，占37.15%。'

test('a share of its class that was taken of all is wrong, and is told what it was taken of', () => {
  expect(said(`${HEAD}商品类中，食品1694件，占商品类投诉总量的20.02%。`)).toEqual([
    '1694÷5318＝31.854%，不是20.02%；20.02%是以8462为总数算出来的。',
  ])
})

test.each([
  `${HEAD}商品类中，食品1694件，占商品类投诉总量的31.85%。`,
  `${HEAD}商品类中，食品1694件，占投诉总量的20.02%。`,
  // Two years, two classes of one name.
  `上年商品类4980件。${HEAD}食品1694件，占商品类投诉总量的31.85%。`,
])('trap: %s', text => expect(said(text)).toEqual([]))
