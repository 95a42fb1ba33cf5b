import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { eLicence as register } from './e-licence.ts'

test('kinds are counted once, licences as they are made', () => {
  const s = story(register).do('gather', '2026-03-02', { kind: '营业执照', made: 1200 }).do('add', '2026-06-01', { made: 300 }).do('reuse', '2026-06-30', { reused: 80 })
  expect(['kinds', 'made', 'reused'].map(f => s.sum(f))).toEqual([1, 1500, 80])
})
