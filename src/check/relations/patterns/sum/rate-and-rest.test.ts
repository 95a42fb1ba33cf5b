import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) => check(plain(text)).relations.map(r => r.verdict)

test.each([
  '食品抽检合格率97.8%，药品抽检不合格率1.2%。',
  '群众满意率92.3%、不满意率1.2%。',
  '合格率97.8%，上年不合格率3.5%。',
  '男性就业率95%，女性就业率93%。',
])('trap: no rest of that rate, or not all of it: %s', text => expect(said(text)).not.toContain('fails'))

test.each(['合格率97.8%，不合格率3.2%。', '群众满意率98.3%、不满意率2.7%。'])('more than all, or less than both: %s', text =>
  expect(said(text)).toContain('fails'),
)
