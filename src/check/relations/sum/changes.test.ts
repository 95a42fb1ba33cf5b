import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum' && r.message.includes('增减'))
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const accidents = (fewer: number) =>
  `发生事故15起、死亡60人，同比减少${fewer}起、16人。煤矿2起8人（多1起3人），建筑3起11人（少1起4人），道路10起41人（少3起15人）。`

test('the changes of two totals stand behind the second of them', () => {
  expect(sums(accidents(3))).toEqual(['holds 各项增减1＋（－1）＋（－3）＝-3', 'holds 各项增减3＋（－4）＋（－15）＝-16'])
})

test('trap: a change that is of the second total alone', () => {
  expect(
    sums('发生事故15起，死亡60人，同比减少16人。煤矿2起8人（多1起3人），建筑3起11人（少1起4人），道路10起41人（少3起15人）。'),
  ).toEqual(['holds 各项增减3＋（－4）＋（－15）＝-16'])
})
