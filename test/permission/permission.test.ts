import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routesOf, wrongIn } from '../support/answers.ts'
import { type Ask, askersOf, asks } from './asks.ts'
import { allMarkers, tokensIn } from './markers.ts'
import { exports, finds, maySee, opens, type Purpose, seesNames } from './oracle.ts'
import { type Asking, makeWorld, type World } from './world.ts'

/** One answer to one asker. */
interface Answered {
  readonly asker: Asking
  readonly route: string
  readonly ask: Ask
  readonly status: number
  readonly text: string
  readonly wrong: string
}

let w: World
let routes: ReturnType<typeof routesOf>
let answered: readonly Answered[]
beforeAll(async () => {
  w = await makeWorld()
  routes = routesOf(await (await w.request(w.askers.at(-1)!, 'GET', '/openapi.json')).json())
  const all = Object.entries(asks).flatMap(([route, make]) =>
    make(w).flatMap((ask, i) => askersOf(w, ask, i).map(asker => ({ route, ask, asker }))),
  )
  answered = await each(all, async ({ route, ask, asker }) => ({
    route,
    ask,
    asker,
    ...(await answerTo(asker, route.split(' ')[0]!, ask)),
  }))
}, 600_000)
afterAll(() => w?.close())

/** The words of an answer: of a file all that is packed in it. */
async function wordsOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b
  return packed
    ? Object.values(unzipSync(bytes))
        .map(part => strFromU8(part))
        .join('\n')
    : new TextDecoder().decode(bytes)
}
/** The places of matters that an answer names. */
const namedIn = (text: string) =>
  [...new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [])].flatMap(id => w.planted.get(id) ?? [])

/** What this asker was told and must not know. */
function leaks(asker: Asking, text: string, purpose: Purpose, asked: string): string[] {
  const told = tokensIn(text).filter(m => !asked.includes(m.token) && !maySee(asker, m, w.planted, purpose, w.registers))
  const named = namedIn(text).filter(p => !asked.includes(p.matter) && !finds(asker, p))
  return [
    ...told.map(m => `${m.part} ${m.register}.${m.field}`),
    ...named.map(p => `matter of ${p.register.id}${p.readers ? ', narrowed' : ''}`),
  ]
}

