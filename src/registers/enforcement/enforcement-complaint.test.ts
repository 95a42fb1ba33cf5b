import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { enforcementComplaint as register } from './enforcement-complaint.ts'

const accepted = () => story(register).do('accept', '2026-03-02', { subject: '检查太频繁', channel: 'enterprise', ground: 'inspection', enterprise: true, about: [{ name: '甲' }] })

test('who is complained of does not look into it', () => {
  expect(accepted().refused('check', '2026-03-05', { checkedBy: [{ name: '甲' }], finding: 'unfounded' })).toEqual(['complaint-own'])
  expect(accepted().refused('check', '2026-03-05', { checkedBy: [{ name: '丁' }], finding: 'upheld' })).toEqual(['complaint-measure'])
})

test('a complaint is answered within the promise', () => {
  const s = accepted().do('check', '2026-03-05', { checkedBy: [{ name: '丁' }], finding: 'partly', measure: '批评教育' }).do('answer', '2026-03-10', { satisfied: 'yes' })
  expect(['received', 'upheld', 'inTime', 'satisfied', 'open'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 0])
})
