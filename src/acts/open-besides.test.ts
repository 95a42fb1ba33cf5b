import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town, village } from '../../test/support/house.ts'
import { list } from '../questions/list.ts'
import { matter } from '../questions/matter.ts'
import { meeting } from '../registers/decisions/meeting.ts'
import { mediation } from '../registers/disputes/mediation.ts'
import { receptionVisit } from '../registers/disputes/reception-visit.ts'
import { villageCounsel } from '../registers/disputes/village-counsel.ts'
import { legalEducation } from '../registers/study/legal-education.ts'
import { studySession } from '../registers/study/study-session.ts'
import { withUnits } from '../store/pool.ts'
import { record } from './record.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({
    meeting: [meeting],
    'study-session': [studySession],
    'village-counsel': [villageCounsel],
    'legal-education': [legalEducation],
    'reception-visit': [receptionVisit],
    mediation: [mediation],
  })
})
afterAll(() => house.close())

const day = '2024-01-04'
const take = (matter: string, register: string, n: number, step: string, data: object) =>
  record(house, house.as('clerk'), { matter, request: nextId(), register, n, step, day, data: { ...data } })
const rowsOf = async (register: string) => {
  const found = await list(house, house.as('clerk'), { register })
  return found.ok ? found.value.rows : []
}
const factsOf = async (figure: string) =>
  withUnits(house.sql, [town], async tx => {
    const [row] = await tx<{ n: number }[]>`select coalesce(sum(amount), 0)::int as n from fact where figure = ${figure}`
    return row!.n
  })

test('an item of study is a session of study: entered once, linked both ways, counted in each book', async () => {
  const id = nextId()
  await take(id, 'meeting', 1, 'hold', { title: '镇党委会议', kind: 'party' })
  const request = nextId()
  const order = {
    matter: id,
    request,
    register: 'meeting',
    n: 2,
    step: 'discuss',
    day,
    data: { topic: '学习行政处罚法', subject: 'study', outcome: 'heard' },
  } as const
  expect((await record(house, house.as('clerk'), order)).ok).toBe(true)
  expect((await record(house, house.as('clerk'), order)).ok, 'a double click').toBe(true)
  const [session, ...more] = await rowsOf('study-session')
  expect([session, more]).toMatchObject([{ title: '学习行政处罚法', state: 'unsigned', fields: { kind: 'party' } }, []])
  const theirs = await matter(house, house.as('clerk'), session!.matter)
  const ours = await matter(house, house.as('clerk'), id)
  expect(theirs.ok && theirs.value.links).toMatchObject([{ register: 'meeting', matter: id, title: '镇党委会议' }])
  expect(ours.ok && ours.value.links).toMatchObject([{ register: 'study-session', matter: session!.matter, title: '学习行政处罚法' }])
  expect([await factsOf('meeting.studied'), await factsOf('study-session.party')]).toEqual([1, 1])
})

test('other items open nothing, nor does an item that names its session', async () => {
  const before = (await rowsOf('study-session')).length
  const id = nextId()
  await take(id, 'meeting', 1, 'hold', { title: '镇党委会议', kind: 'party' })
  expect((await take(id, 'meeting', 2, 'discuss', { topic: '法治建设', subject: 'ruleOfLaw', outcome: 'heard' })).ok).toBe(true)
  const [session] = await rowsOf('study-session')
  const matters = [{ register: 'study-session', matter: session!.matter, title: session!.title }]
  expect((await take(id, 'meeting', 3, 'discuss', { topic: '学习宪法', subject: 'study', outcome: 'heard', matters })).ok).toBe(true)
  expect((await rowsOf('study-session')).length).toBe(before)
})

test('a village adviser’s lecture is publicity, by him, without a second form', async () => {
  const id = nextId()
  await take(id, 'village-counsel', 1, 'engage', { name: '甲律师', kind: 'lawyer', village, firm: '示例律师事务所' })
  expect((await take(id, 'village-counsel', 2, 'serve', { service: 'lecture', hours: 2, topic: '民法典进村', number: 40 })).ok).toBe(true)
  expect(await rowsOf('legal-education')).toMatchObject([
    {
      title: '民法典进村',
      village,
      fields: { kind: 'lecture', organiser: '示例律师事务所', lecturer: [{ name: '甲律师', matter: id }], audience: 40 },
    },
  ])
  expect([await factsOf('village-counsel.lecturesNow'), await factsOf('legal-education.lectures')]).toEqual([1, 1])
})

