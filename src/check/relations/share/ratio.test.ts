import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test.each([
  ['年末敬老院入住老人78人，护理人员12名，护理比（护理人员比老人）为1:6.5。', '1:6.5', '1:5.6'],
  ['全市有小学268所，在校生184927人；初中126所。专任教师21643人，其中小学10427人，初中7318人。小学生师比为17.74:1。', '17.74:1', '14.77:1'],
])('%s', (text, right, wrong) => {
  expect(verdicts(text)).toContain('holds')
  expect(verdicts(text.replace(right, wrong))).toContain('fails')
})

test.each([
  '全市中小学在校生384927人。专任教师21643人，其中小学10427人，初中7318人。小学生师比为17.74:1。',
  '敬老院入住老人78人，其中失能老人31人，护理人员12名，护理比（护理人员比失能老人）为1:2.6。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
