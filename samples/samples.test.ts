import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { House } from '../src/access/house.ts'
import { asReader, findAccount } from '../src/access/reader.ts'
import { registersOf } from '../src/access/registers.ts'
import { allUnits } from '../src/access/unit-tree.ts'
import { dayOf } from '../src/acts/import/cells.ts'
import { mapHeadings } from '../src/acts/import/columns.ts'
import { type Loaded, loadSample, readManifest } from '../src/acts/load-sample.ts'
import { record } from '../src/acts/record.ts'
import { clockAt } from '../src/base/clock.ts'
import { newId } from '../src/base/id.ts'
import { check } from '../src/check/check.ts'
import { plain } from '../src/check/plain.ts'
import { isIdentityNumber, isPhone } from '../src/declare/code.ts'
import { toText } from '../src/documents/index.ts'
import { exportRows } from '../src/questions/export.ts'
import { figureList } from '../src/questions/figures.ts'
import { gaps } from '../src/questions/gaps.ts'
import { list } from '../src/questions/list.ts'
import { reportBooks } from '../src/questions/report-books.ts'
import { draftingFor } from '../src/questions/report-draft.ts'
import { search } from '../src/questions/search.ts'
import { isRegister, registerOf, registers } from '../src/registers/index.ts'
import { worded } from '../src/report/books.ts'
import { draft, paperOf } from '../src/report/index.ts'
import { newKey } from '../src/store/crypt.ts'
import { withUnits } from '../src/store/pool.ts'
import { freshDatabase, type TestDatabase } from '../test/support/database.ts'
import { books, manifest } from './generate.ts'
import { accounts, units } from './units.ts'

test.each(books.map(b => [b.file, b] as const))('%s: every heading is known to its register', (_, book) => {
  if (!isRegister(book.register)) throw new Error(book.register)
  const headings = book.headings.map(h => (typeof h === 'string' ? h : h[1]))
  const mapped = mapHeadings(registerOf(book.register), headings)
  expect(headings.filter((_, i) => mapped[i] === null)).toEqual([])
})

test('the manifest lists every ledger once, and every ledger is there', () => {
  const files = manifest().ledgers.map(l => l.file)
  expect(new Set(files).size).toBe(books.length)
  expect(files.filter(f => !existsSync(new URL(f, import.meta.url)))).toEqual([])
  expect(JSON.parse(readFileSync(new URL('manifest.json', import.meta.url), 'utf8'))).toEqual(JSON.parse(JSON.stringify(manifest())))
})

test('no identity or telephone number in the sample is valid', () => {
  const words = books.flatMap(b => b.rows.flat()).flatMap(v => String(v ?? '').match(/[\dX]{11,18}/g) ?? [])
  expect(words.filter(w => isIdentityNumber(w) || isPhone(w))).toEqual([])
})

