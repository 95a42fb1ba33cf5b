/**
 * @module The permission test: every route × every asker × every register × every field in which something is planted. Two files
 * run it, each with every second register, so that two cores share it. With `PERMISSION_TIMES` it says how long each route takes.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/base/id.ts'
import { docxOf, paragraph, run } from '../../src/documents/fixtures/package.ts'
import { routesOf, wrongIn } from '../support/answers.ts'
import { town } from '../support/house.ts'
import { type Ask, asks, type Row } from './asks.ts'
import { type Cells, cellsOf } from './cells.ts'
import { judge, judged, leaks } from './judge.ts'
import { allMarkers, tokensIn } from './markers.ts'
import { maySee } from './oracle.ts'
import { wordsOf } from './words.ts'
import { type Asking, allAskers, makeWorld, type World } from './world.ts'

const distinct = (all: readonly string[]) => [...new Set(all)].sort()

/** Run over many things, a few at a time. */
async function each<T>(all: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    for (let i = next++; i < all.length; i = next++) await run(all[i]!)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
}

/** Of a register that can never stand in the answer one matter is asked for, and seen to be refused. */
function telling(row: Row, all: readonly Ask[]): readonly Ask[] {
  const refused = new Set<string>()
  return all.filter(({ about }) => {
    if (!about || !('matter' in about) || row.never(about.register) === undefined) return true
    return !refused.has(about.register.id) && refused.add(about.register.id)
  })
}

/** What came of asking everything of everybody. */
interface Asked {
  readonly wrong: string[]
  requests: number
  /** Answers of status 200, and tokens seen in them, by route: a gate through which nothing came measured nothing. */
  readonly given: Map<string, number>
  readonly told: Map<string, number>
}

async function askAll(w: World, routes: ReturnType<typeof routesOf>, cells: Cells): Promise<Asked> {
  const asked: Asked = { wrong: [], requests: 0, given: new Map(), told: new Map() }
  const shapes = new Set<string>()
  const one = async ({ route, row, ask, asker }: { route: string; row: Row; ask: Ask; asker: Asking }) => {
    const method = route.split(' ')[0]!
    const response = await w.request(asker, method.toUpperCase(), ask.path, ask.body)
    // Of each route the shape of an answer is read once for each status and asker: the desk's tests read the rest.
    const shape = `${route} ${response.status} ${asker.account}`
    const misshapen = shapes.has(shape) ? '' : await wrongIn(routes, method, ask.path, response)
    shapes.add(shape)
    const name = decodeURIComponent(response.headers.get('content-disposition') ?? '')
    const text = `${name && `${name}\n`}${await wordsOf(new Uint8Array(await response.arrayBuffer()))}`
    const matter = ask.about && 'matter' in ask.about ? ask.about : undefined
    const about = matter ? [matter.register] : (ask.about as readonly World['own'][number][] | undefined)
    const never = about?.length ? about.map(row.never).find(reason => reason !== undefined) : undefined
    const found = judge(w, { asker, route, path: ask.path, purpose: ask.purpose ?? 'answer', matter, status: response.status, text }, never)
    asked.wrong.push(...[...found, ...(misshapen ? [misshapen] : [])].map(what => `${asker.account}: ${route}: ${what}`))
    asked.requests++
    const format = /\.(docx|pdf|html|xlsx|json)(\?|$)/.exec(ask.path)?.[1]
    const by = format ? `${route} (${format})` : route
    if (response.status === 200) {
      asked.given.set(by, (asked.given.get(by) ?? 0) + 1)
      asked.told.set(by, (asked.told.get(by) ?? 0) + tokensIn(text).length)
    }
    cells.asked(route, asker, ask)
  }
  for (const kind of ['reads', 'nothing', 'writes'] as const) {
    const some = Object.entries(asks).filter(([, row]) => row.kind === kind)
    for (const [route, row] of some) {
      const before = [performance.now(), asked.requests] as const
      await each(
        telling(row, row.asks(w)).flatMap(ask => w.askers.map(asker => ({ route, row, ask, asker }))),
        one,
      )
      if (process.env['PERMISSION_TIMES'])
        console.log(`${Math.round(performance.now() - before[0])} ms, ${asked.requests - before[1]} requests: ${route}`)
    }
  }
  return asked
}

