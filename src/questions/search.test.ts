import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town, village } from '../../test/support/house.ts'
import { record } from '../acts/record.ts'
import { remake } from '../jobs/remake.ts'
import { mediation } from '../registers/disputes/mediation.ts'
import { withUnits } from '../store/pool.ts'
import { list } from './list.ts'
import { published } from './published.ts'
import { search } from './search.ts'

let house: TestHouse
const own = ['甲乙丙 乙丙丁', '租金50%_未付 C:\\账', 'ＷＩＦＩ噪音'].map(subject => ({ id: nextId(), subject }))
beforeAll(async () => {
  house = await testHouse({ mediation: [mediation] })
  for (const { id, subject } of own) {
    const data = { subject, kind: 'neighbour', level: 'small', source: 'walkIn', parties: [{ name: '王甲' }], village, willing: true }
    const done = await record(house, house.as('mediator'), {
      matter: id,
      request: nextId(),
      register: 'mediation',
      n: 1,
      step: 'accept',
      day: '2023-12-20',
      data,
    })
    if (!done.ok) throw new Error(JSON.stringify(done.refused))
  }
})
afterAll(() => house.close())

/** Which of them a question finds, by the search and, which must be the same, by the list. */
async function found(q: string): Promise<number[]> {
  const [all, listed] = [await search(house, house.as('clerk'), q), await list(house, house.as('clerk'), { register: 'mediation', q })]
  const places = all.rows.map(r => own.findIndex(o => o.id === r.matter)).sort()
  // An empty question asks a list for everything.
  if (q.trim()) expect([all.total, listed.ok && listed.value.total], q).toEqual([places.length, places.length])
  return places
}

test('a search finds what says every word of it, and nothing that only has its pairs of characters', async () => {
  expect(await found('乙丙丁')).toEqual([0])
  expect(await found('甲乙丙丁')).toEqual([])
  expect(await found('甲乙 丙丁')).toEqual([0])
  expect(await found('甲乙 噪音')).toEqual([])
  expect(await found('丁')).toEqual([0])
  expect(await found(' 王甲 ')).toEqual([0, 1, 2])
})

test('no word is found across two values', async () => {
  expect(await found('小事马上调')).toEqual([0, 1, 2])
  expect(await found('邻里')).toEqual([0, 1, 2])
  expect(await found('丁邻里')).toEqual([])
})

test('however wide or high it is written, and with whatever marks', async () => {
  for (const q of ['wi', 'ｗＩｆｉ', 'WiFi噪']) expect(await found(q), q).toEqual([2])
  for (const q of ['50%', '５０％_未', 'c:\\账']) expect(await found(q), q).toEqual([1])
  for (const marks of ['%', '_', '\\', '%%', '_%', '、', '', ' ']) expect(await found(marks), marks).toEqual([])
})

test('a row from before the text was kept is found by its title until the job has made it anew', async () => {
  const before = await withUnits(house.sql, [town], tx => tx`select * from matter order by matter`)
  await withUnits(house.sql, [town], tx => tx`update matter set said = null where unit = ${town}`)
  expect([await found('乙丙丁'), await found('甲乙丙丁'), await found('小事马上调'), await found('甲')]).toEqual([[0], [], [], [0]])
  expect([await remake(house), await remake(house)]).toEqual([own.length, 0])
  expect(await withUnits(house.sql, [town], tx => tx`select * from matter order by matter`)).toEqual(before)
  expect(await found('小事马上调')).toEqual([0, 1, 2])
})

test('the site finds titles by the same words', async () => {
  const row = { unit: town, k: 0, register: 'mediation', publication: 'p', column_title: '公告', body: [], day: '2024-01-02' }
  for (const { id, subject } of own)
    await withUnits(house.sql, [town], tx => tx`insert into publication ${tx({ ...row, body: '[]', matter: id, title: subject } as never)}`)
  const titles = async (q: string) => (await published(house.db.public, town, '2024-01-08', { q })).rows.map(r => r.title)
  expect(await titles('wifi 噪')).toEqual(['ＷＩＦＩ噪音'])
  expect(await titles('乙丙丁')).toEqual(['甲乙丙 乙丙丁'])
  expect(await titles('50%_')).toEqual(['租金50%_未付 C:\\账'])
  for (const q of ['甲乙丙丁', '甲乙 噪音', '%', '_', '\\']) expect(await titles(q), q).toEqual([])
  expect(await titles(' ')).toHaveLength(own.length)
})
