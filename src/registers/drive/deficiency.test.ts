import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { deficiency } from './deficiency.ts'

const found = (more: object = {}) => story(deficiency).do('find', '2026-03-02', { title: '执法案卷不规范', source: 'inspection', ...more })
const plan = { cause: '没有统一样卷', measure: '印发样卷并培训', owner: '执法办', dueOn: '2026-06-30' } as const

test('from finding to acceptance, and the result is public', () => {
  const s = found().do('plan', '2026-03-20', plan).do('mend', '2026-06-20', { result: '样卷已用' }).do('accept', '2026-07-02', { by: '区委依法治区办' }).do('show', '2026-07-06', {})
  expect(['found', 'inspected', 'caused', 'corrected', 'inTime', 'accepted', 'shown', 'open'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 1, 1, 1, 0])
  expect(Object.keys(s.now().published)).toEqual(['correction'])
})

test('the unit promises a plan within thirty days; what is not accepted runs again', () => {
  expect(found().limit('plan')!.strict).toBe('2026-04-01')
  const s = found().do('plan', '2026-03-20', plan).do('mend', '2026-06-20', { result: '……' }).do('reject', '2026-07-02', { reason: '仍有空白', dueOn: '2026-08-31' })
  expect([s.now().state, s.limit('correct')!.due]).toEqual(['planned', '2026-08-31'])
})

test('a shortcoming without a cause, or without an arrangement that answers it, is missing something', () => {
  const gaps = deficiency.gaps
  const standing = (fields: object, state: 'found' | 'planned' = 'planned') => ({ state, fields, published: [], taken: {} })
  const missing = (name: string, fields: object) => 'when' in gaps[name]! && gaps[name].when(standing(fields), '2026-12-31')
  expect([missing('noCause', {}), missing('noCause', { cause: 'x' })]).toEqual([true, false])
  expect([missing('noMeasure', { source: 'report' }), missing('noMeasure', { source: 'report', plans: 2 }), missing('noMeasure', { source: 'inspection' })]).toEqual([true, false, false])
})