/** The tests over one half of the registers. */
export function matrix(half: 0 | 1): void {
  let w: World
  let cells: Cells
  let asked: Asked
  let routes: ReturnType<typeof routesOf>
  beforeAll(async () => {
    w = await makeWorld(half)
    cells = cellsOf(w.own, w.planted)
    routes = routesOf(await (await w.request(w.askers.at(-1)!, 'GET', '/openapi.json')).json())
    asked = await askAll(w, routes, cells)
  }, 2_400_000)
  afterAll(() => w?.close())

  test('something is planted in every personal field, and in most others that hold words', () => {
    const personal = w.own.flatMap(r =>
      Object.keys(r.fields)
        .filter(f => r.fields[f]!.personal)
        .map(f => `${r.id}.${f}`),
    )
    const told = new Set(
      allMarkers()
        .filter(m => m.matter !== null)
        .map(m => `${m.register}.${m.field}`),
    )
    const numbers = w.own.flatMap(r =>
      Object.keys(r.fields)
        .filter(f => r.fields[f]!.kind === 'number')
        .map(f => `${r.id}.${f}`),
    )
    expect(personal.filter(f => !told.has(f) && !numbers.includes(f))).toEqual([])
    expect(personal.length).toBeGreaterThan(5)
    expect(cells.untold.length / (cells.told + cells.untold.length), cells.untold.join(', ')).toBeLessThan(0.1)
  })

  test('every route is asked, or is known to read no matter; add a new one to test/permission/asks.ts', () => {
    expect(distinct(routes.map(r => `${r.method} ${r.path}`))).toEqual(distinct(Object.keys(asks)))
  })

  test('every cell of route, asker, register and field was asked', () => {
    expect(cells.differences(asks, allAskers)).toEqual([])
    const reading = Object.values(asks).filter(row => row.kind !== 'nothing').length
    console.log(
      `permission: ${cells.count} cells of ${reading} routes, ${allAskers.length} askers, ${w.own.length} registers and ${cells.told} fields; ${asked.requests} requests; ${cells.untold.length} fields in no story`,
    )
    expect(cells.count).toBeGreaterThan(150_000)
  })

  test('trap: search, expand and export bypass permissions; nothing that is asked, by whomever, tells or counts what the declaration does not open to him', () => {
    expect(distinct(asked.wrong)).toEqual([])
  })

  test('trap: gates that measured nothing: what reads a matter told something to somebody', () => {
    const tells = [
      'get /api/matters',
      'get /api/matters/{matter}',
      'get /api/matters/{matter}/case-file.pdf (pdf)',
      ...['html', 'docx', 'pdf'].map(f => `get /api/matters/{matter}/documents/{file} (${f})`),
      'get /api/matters/{matter}/attachments/{hash}',
      'get /api/registers/{register}/export.xlsx (xlsx)',
      'get /api/search',
      'get /api/figures/{figure}/list',
      'post /api/matters/{matter}/reveal',
      'get /api/publications',
      'get /api/inbox',
      'get /api/today',
    ]
    expect(tells.filter(route => !asked.told.get(route))).toEqual([])
    expect(judged.filter(route => !asked.given.get(route) && !asked.given.get(`${route} (xlsx)`))).toEqual([])
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
    const told: string[] = []
    await each(paths, async path => {
      told.push(await wordsOf(new Uint8Array(await (await w.request(nobody, 'GET', path)).arrayBuffer())))
    })
    const all = told.join('\n')
    const closed = tokensIn(all).filter(m => !maySee(nobody, m, w.planted, 'site', w.registers))
    expect(distinct(closed.map(m => `${m.part} ${m.register}.${m.field}`))).toEqual([])
    expect(out.filter(p => all.includes(p.matter)).length).toBeGreaterThan(2)
  })

  test('a calendar feed, which is asked for without a session, tells what its owner may find', async () => {
    let days = 0
    for (const asker of w.askers.filter(a => a.stands !== 'nowhere')) {
      const made = await w.request(asker, 'POST', '/api/calendar/feed')
      if (made.status !== 200) continue
      const { path } = (await made.json()) as { path: string }
      const feed = await (await w.request(w.askers.at(-1)!, 'GET', path)).text()
      days += feed.split('BEGIN:VEVENT').length - 1
      expect(leaks(w, asker, feed, 'answer'), asker.account).toEqual([])
    }
    expect(days).toBeGreaterThan(25)
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
    const there = await w.db.superuser<{ matter: string }[]>`select matter from matter where unit = 2`
    expect(there.filter(m => w.planted.has(m.matter)).length).toBe(w.planted.size)
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

  test('the site serves the file of a publication that was let out, and no other paper of the matter', async () => {
    const [clerk, head, nobody] = ['own-clerk', 'own-head', 'nobody'].map(account => w.askers.find(a => a.account === account)!)
    const [matter, register] = [newId(Date.parse('2024-01-08T09:00:00Z')), 'normative-document']
    const send = async (by: Asking, path: string, body: unknown) => {
      const answer = await w.request(by, 'POST', `/api/matters/${matter}${path}`, body)
      expect([path, answer.status, await answer.clone().text()]).toEqual([path, 200, expect.anything()])
      return answer
    }
    const take = (by: Asking, n: number, step: string, data: object) =>
      send(by, '', { request: newId(Date.parse('2024-01-08T09:00:00Z') + n), register, n, step, day: '2024-01-08', data })
    const attached = async (words: string) => {
      const form = new FormData()
      form.append('file', new File([docxOf(paragraph(run(words))) as Uint8Array<ArrayBuffer>], `${words}.docx`))
      const [kept] = (await (await send(clerk!, '/attachments', form)).json()) as { hash: string }[]
      return kept!.hash
    }
    await take(clerk!, 1, 'propose', { title: '夜市管理办法', drafter: '经发办', kind: 'normal', market: false, need: '规范夜市' })
    const [draft, inner] = [await attached('征求意见稿'), await attached('内部讨论稿')]
    await take(clerk!, 2, 'consult', { draft: [{ hash: draft, name: '征求意见稿.docx' }] })
    const status = async (asker: Asking, hash: string) => (await w.request(asker, 'GET', `/t/${town}/p/${matter}/0/${hash}`)).status
    expect([await status(nobody!, draft), await status(clerk!, draft)]).toEqual([404, 404])
    await take(head!, 3, 'approve', { of: 2 })
    // The brake counts files by address: three askers stand for all.
    for (const asker of [nobody!, clerk!, head!])
      expect([asker.account, await status(asker, draft), await status(asker, inner)]).toEqual([asker.account, 200, 404])
  })
}
