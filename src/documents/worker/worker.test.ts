import { afterAll, expect, test } from 'vitest'
import { docxOf, paragraph, run } from '../fixtures/package.ts'
import { runJob, stopWorkers } from './pool.ts'

afterAll(stopWorkers)

test('a job runs in a child and gives what it gives at home', async () => {
  const result = await runJob('readDocument', { bytes: docxOf(paragraph(run('共三件。'))), filename: 'a.docx' })
  expect(result.ok && result.value.text).toBe('共三件。')
  const refused = await runJob('readDocument', { bytes: Uint8Array.from([1, 2]), filename: '图' })
  expect(refused).toEqual({ ok: false, refused: [{ code: 'document-type', field: '图', context: { is: 'unknown' } }] })
})

test('a job that takes too long is ended, and the next one runs', async () => {
  const bytes = docxOf(paragraph(run('字'.repeat(400))).repeat(20_000))
  const slow = await runJob('readDocument', { bytes, filename: 'a' }, 1)
  expect(slow).toEqual({ ok: false, refused: [{ code: 'document-slow', context: { limit: 1 } }] })
  const after = await runJob('readSheet', { bytes: new TextEncoder().encode('名称,日期\n甲,2024-01-01') })
  expect(after.ok && after.value[0]!.rows).toHaveLength(2)
})

test('many jobs at once are all answered, over several children', async () => {
  const bytes = new TextEncoder().encode('a,b\n1,2')
  const results = await Promise.all(Array.from({ length: 120 }, () => runJob('readSheet', { bytes })))
  expect(results.every(r => r.ok)).toBe(true)
})
