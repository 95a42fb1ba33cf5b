import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const failing = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum' && r.verdict === 'fails')
    .map(r => text.slice(r.claim.start, r.claim.end))

test.each([
  ['85', (n: number) => `上半年发生事故312起、死亡85人。工矿商贸12起、死亡14人；道路交通230起、死亡${n}人；火灾60起、死亡3人。`, 66],
  [
    '57',
    (n: number) =>
      `1至9月发生火灾826起、死亡57人，同比分别下降7.3%和4.9%。住宅413起、死亡${n}人；厂房207起、死亡9人；商铺122起、死亡6人；仓库61起、死亡1人。`,
    39,
  ],
  ['640', (n: number) => `全省共发生事故640起，死亡301人。甲市${n}起，死亡120人；乙市190起，死亡96人；丙市140起，死亡83人。`, 308],
])('rows that nearly make their total in one measure make no more in the other: %s', (total, text, right) => {
  expect(failing(text(right))).toEqual([])
  expect(failing(text(right + 4))).toEqual([total])
})

test.each([
  // Persons may be in several cases.
  '查处案件100件、处分120人。甲县40件、50人；乙县38件、45人；丙县20件、30人。',
  // Half a year is not all of it.
  '全年发生事故312起、死亡25人。上半年工矿12起、死亡14人；道路100起、死亡11人；火灾60起、死亡3人。',
  // Of several years.
  '发生事故312起、死亡85人。前年工矿12起、死亡14人；道路240起、死亡71人；火灾60起、死亡3人。',
])('not wrong: %s', text => {
  expect(failing(text)).toEqual([])
})