describe('on a real database', () => {
  let db: TestDatabase
  let loaded: Loaded
  let house: House
  const facts = new Map<string, number>()
  beforeAll(async () => {
    db = await freshDatabase()
    const key = newKey()
    house = {
      sql: db.app,
      files: mkdtempSync(join(tmpdir(), 'zhunsheng-sample-')),
      clock: clockAt(readManifest('samples').day),
      registers: registersOf(registers),
      keyOf: () => key,
    }
    const done = await loadSample(house, 'samples')
    if (!done.ok) throw new Error(JSON.stringify(done.refused))
    loaded = done.value
    for (const [year, from, to] of [
      ['2023', '2023-01-01', '2023-12-31'],
      ['2022', '2022-01-01', '2022-12-31'],
      ['until 2023', '1900-01-01', '2023-12-31'],
      ['until 2022', '1900-01-01', '2022-12-31'],
    ] as const) {
      const rows = await withUnits(
        db.app,
        [2],
        tx =>
          tx<
            { figure: string; sum: number }[]
          >`select figure, sum(amount)::float8 as sum from fact where unit = 2 and day between ${from} and ${to} group by figure`,
      )
      for (const r of rows) facts.set(`${year} ${r.figure}`, r.sum)
    }
  }, 120_000)
  afterAll(() => db.close())

  test('rows in are rows accepted', () => {
    expect(loaded.refused.slice(0, 10)).toEqual([])
    expect([loaded.rows, loaded.accepted]).toEqual([books.reduce((n, b) => n + b.rows.length, 0), loaded.rows])
  })

  test.each(Object.entries(totals2023()))('清河镇 2023: %s = %d', (figure, value) => expect(facts.get(`2023 ${figure}`) ?? 0).toBe(value))
  test.each(Object.entries(stocks2023()))('清河镇 at the end of 2023: %s = %d', (figure, value) =>
    expect(facts.get(`until 2023 ${figure}`) ?? 0).toBe(value),
  )
  test('NX12: on the sample day a case takes two who hold a certificate, and not one whose certificate has run out', async () => {
    const roster = books.find(b => b.file === '清河镇/2023/行政执法人员名册.xlsx')!
    const ends = roster.headings.findIndex(h => h[1] === '有效期')
    const expired = String(roster.rows.find(r => dayOf(r[ends] ?? null) === '2024-01-05')![0])
    const head = asReader((await findAccount(db.app, 'wangning'))!, await allUnits(db.app))
    const file = (names: readonly string[]) => {
      const data = {
        cause: '占道堆放',
        domain: 'general',
        power: [{ name: '对占用道路堆放物品的行政处罚' }],
        party: [{ name: '示例店' }],
        partyKind: 'organisation',
        officers: names.map(name => ({ name })),
      }
      const ms = house.clock.ms()
      return record(house, head, {
        matter: newId(ms),
        request: newId(ms),
        register: 'administrative-penalty',
        n: 1,
        step: 'file',
        day: '2024-01-08',
        data,
      })
    }
    expect(await file(['陈立', expired])).toMatchObject({
      ok: false,
      refused: [{ code: 'not-on-roster', field: 'officers', context: { name: expired } }],
    })
    expect((await file(['陈立', '罗敏'])).ok).toBe(true)
  })
  test('whoever acts in the sample stood on the roster that the law asks', async () => {
    const all = await allUnits(db.app)
    const found = []
    for (const id of ['wangning', 'shiqiao', 'liuxi'])
      found.push(
        ...(await gaps(house, asReader((await findAccount(db.app, id))!, all)))
          .filter(g => g.what.includes('之列'))
          .map(g => [id, g.register, g.what]),
      )
    expect(found).toEqual([])
  })
  test('people under supervision: a number each and no name, for the two who keep the book, and nothing of it leaves', async () => {
    const register = 'supervised-person'
    const at = { period: '2023' }
    const all = await allUnits(db.app)
    const reader = async (id: string) => asReader((await findAccount(db.app, id))!, all)
    for (const id of ['linxiao', 'wangning']) {
      const listed = await list(house, await reader(id), { register })
      expect(listed.ok && listed.value.rows.map(r => r.title).sort()).toEqual([
        ...[1, 2, 3, 4, 5, 6].map(n => `2023-0${n}`),
        '社区矫正和安置帮教委托书',
      ])
      expect(await exportRows(house, await reader(id), { register })).toMatchObject({ ok: false, refused: [{ code: 'not-allowed' }] })
    }
    expect((await search(house, await reader('linxiao'), '2023-03')).registers).toHaveProperty(register)
    for (const id of ['chenli', 'zhengyan', 'guanli', 'shenji', 'fangzhi', 'dudao', 'shiqiao']) {
      const other = await reader(id)
      const listed = await list(house, other, { register, units: [2] })
      expect([id, listed.ok ? listed.value.rows : []]).toEqual([id, []])
      expect((await search(house, other, '2023-03', [2])).registers).not.toHaveProperty(register)
      const told = await figureList(house, other, `${register}.visits`, { ...at, units: [2] }, '核对')
      expect([id, told.ok ? [told.value.value, told.value.rows] : null]).toEqual([id, id === 'shiqiao' ? [0, []] : null])
    }
    const named = await db.owner`select 1 from entry where register = ${register} and (secret is not null or data::jsonb ? 'person')`
    expect(named).toEqual([])
    expect(await db.owner`select 1 from publication where register = ${register}`).toEqual([])
    const books = await withUnits(db.app, [2], async tx => reportBooks(tx, house, await reader('linxiao'), [2], ['2023']))
    const text = ['visits', 'helped'].map(f => worded(books, { unit: 2, figure: `${register}.${f}`, period: '2023' }))
    expect(text).toEqual(['', ''])
  })
  /** What we draft is true by its making: whatever the check calls wrong in it is a fault of the check, or of a sentence of ours. */
  describe.each(['清江区', '清河镇', '石桥镇', '柳溪镇'])('%s', title => {
    test.each([2022, 2023])('the draft of %d stands the check', async year => {
      const account = accounts.find(a => a.unit === units.find(u => u.title === title)!.id && a.roles.some(r => r === 'clerk'))!
      const reader = asReader((await findAccount(db.app, account.id))!, await allUnits(db.app))
      const text = await withUnits(db.app, [reader.unit], async tx => {
        const { books, drafting } = await draftingFor(tx, house, reader, year)
        return toText(paperOf(draft(books, drafting), { from: title }))
      })
      if (process.env['DRAFTS']) writeFileSync(`${process.env['DRAFTS']}/${title}${year}.txt`, text)
      const { relations, findings } = check(plain(text))
      expect(text.length).toBeGreaterThan(100)
      expect(relations.filter(r => r.verdict === 'fails').map(r => [sentenceAt(text, r.start), r.message])).toEqual([])
      expect(findings.filter(f => f.severity === 'error').map(f => [sentenceAt(text, f.start), f.message])).toEqual([])
    })
  })
  /** After changing the sample, write the file anew: COUNTS=write npx vitest run samples/samples.test.ts */
  test('samples/counts.json says how much of everything the sample holds', async () => {
    const counted = await db.owner<{ ref: string; n: number }[]>`
      select ref, n::int from (
        select 'register ' || register as ref, count(*) as n from matter group by 1
        union all select 'step ' || register || '.' || step, count(*) from entry group by 1
        union all select 'limit ' || register || '.' || name, count(*) from time_limit group by 1
        union all select 'figure ' || figure, count(*) from fact group by 1
        union all select 'publication ' || register || '.' || publication, count(*) from publication group by 1) as c
      order by ref collate "C"`
    const text = `${JSON.stringify(Object.fromEntries(counted.map(c => [c.ref, c.n])), null, 1)}\n`
    const file = new URL('counts.json', import.meta.url)
    if (process.env['COUNTS'] === 'write') writeFileSync(file, text)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
  test('2022 is smaller, so that growth exists', () => {
    const grown = [
      'mediation.agreed',
      'legality-review.reviewed',
      'disclosure-item.published',
      'reception-visit.visits',
      'legal-education.copies',
      'study-session.sessions',
      'enterprise-visit.visits',
      'enforcement-training.sessions',
    ]
    for (const f of grown) expect([f, facts.get(`2022 ${f}`)! > 0 && facts.get(`2022 ${f}`)! < facts.get(`2023 ${f}`)!]).toEqual([f, true])
    expect(facts.get('until 2022 officer.certified')).toBeLessThan(18)
  })
})

/** The sentence that this place of a text stands in. */
const sentenceAt = (text: string, at: number): string =>
  text.slice(Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1, text.indexOf('。', at) + 1)

/** What the report of the real town states for these registers. */
function totals2023(): { readonly [figure: string]: number } {
  return {
    'legality-review.reviewed': 280,
    'disclosure-item.published': 503,
    'disclosure-item.work': 261,
    'disclosure-item.policy': 3,
    'disclosure-item.other': 239,
    'disclosure-application.received': 1,
    'disclosure-application.inTime': 1,
    'reception-visit.visits': 400,
    'mediation.found': 224,
    'mediation.agreed': 325,
    'mediation.concluded': 336,
    'study-session.centre': 12,
    'study-session.thought': 4,
    'study-session.party': 6,
    'study-session.staff': 10,
    'study-session.schooled': 3,
    'party-branch.days': 59,
    'law-exam.promoted': 4,
    'law-exam.workers': 52,
    'law-exam.heard': 56,
    'publicity-site.plays': 240,
    'publicity-site.visits': 104,
    'demonstration-village.keptNation': 1,
    'demonstration-village.keptProv': 2,
    'legal-education.lawAware': 4,
    'legal-education.special': 24,
    'service-case.fresh': 31,
    'service-case.inTime': 44,
    'service-case.promised': 45,
    'service-point.veterans': 326,
    'service-point.cards': 80,
    'enterprise-visit.visits': 55,
    'enterprise-visit.issues': 14,
    'enterprise-visit.solved': 13,
    'fair-competition-review.biddings': 2,
    'investment-project.trips': 12,
    'investment-project.paid': 19_900_000_000,
    'project-supervision.complete': 3,
    'legal-education.copies': 20_860,
    'officer.enrolled': 8,
    'officer.issued': 8,
    'enforcement-training.sessions': 3,
    'administrative-penalty.filed': 10,
    'administrative-penalty.decided': 8,
    'normative-document.made': 0,
    'summary-penalty.imposed': 16,
    'stability-analysis.held': 12,
    'satisfaction.safety': 210,
    'satisfaction.safe': 210,
    'inspection.inspections': 48,
    'inspection.safety': 105,
    'inspection.joint': 3,
    'rectification.demolish': 3,
    'rectification.spot': 3,
    'rectification.orders': 7,
    'special-campaign.parking': 20,
    'special-campaign.signs': 12,
    'campaign-problem.clues': 78,
    'campaign-problem.problems': 17,
    'emergency-plan.drills': 5,
    'emergency-plan.sessions': 6,
    'emergency-plan.trained': 240,
    'incident.serious': 0,
    'platform-event.regulation': 61,
    'platform-event.regulated': 61,
    'legal-consultation.people': 1236,
    'proposal.suggestions': 18,
    'proposal.proposals': 12,
    'proposal.replied': 30,
    'external-suggestion.replied': 3,
    'litigation.hearings': 2,
    'litigation.attended': 2,
    'legal-aid.accepted': 7,
    'dispute-survey.reported': 224,
    'public-order.fraudCracked': 8,
    'legal-service-site.awarded': 1,
    'hotline.received': 61,
    'hotline.calls': 2,
    'supervised-person.notes': 38,
    'supervised-person.visits': 9,
    'supervised-person.helped': 4,
    'supervised-person.reports': 2,
  }
}
function stocks2023(): { readonly [figure: string]: number } {
  return {
    'study-roster.serving': 72,
    'power-item.held': 97,
    'power-item.licence': 6,
    'power-item.penalty': 18,
    'power-item.other': 53,
    'service-item.bundles': 4,
    'service-point.points': 9,
    'law-aware-person.serving': 24,
    'law-aware-person.heads': 2,
    'publicity-site.sites': 12,
    'demonstration-village.held': 3,
    'officer.certified': 18,
    'enforcement-item.held': 145,
    'enforcement-item.statutory': 34,
    'enforcement-item.granted': 82,
    'enforcement-item.entrusted': 29,
    'officer.equipped': 18,
    'rescue-member.serving': 30,
    'supervised-person.correction': 1,
    'supervised-person.released': 1,
    'supervised-person.mental': 1,
    'supervised-person.recovery': 1,
  }
}
