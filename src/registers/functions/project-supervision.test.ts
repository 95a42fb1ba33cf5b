import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { projectSupervision as register } from './project-supervision.ts'

const listed = () => story(register).do('list', '2023-02-01', { project: '东河村道路硬化', kind: 'road', village: 201 })

test('the three checks follow each other, and a check that found nothing does not repeat what the last one found', () => {
  const s = listed().do('before', '2023-02-10', { checked: '立项和公示', found: 2 }).do('mend', '2023-02-20', { corrected: '已补公示', fixed: 2 }).do('during', '2023-05-04', { checked: '质量' }).do('after', '2023-11-06', { checked: '决算' })
  expect(['projects', 'before', 'during', 'after', 'complete', 'found', 'fixed'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 1, 2, 2])
})
test('none is skipped', () => {
  expect(listed().refused('during', '2023-05-04', { checked: '质量' })).toEqual(['wrong-state'])
  expect(listed().do('before', '2023-02-10', { checked: '立项' }).refused('after', '2023-11-06', { checked: '决算' })).toEqual(['wrong-state'])
})
test('what was found is mended within the promise', () =>
  expect([listed().do('before', '2023-02-10', { checked: '立项' }).limit('correct'), listed().do('before', '2023-02-10', { checked: '立项', found: 1 }).limit('correct')!.due]).toEqual([undefined, '2023-03-12']))
