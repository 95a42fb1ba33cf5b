/** @module A district with two towns and a village, askers of every role and place, and a matter of every register with a token in every field. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { House } from '../../src/access/house.ts'
import { hashPassword } from '../../src/access/password.ts'
import { type Reader, readerOf } from '../../src/access/reader.ts'
import { attach } from '../../src/acts/attach.ts'
import { switchOf } from '../../src/acts/check-off.ts'
import { leave } from '../../src/acts/leave.ts'
import { record } from '../../src/acts/record.ts'
import { takeStep } from '../../src/acts/take-step.ts'
import { writing } from '../../src/acts/writing.ts'
import { clockAt } from '../../src/base/clock.ts'
import type { Day } from '../../src/base/day.ts'
import { groupBy } from '../../src/base/group.ts'
import { newId } from '../../src/base/id.ts'
import type { Member } from '../../src/declare/fields.ts'
import type { Register } from '../../src/declare/register.ts'
import { type Role, roles } from '../../src/declare/role.ts'
import type { Origin } from '../../src/ledger/entry.ts'
import { app } from '../../src/server/app.ts'
import { houseOf } from '../../src/server/house.ts'
import { site } from '../../src/site/site.ts'
import type { Sql } from '../../src/store/pool.ts'
import { password } from '../support/app.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { district, otherTown, town, units, village } from '../support/house.ts'
import { forget, marked } from './markers.ts'
import { type Asker, keptByActs, opens, type Planted } from './oracle.ts'
import { type Around, standing, storiesOf, type Told } from './stories.ts'

const today: Day = '2024-01-08'
const everything = Object.keys(roles) as Role[]
const places = { own: town, above: district, beside: otherTown, below: village } as const
type Place = keyof typeof places

/** Every role by itself in the own unit and above; everything at once in the others: whoever may do most sees nothing there. */
const askers: readonly (Asker & { readonly stands: Place })[] = [
  ...everything.flatMap(role => [
    { account: `own-${role}`, roles: [role], stands: 'own' as const },
    ...(role === 'supervisor' || role === 'admin' ? [{ account: `above-${role}`, roles: [role], stands: 'above' as const }] : []),
  ]),
  ...(['own', 'above', 'beside', 'below'] as const).map(stands => ({ account: `${stands}-all`, roles: everything, stands })),
]
/** Whoever may read the narrowed matters, and nobody else. */
const chosen = 'own-head'
/** Who is given a matter of each register, though his role takes no step of any. */
const given: Asker = { account: 'own-auditor', roles: ['auditor'], stands: 'own' }

export interface Asking extends Asker {
  readonly cookie: string
}
export interface World {
  readonly db: TestDatabase
  readonly house: House
  readonly askers: readonly Asking[]
  readonly planted: ReadonlyMap<string, Planted>
  /** The hash of the paper in each matter. */
  readonly attachments: ReadonlyMap<string, string>
  readonly registers: ReadonlyMap<string, Register>
  /** The registers of this half of the matrix: something of each is planted. */
  readonly own: readonly Register[]
  /** The limits that run or ran in each matter, by name; and the matters in which one of the office's own still runs. */
  readonly limits: ReadonlyMap<string, readonly string[]>
  readonly running: ReadonlySet<string>
  /** Of each register that writes documents a matter that has one, and which. */
  readonly papers: ReadonlyMap<string, readonly [Planted, string]>
  /** The years of the reports that are planted. */
  readonly reportYears: readonly number[]
  readonly log: readonly string[]
  readonly request: (asker: Asking, method: string, path: string, body?: unknown) => Promise<Response>
  close(): Promise<void>
}

/** The askers are the same, whatever is planted. */
export const allAskers: readonly Asker[] = [...askers, { account: 'nobody', roles: [], stands: 'nowhere' }]

