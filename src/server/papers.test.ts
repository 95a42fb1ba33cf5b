import { expect, test } from 'vitest'
import { writeTemplate } from '../documents/sheets/index.ts'
import { readLedger, readPaper, takePaper } from './papers.ts'

const bytes = new TextEncoder().encode('绝密★长期\n\n关于有关工作的报告\n全年办理3件。')
const columns = [{ title: '事项', kind: 'text' as const }]

test('a paper with a secret marking is read by the check, which keeps nothing, and taken in by no other door', async () => {
  expect((await readPaper(bytes, '上年报告.txt')).ok).toBe(true)
  expect(await takePaper(bytes, '上年报告.txt')).toEqual({ ok: false, refused: [{ code: 'state-secret' }] })
  expect((await takePaper(new TextEncoder().encode('关于有关工作的报告\n全年办理3件。'), '上年报告.txt')).ok).toBe(true)
})

test('nor is a ledger', async () => {
  const marked = await writeTemplate({ title: '机密★10年', columns })
  expect(await readLedger(marked)).toEqual({ ok: false, refused: [{ code: 'state-secret' }] })
  expect((await readLedger(await writeTemplate({ title: '商业秘密保护台账', columns }))).ok).toBe(true)
})
