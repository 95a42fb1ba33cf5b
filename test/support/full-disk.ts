/**
 * @module What the product does on a disk that is full, and after space is made: run as a program of its own on a small disk
 * (see `test/journeys/full-disk.test.ts`), it prints what happened as one JSON value.
 */
import { closeSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { hashPassword } from '../../src/access/password.ts'
import { readerOf } from '../../src/access/reader.ts'
import { backup } from '../../src/acts/backup.ts'
import { readBackup } from '../../src/acts/backup-file.ts'
import { importSheet } from '../../src/acts/import/import.ts'
import { rebuild } from '../../src/acts/rebuild.ts'
import { clockAt } from '../../src/base/clock.ts'
import { newId } from '../../src/base/id.ts'
import { verify } from '../../src/questions/verify.ts'
import { app } from '../../src/server/app.ts'
import { refusalOf } from '../../src/server/errors.ts'
import { houseOf } from '../../src/server/house.ts'
import { outliveLateWrites } from '../../src/store/late-write.ts'
import { openStore } from '../../src/store/open.ts'
import { acceptance, ledgerHeadings, ledgerRow } from './mediation.ts'

const [disk = '', migrations = ''] = process.argv.slice(2)
const data = join(disk, 'data')
const TOWN = 1
const ROWS = 6000
/** What the product leaves free. */
const RESERVED = 48 << 20
const rowsFrom = (from: number) => Array.from({ length: ROWS }, (_, i) => ({ row: i + 2, cells: ledgerRow(`第${from + i}件院墙纠纷`, i) }))

const ballast = join(disk, 'ballast')
/** Leave so many bytes free. */
function fill(free = 0): void {
  const file = openSync(ballast, 'a')
  for (const size of [1 << 20, 1 << 12, 1])
    try {
      for (const chunk = Buffer.alloc(size); ; ) writeSync(file, chunk)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  closeSync(file)
  truncateSync(ballast, statSync(ballast).size - free)
}
const makeSpace = (): void => rmSync(ballast)

outliveLateWrites()
const opened = await openStore({ data, kind: 'start', env: {}, migrations })
if (!opened.ok) throw new Error(JSON.stringify(opened.refused))
const store = opened.value
const clock = clockAt('2024-01-08')
const house = houseOf(data, store.app, clock)
const password = 'only on a full disk'
await store.app`insert into unit (id, title, kind, parent, sample, since) values (${TOWN}, '测试镇', 'town', null, false, '2000-01-01')`
await store.app`insert into account (id, unit, name, password, roles) values ('clerk', ${TOWN}, '经办', ${await hashPassword(password)}, ${['clerk', 'mediator']})`
const http = app({ store, clock })
const post = (path: string, body: object, cookie = '') =>
  http.request(path, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify(body) })
const cookie = (await post('/api/session', { account: 'clerk', password })).headers.get('set-cookie')?.split(';')[0] ?? ''
const reader = (await readerOf(store.app, 'clerk'))!

const step = (n: number) => acceptance(`院墙纠纷${n}，${'双方各执一词。'.repeat(60)}`, TOWN, clock.ms())

/** The books are whole: every chain verifies and a rebuild would change nothing. Gives the matters in them. */
async function whole(): Promise<{ matters: number; breaks: number; different: number }> {
  const { matters, breaks } = await verify(house, TOWN)
  return { matters, breaks: breaks.length, different: (await rebuild(house, TOWN, { check: true })).different.length }
}

/** Steps over HTTP until one is refused; then the same request again with space. */
async function steps() {
  fill(RESERVED + (2 << 20))
  const answered: string[] = []
  let refused: { status: number; text: string } | undefined
  let last = { path: '', body: {} }
  for (let i = 0; i < 3000 && !refused; i++) {
    const matter = newId(clock.ms())
    last = { path: `/api/matters/${matter}`, body: step(i) }
    const answer = await post(last.path, last.body, cookie)
    if (answer.ok) answered.push(matter)
    else refused = { status: answer.status, text: await answer.text() }
  }
  makeSpace()
  const missing: string[] = []
  for (const matter of answered) if (!(await http.request(`/api/matters/${matter}`, { headers: { cookie } })).ok) missing.push(matter)
  const again = await post(last.path, last.body, cookie)
  return { refused, missing, answered: answered.length, again: again.status, whole: await whole() }
}

/** An import until it fails; then the same file again with space. */
async function imports() {
  const before = (await whole()).matters
  fill(RESERVED + (16 << 20))
  const order = { register: 'mediation', sheet: { sheet: '台账', headings: ledgerHeadings, rows: rowsFrom(0) } }
  const failed = await importSheet(house, reader, order).then(
    done => (done.ok ? 'it went through' : done.refused[0]!.code),
    error => refusalOf(error, '').code,
  )
  makeSpace()
  const between = await whole()
  const again = await importSheet(house, reader, order)
  return {
    failed,
    kept: between.matters - before,
    between,
    again: again.ok ? [again.value.accepted, again.value.already, again.value.refused.length] : [],
    whole: await whole(),
  }
}

/** A backup over an earlier one of the same name. */
async function backups() {
  const file = join(disk, '备份.zip')
  await backup(house, data, file, '口令')
  const bytes = readFileSync(file)
  const keys = readFileSync(`${file}.keys`)
  fill()
  const failed = await backup(house, data, file, '口令').then(
    () => 'it went through',
    error => refusalOf(error, '').code,
  )
  const left = readdirSync(disk).filter(name => name.startsWith('备份'))
  const same = readFileSync(file).equals(bytes) && readFileSync(`${file}.keys`).equals(keys)
  makeSpace()
  const made = await backup(house, data, file, '口令').then(() => readBackup(readFileSync(file)))
  return { failed, left, same, damaged: made.ok ? made.value.damaged : ['unreadable'] }
}

const result = { steps: await steps(), imports: await imports(), backups: await backups() }
await store.close()
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0))