/** A world with matters of every second register. */
export async function makeWorld(half: 0 | 1): Promise<World> {
  const db = await freshDatabase()
  const data = mkdtempSync(join(tmpdir(), 'zhunsheng-permission-'))
  const hashed = await hashPassword(password)
  // A sample unit, so that no number in it has to be one that could be somebody's.
  for (const u of units) await db.app`insert into unit ${db.app({ ...u, sample: true })}`
  const accounts = [
    ...askers.map(a => ({ id: a.account, unit: places[a.stands], roles: a.roles })),
    ...['first', 'second'].map(id => ({ id, unit: town, roles: everything })),
  ]
  for (const a of accounts)
    await db.app`insert into account (id, unit, name, password, roles) values (${a.id}, ${a.unit}, ${`${a.id}某`}, ${hashed}, ${[...a.roles]})`
  const log: string[] = []
  const store = { data, app: db.app, public: db.public }
  const made = app({ store, clock: clockAt(today), log: line => log.push(line), pages: all => site(all) })
  const house = houseOf(data, db.app, clockAt(today))
  const own = house.registers.all.filter((_, i) => i % 2 === half)
  const { planted, attachments, written } = await plant(house, db, own)
  const years = await db.superuser<{ year: number }[]>`
    select distinct (fields ->> 'year')::int as year from matter where register = 'annual-report' and fields ? 'year'`
  const limits = await db.superuser<{ matter: string; name: string; open: boolean }[]>`select matter, name,
    met is null and ended is null and due is not null and binds = 'agency' and bound not in ('min', 'keep') as open from time_limit`
  const enter = async (a: Asker): Promise<Asking> => {
    const body = JSON.stringify({ account: a.account, password })
    const entered = await made.request('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return { ...a, cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' }
  }
  return {
    db,
    house,
    askers: await Promise.all(allAskers.map(a => (a.stands === 'nowhere' ? { ...a, cookie: '' } : enter(a)))),
    planted,
    attachments,
    registers: new Map(house.registers.all.map(r => [r.id, r])),
    own,
    limits: new Map([...groupBy(limits, l => l.matter)].map(([matter, all]) => [matter, [...new Set(all.map(l => l.name))]])),
    papers: new Map(
      [...written].flatMap(([matter, [first]]) => (first ? [[planted.get(matter)!.register.id, [planted.get(matter)!, first]]] : [])),
    ),
    reportYears: years.map(y => y.year),
    running: new Set(limits.filter(l => l.open).map(l => l.matter)),
    log,
    request: async ({ cookie }, method, path, body) =>
      made.request(path, {
        method,
        headers: { cookie, ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
      }),
    async close() {
      await db.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** A few matters of each of these registers, one given to somebody, the last one narrowed; and something in the inbox for each. */
async function plant(house: House, db: TestDatabase, own: readonly Register[]): Promise<Planter> {
  const [first, second] = await Promise.all(['first', 'second'].map(async id => (await readerOf(db.app, id))!))
  const planter = new Planter(house, db.public, first!, second!)
  const rosters = [...new Set(own.flatMap(r => Object.values(r.fields).flatMap(f => ('roster' in f && f.roster ? [f.roster] : []))))]
  // A register that is off is switched on first: whoever counts in its switch comes before its stories.
  const switches = own.flatMap(switchOf)
  const members = new Map<string, Member[]>()
  const around: Around = { today, village, roster: figure => members.get(figure) ?? [] }
  for (const roster of [...rosters, ...switches]) {
    const [id = '', figure = ''] = roster.split('.')
    const register = house.registers.find(id)
    const told = register && standing(register, figure, around)
    if (!register || !told) throw new Error(`nobody gets onto the roster ${roster}`)
    members.set(roster, await Promise.all([1, 2, 3].map(() => planter.member(register, told))))
  }
  await Promise.all(
    own.map(async register => {
      const stories = storiesOf(register, around, 4)
      if (!stories[0]) throw new Error(`no story of ${register.id} begins`)
      const told: string[] = []
      for (const story of stories) told.push(await planter.tell(register, story))
      await planter.give(told.at(-1)!)
      await planter.narrow(await planter.tell(register, stories[0].slice(0, 1)))
      await planter.file(register, stories[0][0]!)
    }),
  )
  return planter
}

class Planter {
  readonly planted = new Map<string, Planted>()
  readonly attachments = new Map<string, string>()
  /** The documents that the steps of a matter wrote. */
  readonly written = new Map<string, string[]>()
  readonly #house: House
  readonly #first: Reader
  readonly #second: Reader
  readonly #public: Sql
  #now = Date.parse('2024-01-08T00:00:00Z')

  constructor(house: House, open: Sql, first: Reader, second: Reader) {
    this.#house = house
    this.#first = first
    this.#second = second
    this.#public = open
  }

  #id = () => newId(++this.#now)

  async #take(
    by: Reader,
    p: { matter: string; register: Register },
    n: number,
    step: string,
    day: Day,
    data: object,
    origin: Origin = 'desk',
  ): Promise<string> {
    const order = { matter: p.matter, request: this.#id(), register: p.register.id, n, step, day, data: data as Told['data'] }
    // A step that nobody takes by hand is taken by an act of its own, which has authorised it.
    const done =
      p.register.steps[step]?.by.length === 0
        ? await writing(this.#house, [town], tx => takeStep(tx, this.#house, by, order, { origin, authorised: true }))
        : await record(this.#house, by, order, origin)
    return done.ok ? '' : JSON.stringify(done.refused)
  }

  /** Tell a story with tokens in it, as far as the books take it: a roster or a village may stand against what a walk could do. */
  async tell(register: Register, told: readonly Told[]): Promise<string> {
    const matter = this.#id()
    let n = 1
    const published: string[] = []
    const papers: string[] = []
    for (const { step, day, data, origin } of told) {
      const values = Object.fromEntries(
        Object.entries(data).map(([name, v]) => [name, marked(register.fields[name]!, v, { matter, register: register.id, field: name })]),
      )
      const declared = register.steps[step]!
      const at = { matter, register }
      const refused = declared.approvedBy
        ? (await this.#take(this.#first, at, n, 'submit', day, { step, data: values })) ||
          (await this.#take(this.#second, at, n + 1, 'approve', day, { of: n }))
        : await this.#take(this.#first, at, n, step, day, values, origin)
      if (refused) {
        forget(values)
        if (n === 1) throw new Error(`${register.id} does not begin: ${refused}`)
        break
      }
      n += declared.approvedBy ? 2 : 1
      papers.push(...(declared.documents ?? []))
      const renewed = (declared.renews ?? []).filter(name => published.includes(name))
      for (const name of [...(declared.publishes ?? []), ...renewed]) {
        if (!declared.approvedBy && (await this.#take(this.#second, at, n, 'approve', today, { of: n - 1 }))) continue
        if (!declared.approvedBy) n++
        published.push(name)
      }
      for (const name of declared.withdraws ?? []) while (published.includes(name)) published.splice(published.indexOf(name), 1)
    }
    this.written.set(matter, papers)
    this.planted.set(matter, { matter, register, readers: undefined, handler: undefined, published })
    const about = { matter, register: register.id, field: 'attachment' }
    const word = () => String(marked({ kind: 'text', title: '', personal: true }, '', about))
    const paper = { matter, name: `${word()}.pdf`, bytes: new TextEncoder().encode(`%PDF-1.4\n%${word()}\n%%EOF`) }
    const kept = await attach(this.#house, this.#first, paper)
    if (keptByActs(register)) {
      // Nobody sees more than masks in it, so nobody may attach.
      if (kept.ok || kept.refused[0]?.code !== 'not-allowed') throw new Error(`${register.id} takes a paper`)
      forget([paper.name, new TextDecoder().decode(paper.bytes)])
      return matter
    }
    if (!kept.ok) throw new Error(`${register.id} takes no paper: ${JSON.stringify(kept.refused)}`)
    this.attachments.set(matter, kept.value.hash)
    return matter
  }

  /** Somebody who stands on a roster. */
  async member(register: Register, told: readonly Told[]): Promise<Member> {
    const matter = await this.tell(register, told)
    const [row] = await this.#house.sql.begin(async tx => {
      await tx.unsafe(`set local app.units = '{${town}}'`)
      return tx<{ title: string }[]>`select title from matter where matter = ${matter}`
    })
    return { name: row!.title, matter }
  }

  async narrow(matter: string): Promise<void> {
    const p = this.planted.get(matter)!
    const refused = await this.#take(this.#first, p, await this.#next(matter), 'narrow', today, { readers: [chosen], reason: '回避' })
    if (refused) throw new Error(`${p.register.id} is not narrowed: ${refused}`)
    this.planted.set(matter, { ...p, readers: [chosen] })
  }

  /** Give a matter to somebody who may open its register and takes no step in it. */
  async give(matter: string): Promise<void> {
    const p = this.planted.get(matter)!
    if (!opens(given, p.register) || keptByActs(p.register)) return
    const refused = await this.#take(this.#first, p, await this.#next(matter), 'assign', today, { handler: given.account })
    if (refused) throw new Error(`${p.register.id} is given to nobody: ${refused}`)
    this.planted.set(matter, { ...p, handler: given.account })
  }

  async #next(matter: string): Promise<number> {
    const [row] = await this.#house.sql.begin(async tx => {
      await tx.unsafe(`set local app.units = '{${town}}'`)
      return tx<{ n: number }[]>`select max(n) as n from entry where matter = ${matter}`
    })
    return row!.n + 1
  }

  /** A filing that waits in the inbox. */
  async file(register: Register, { step, data }: Told): Promise<void> {
    const place = { matter: null, register: register.id, step } as const
    const values = Object.fromEntries(
      Object.entries(data).map(([name, v]) => [name, marked(register.fields[name]!, v, { ...place, field: name })]),
    )
    const left = await leave(this.#house, this.#public, { unit: town, form: `${register.id}.${step}`, data: values })
    if (!left.ok) throw new Error(`${register.id} cannot be filed: ${JSON.stringify(left.refused)}`)
  }
}
