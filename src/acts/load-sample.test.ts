import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/support/database.ts'
import { registersOf } from '../access/registers.ts'
import { clockAt } from '../base/clock.ts'
import { registers } from '../registers/index.ts'
import { newKey } from '../store/crypt.ts'
import { withUnits } from '../store/pool.ts'
import { awaitsSample, loadSample, readManifest } from './load-sample.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

test('the sample year loads through the import: every row of every ledger is accepted', async () => {
  const manifest = readManifest('samples')
  const key = newKey()
  const house = {
    sql: db.app,
    files: mkdtempSync(join(tmpdir(), 'zhunsheng-sample-')),
    clock: clockAt(manifest.day),
    registers: registersOf(registers),
    keyOf: () => key,
  }
  const loaded = await loadSample(house, 'samples')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refused))
  expect(loaded.value.refused.slice(0, 5)).toEqual([])
  expect(loaded.value.accepted).toBe(manifest.ledgers.reduce((sum, l) => sum + l.rows, 0))
  const sums = await withUnits(
    db.app,
    [2],
    tx => tx<{ figure: string; amount: number }[]>`
    select figure, sum(amount)::int as amount from fact where unit = 2 and day between '2023-01-01' and '2023-12-31' and figure in ('mediation.agreed', 'mediation.concluded', 'mediation.failed', 'mediation.found') group by figure order by figure`,
  )
  expect(Object.fromEntries(sums.map(s => [s.figure, s.amount]))).toMatchObject({
    'mediation.agreed': 325,
    'mediation.failed': 11,
    'mediation.found': 224,
  })
  expect(await loadSample(house, mkdtempSync(join(tmpdir(), 'zs-')))).toMatchObject({ ok: false, refused: [{ code: 'not-empty' }] })
})

test('a loading that was cut off is simply run again', async () => {
  const cut = await freshDatabase()
  try {
    const manifest = readManifest('samples')
    const key = newKey()
    const house = {
      sql: cut.app,
      files: mkdtempSync(join(tmpdir(), 'zhunsheng-sample-')),
      clock: clockAt(manifest.day),
      registers: registersOf(registers),
      keyOf: () => key,
    }
    const begun = new Set<string>()
    await expect(
      loadSample(house, 'samples', (file, done) => {
        if (done === 1) throw new Error('killed')
        begun.add(file)
      }),
    ).rejects.toThrow('killed')
    expect(await awaitsSample(cut.app)).toBe(true)
    const again = await loadSample(house, 'samples')
    expect(again.ok && again.value.rows - again.value.accepted).toBe(
      manifest.ledgers.reduce((sum, l) => sum + (begun.has(l.file) ? l.rows : 0), 0),
    )
    expect(begun.size).toBeLessThan(8)
    expect(await awaitsSample(cut.app)).toBe(false)
  } finally {
    await cut.close()
  }
})