async function answerTo(asker: Asking, method: string, ask: Ask) {
  const response = await w.request(asker, method.toUpperCase(), ask.path, ask.body)
  const wrong = await wrongIn(routes, method, ask.path, response)
  const text = await wordsOf(response)
  return { status: response.status, text, wrong }
}
/** Run over many things, a few at a time. */
async function each<T, R>(all: readonly T[], run: (one: T) => Promise<R>): Promise<R[]> {
  const out: R[] = []
  let next = 0
  const worker = async () => {
    for (let i = next++; i < all.length; i = next++) out[i] = await run(all[i]!)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return out
}
const distinct = (all: readonly string[]) => [...new Set(all)].sort()

test('tokens stand in every personal field and in most others', () => {
  const kept = allMarkers().filter(m => m.matter !== null)
  for (const r of w.registers.values()) {
    const own = new Set(kept.filter(m => m.register === r.id).map(m => m.field))
    const personal = Object.keys(r.fields).filter(f => r.fields[f]!.kind === 'people')
    expect(personal.length === 0 || personal.some(f => own.has(f)), r.id).toBe(true)
    expect(own.size, r.id).toBeGreaterThan(0)
  }
  const markable = [...w.registers.values()].flatMap(r =>
    Object.values(r.fields).filter(f => ['text', 'people', 'links', 'files', 'rows'].includes(f.kind)),
  )
  expect(new Set(kept.map(m => `${m.register}.${m.field}`)).size / markable.length).toBeGreaterThan(0.75)
})

test('every route is asked, or is known to read no matter; add a new one to test/permission/asks.ts', () => {
  expect(distinct(routes.map(r => `${r.method} ${r.path}`))).toEqual(distinct(Object.keys(asks)))
})

test('trap: search, expand and export bypass permissions; nothing that is asked, by whomever, tells what the declaration does not open to him', () => {
  const found = answered.flatMap(({ asker, route, ask, status, text, wrong }) =>
    [
      ...leaks(asker, text, ask.purpose ?? 'answer', decodeURIComponent(ask.path)),
      ...(status >= 500 ? [`answers ${status}`] : []),
      ...(wrong ? [wrong] : []),
    ].map(what => `${asker.account}: ${route}: ${what}`),
  )
  expect(answered.length).toBeGreaterThan(2000)
  expect(distinct(found)).toEqual([])
})

const to = (route: string, asker: Asking) => answered.filter(a => a.route === route && a.asker === asker)

test('trap: gates that measured nothing: what the declaration opens is there', () => {
  for (const asker of w.askers) {
    for (const page of to('get /api/matters/{matter}', asker)) {
      const p = w.planted.get(page.ask.path.split('/').at(-1)!)!
      const tokens = allMarkers().filter(m => m.matter === p.matter && maySee(asker, m, w.planted, 'answer', w.registers))
      expect(page.status, `${asker.account} ${p.register.id}`).toBe(asker.stands === 'nowhere' ? 401 : finds(asker, p) ? 200 : 404)
      for (const m of tokens.filter(x => x.part === 'name'))
        expect(page.text, `${asker.account} ${p.register.id}.${m.field}`).toContain(m.token)
    }
  }
})

test('counts count what may be found, and nothing else', () => {
  const planted = [...w.planted.values()]
  for (const asker of w.askers.filter(a => a.stands !== 'nowhere')) {
    const today = JSON.parse(to('get /api/today', asker)[0]!.text) as { registers: { [id: string]: number } }
    const lists = to('get /api/matters', asker)
    for (const r of w.registers.values()) {
      const { status, text } = lists.find(a => a.ask.path.includes(`register=${r.id}&`))!
      const listed = planted.filter(p => p.register === r && finds(asker, p)).length
      const page = status === 200 ? (JSON.parse(text) as { total: number; states: { [state: string]: number } }) : { total: 0, states: {} }
      const states = Object.values(page.states).reduce((a, b) => a + b, 0)
      expect([page.total, states], `${asker.account} ${r.id}`).toEqual([listed, listed])
      expect(today.registers[r.id] ?? 0, `${asker.account} ${r.id} today`).toBeLessThanOrEqual(asker.stands === 'own' ? listed : 0)
    }
  }
})

test('figures of a register that is not open are no figures, and a restricted one leaves in no export', () => {
  for (const asker of w.askers.filter(a => a.stands === 'own' || a.stands === 'above')) {
    for (const { ask, text } of to('get /api/figures', asker)) {
      // Without units it is the asker's own that is asked about.
      if (asker.stands === 'above' && !ask.path.includes('units=2')) continue
      const shown = new Set((JSON.parse(text) as { register: string }[]).map(r => r.register))
      expect([...shown].filter(id => !opens(asker, w.registers.get(id)!))).toEqual([])
    }
    for (const { ask, status } of to('get /api/registers/{register}/export.xlsx', asker)) {
      const register = w.registers.get(ask.path.split('/')[3]!)!
      expect(status === 200, `${asker.account} ${register.id}: ${status}`).toBe(exports({ ...asker, stands: 'own' }, register))
    }
  }
})

test('a name and a number find a matter only for whoever reads them in it: a mask is not undone by asking', () => {
  const searches = answered.filter(a => a.route === 'get /api/search' && a.status === 200)
  let found = 0
  for (const { ask, asker, text } of searches) {
    const [m] = tokensIn(ask.path)
    if (!m || m.matter === null || m.part === 'ordinary') continue
    const { total, rows, registers } = JSON.parse(text) as { total: number; rows: unknown[]; registers: object }
    if (seesNames(asker, w.planted.get(m.matter)!)) found += total
    else
      expect([total, rows.length, Object.keys(registers).length], `${asker.account}: ${m.part} ${m.register}.${m.field}`).toEqual([0, 0, 0])
  }
  expect(found).toBeGreaterThan(10)
})

test('the site tells what a second person let out, and no more', async () => {
  const nobody = w.askers.at(-1)!
  const out = [...w.planted.values()].filter(p => p.published.length > 0)
  const paths = [
    '/',
    '/t/2/',
    '/t/2/list',
    '/t/2/open.json',
    '/t/2/reports',
    '/t/2/about',
    ...[...w.planted.keys()].map(m => `/t/2/p/${m}/0`),
  ]
  const told = await each(paths, async path => ({ path, text: await wordsOf(await w.request(nobody, 'GET', path)) }))
  expect(
    distinct(
      told.flatMap(({ text }) =>
        tokensIn(text)
          .filter(m => !maySee(nobody, m, w.planted, 'site', w.registers))
          .map(m => `${m.part} ${m.register}.${m.field}`),
      ),
    ),
  ).toEqual([])
  expect(out.length).toBeGreaterThan(3)
  const all = told.map(t => t.text).join('\n')
  expect(out.filter(p => all.includes(p.matter)).length).toBeGreaterThan(3)
})

test('a calendar feed, which is asked for without a session, tells what its owner may find', async () => {
  let days = 0
  for (const asker of w.askers.filter(a => a.stands !== 'nowhere')) {
    const { status, text } = await answerTo(asker, 'post', { path: '/api/calendar/feed' })
    if (status !== 200) continue
    const feed = await wordsOf(await w.request(w.askers.at(-1)!, 'GET', (JSON.parse(text) as { path: string }).path))
    days += feed.split('BEGIN:VEVENT').length - 1
    expect(leaks(asker, feed, 'answer', ''), asker.account).toEqual([])
  }
  expect(days).toBeGreaterThan(50)
})

test('row-level security alone keeps the units apart, table by table', async () => {
  const shared = ['account', 'unit']
  const tables = await w.db.owner<
    { name: string }[]
  >`select table_name as name from information_schema.columns where column_name = 'unit' and table_schema = 'public'
    and table_name in (select tablename from pg_tables where schemaname = 'public') order by 1`
  const own = tables.map(t => t.name).filter(name => !shared.includes(name))
  expect(own.length).toBeGreaterThan(10)
  const seen = await w.db.app.begin(async tx => {
    await tx.unsafe(`set local app.units = '{3,4}'`)
    const counts: string[] = []
    for (const name of own) {
      const [row] = await tx<{ n: number }[]>`select count(*)::int as n from ${tx(name)} where unit <> all('{3,4}')`
      if (row!.n > 0) counts.push(`${name}: ${row!.n}`)
    }
    return counts
  })
  expect(seen).toEqual([])
  const [there] = await w.db.superuser<{ n: number }[]>`select count(*)::int as n from matter where unit = 2`
  expect(there!.n).toBe(w.planted.size)
})

test('no token lies in the open in the database but in fields that are open, and none is in the log', async () => {
  const rows = await w.db.superuser<
    { text: string }[]
  >`select m::text as text from matter m union all select e::text from entry e union all select p::text from person_index p
    union all select i::text from inbox i union all select l::text from access_log l union all select f::text from fact f union all select p::text from publication p`
  const closed = rows.flatMap(r => tokensIn(r.text)).filter(m => m.part !== 'ordinary' || m.matter === null)
  expect(distinct(closed.map(m => `${m.part} ${m.register}.${m.field}`))).toEqual([])
  expect(w.log.length).toBeGreaterThan(1000)
  expect(w.log.flatMap(tokensIn)).toEqual([])
})
