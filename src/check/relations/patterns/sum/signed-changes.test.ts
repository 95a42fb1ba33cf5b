import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.message.includes('各项增减'))
    .map(r => r.verdict)

test('members that say no more than that they are some prove nothing', () => {
  expect(said('比上月多13起51人：建筑多2起6人，工贸多3起11人，道路多8起34人。')).toEqual(['holds', 'holds'])
  expect(said('比上月多14起61人：建筑多2起6人，工贸多3起11人，道路多8起34人。')).toEqual(['undecided', 'undecided'])
  expect(said('同比少4起33人，其中建筑少3起10人、工贸多2起3人、道路少1起7人。')).toEqual(['undecided', 'undecided'])
})

test('members that are all in one measure are all in the other', () => {
  expect(said('比上月多13起51人：建筑多2起6人，工贸多3起11人，道路多8起43人。')).toEqual(['holds', 'fails'])
})

test('members that were all of the total may miss only what has fallen', () => {
  const all = (more: number) => `事故26起：建筑3起，工贸4起，道路19起。环比多${more}起：建筑多2起，工贸多3起，道路多6起。`
  expect(said(all(11))).toEqual(['holds'])
  expect(said(all(17))).toEqual(['fails'])
  expect(said(all(10))).toEqual(['undecided'])
})

test.each([
  '同比增加13件，新增5件，多为简易案件3件。',
  '比上年多4家，其中新增企业12家、注销8家。',
  '比上年减少5件，主要减少类型：诈骗3件、盗窃1件。',
])('trap: %s', text => {
  expect(check(plain(text)).relations.filter(r => r.verdict === 'fails')).toEqual([])
})
