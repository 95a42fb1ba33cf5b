import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { archiveAppraisal as register } from './archive-appraisal.ts'

const files = { book: '行政处罚', year: 1996, files: 12, team: [{ name: '甲' }, { name: '乙' }] }

test('what is kept gets a new end; what is not is destroyed by two, with approval and no more than there was', () => {
  const s = story(register)
  expect(s.tries('appraise', '2027-03-02', { ...files, verdict: 'prolong' }).map(r => r.code)).toEqual(['appraisal-no-until'])
  s.do('appraise', '2027-03-02', { ...files, verdict: 'partly', until: 2046 }).do('propose', '2027-03-05', {})
  const two = [{ name: '丙' }, { name: '丁' }]
  expect(s.tries('destroy', '2027-03-20', { destroyed: 13, witnesses: two }).map(r => r.code)).toEqual(['appraisal-too-many'])
  expect(register.steps.destroy.approvedBy).toEqual(['head'])
  s.do('destroy', '2027-03-20', { destroyed: 7, witnesses: two })
  expect(['appraised', 'files', 'destroyed'].map(f => s.sum(f))).toEqual([1, 12, 7])
})

test('what is to be kept is not destroyed', () => {
  const s = story(register).do('appraise', '2027-03-02', { ...files, verdict: 'prolong', until: 2046 })
  expect(s.tries('propose', '2027-03-03', {}).map(r => r.code)).toEqual(['appraisal-kept'])
})
