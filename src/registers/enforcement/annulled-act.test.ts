import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { annulledAct as register } from './annulled-act.ts'

test('what a court undid is not what a superior undid', () => {
  const s = story(register).do('undo', '2026-03-02', { act: '限期腾退决定', kind: 'other', body: 'court', result: 'unlawful', ground: 'procedure' })
  expect(['byCourt', 'bySuperior', 'onBad', 'mass'].map(f => s.sum(f))).toEqual([1, 0, 0, 0])
  expect(s.do('mend', '2026-03-20', { action: '重新告知并作出决定' }).sum('mended')).toBe(1)
})

test('without its cause the report has nothing to answer', () =>
  expect(story(register).tries('undo', '2026-03-02', { act: '某决定', kind: 'decision', body: 'superior', result: 'annulled' })).toMatchObject([{ code: 'annulled-ground', warns: true }]))