test('what stands against the second stands against the deed, and nothing of it is written', async () => {
  const id = nextId()
  await take(id, 'reception-visit', 1, 'receive', { subject: '宅基地通行', manner: 'down', leader: [{ name: '某镇长' }], village })
  const visitors = [{ name: '王甲' }]
  expect((await take(id, 'reception-visit', 2, 'hand', { result: 'mediation', visitors })).ok).toBe(true)
  const [dispute] = await rowsOf('mediation')
  expect(dispute).toMatchObject({ title: '宅基地通行', state: 'found', village, fields: { source: 'petition' } })
  expect((await take(id, 'reception-visit', 4, 'hand', { result: 'mediation', visitors })).ok).toBe(true)
  expect((await rowsOf('mediation')).length, 'handed on twice, it is one dispute').toBe(1)
  // Petitions are not kept in this house: the visit is handed on all the same.
  expect((await take(id, 'reception-visit', 5, 'hand', { result: 'petition', petitionKind: 'claim', visitors })).ok).toBe(true)
  const long = { service: 'sitting', hours: 1, topic: '咨询', number: 5000 }
  const adviser = nextId()
  await take(adviser, 'village-counsel', 1, 'engage', { name: '乙律师', kind: 'lawyer', village })
  expect((await take(adviser, 'village-counsel', 2, 'serve', { ...long, service: 'lecture', number: 200_000 })).ok).toBe(false)
  const stands = await matter(house, house.as('clerk'), adviser)
  expect(stands.ok && stands.value.n).toBe(2)
})

test('a link in a field is titled by the books, never by whoever sends it: the title could be a name, in the open', async () => {
  const id = nextId()
  await take(id, 'meeting', 1, 'hold', { title: '镇党委会议', kind: 'party' })
  const [session] = await rowsOf('study-session')
  const matters = [
    { register: 'study-session', matter: session!.matter, title: '王某某 13800000000' },
    { register: 'study-session', matter: nextId(), title: '王某某 13800000000' },
  ]
  expect((await take(id, 'meeting', 2, 'discuss', { topic: '学习宪法', subject: 'study', outcome: 'heard', matters })).ok).toBe(true)
  const kept = await matter(house, house.as('clerk'), id)
  expect(kept.ok && (kept.value.fields['matters'] as { title: string }[]).map(l => l.title)).toEqual([session!.title, studySession.title])
  const entries = await withUnits(house.sql, [town], tx => tx`select data from entry where unit = ${town} and matter = ${id}`)
  expect(JSON.stringify(entries)).not.toContain('王某某')
})

test('an item that is cancelled takes its session with it, unless somebody has gone on there: then it stays and one is told', async () => {
  const id = nextId()
  await take(id, 'meeting', 1, 'hold', { title: '镇党委会议', kind: 'party' })
  await take(id, 'meeting', 2, 'discuss', { topic: '误录的学法', subject: 'study', outcome: 'heard' })
  const opened = async (title: string) => (await rowsOf('study-session')).find(r => r.title === title)!
  const studied = await factsOf('study-session.party')
  expect(await take(id, 'meeting', 4, 'cancel', { of: 2, reason: '误录' })).toMatchObject({ ok: true, value: { warnings: [] } })
  expect(await opened('误录的学法')).toBe(undefined)
  expect(await factsOf('study-session.party')).toBe(studied - 1)
  await take(id, 'meeting', 5, 'discuss', { topic: '已签到的学法', subject: 'study', outcome: 'heard' })
  const session = await opened('已签到的学法')
  expect(await take(session.matter, 'study-session', 3, 'sign', { present: [{ name: '甲' }] })).toMatchObject({ ok: true })
  const told = await take(id, 'meeting', 7, 'cancel', { of: 5, reason: '误录' })
  expect(told).toMatchObject({
    ok: true,
    value: { warnings: ['由它登记的“已签到的学法”（集体学法和通报）已经另有记录，没有一起撤销。请打开核对。'] },
  })
  expect((await opened('已签到的学法')).state).toBe('held')
})
