/** @module The page of what is public, over HTTP: searched, page by page, by how it stands. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId, type TestApp, testApp } from '../../test/support/app.ts'
import { town } from '../../test/support/house.ts'
import type { PublicationPage } from '../questions/answers/publications.ts'

let t: TestApp
const first = freshId()

/** So many matters that stand in public, one whose time is over and one that waits, as the projection writes them. */
beforeAll(async () => {
  t = await testApp()
  const clerk = await t.as('clerk')
  const item = { item: '占道经营处罚', category: 'penalty', basis: '市容条例' }
  const order = { request: freshId(), register: 'power-item', n: 1, step: 'take', day: '2024-01-05', data: item }
  const taken = await clerk.send('POST', `/api/matters/${first}`, order)
  expect([taken.status, await taken.text()]).toEqual([200, expect.anything()])
  const { owner } = t.db
  await owner`alter table matter no force row level security`
  await owner`insert into matter select (jsonb_populate_record(m, jsonb_build_object('matter', gen_random_uuid(), 'title', '第' || i || '号处罚决定',
      'number', '清罚〔2023〕' || i || '号', 'last', date '2024-01-05' - i,
      'published', case when i = 1 then '{"decision":{"day":"2024-01-05","waits":{"title":"等着的","body":[],"day":"2024-01-05"}}}'::jsonb else jsonb_build_object('decision', jsonb_build_object('day', date '2023-12-31' - i)) end,
      'register', 'administrative-penalty'))).*
    from matter m, generate_series(1, 120) i where m.matter = ${first}`
  await owner`insert into publication (unit, matter, k, register, publication, column_title, title, body, day, until)
    select ${town}, matter, 0, register, 'decision', '行政处罚', title, '[{"field":"cause","title":"案由","text":"占道"}]', '2023-06-01',
      case when number = '清罚〔2023〕2号' then date '2023-12-31' end from matter where register = 'administrative-penalty' and number <> '清罚〔2023〕1号'`
  await owner`alter table matter force row level security`
})
afterAll(() => t.close())

const page = async (query = '', account = 'clerk') =>
  (await (await (await t.as(account)).get(`/api/publications${query}`)).json()) as PublicationPage

test('what waits comes first, and each state says how many it has', async () => {
  const { rows, state, states } = await page()
  expect([state, states, rows.map(r => r.title)]).toEqual(['waiting', { waiting: 1, public: 118, withdrawn: 1 }, ['第1号处罚决定']])
  expect((await page('?state=withdrawn')).rows.map(r => [r.title, r.until])).toEqual([['第2号处罚决定', '2023-12-31']])
})

test('a thousand are read page by page, none twice and none left out', async () => {
  const pages = await Promise.all([0, 50, 100].map(from => page(`?state=public&from=${from}`)))
  expect(pages.map(p => p.rows.length)).toEqual([50, 50, 18])
  expect(new Set(pages.flatMap(p => p.rows.map(r => r.matter))).size).toBe(118)
  expect(pages[0]!.rows[0]).toMatchObject({ title: '第3号处罚决定', text: [{ title: '案由', text: '占道' }] })
})

test('a word of the title or the number finds it, in whatever width it is written', async () => {
  for (const q of ['第77号', '２０２３〕７７', '处罚 77号']) {
    const { rows, states } = await page(`?q=${encodeURIComponent(q)}`)
    expect([q, rows.map(r => r.title), states.public]).toEqual([q, ['第77号处罚决定'], 1])
  }
  expect((await page('?q=%E3%80%94')).states).toEqual({ waiting: 0, public: 0, withdrawn: 0 })
})

test('another unit finds nothing of it', async () => {
  expect((await page('?state=public', 'other')).states).toEqual({ waiting: 0, public: 0, withdrawn: 0 })
})
