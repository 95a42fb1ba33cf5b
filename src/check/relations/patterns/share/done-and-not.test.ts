import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) => check(plain(text)).relations.map(r => r.verdict)

test.each([
  '受理意见150条、采纳126条、未采纳14条、部分采纳10条，采纳率84%。',
  '上年采纳126条、未采纳14条，今年采纳率92%。',
  '采纳126条、未采纳14条，其中企业意见采纳率88%。',
])('trap: the rate is of another whole, time or kind: %s', text => expect(said(text)).not.toContain('fails'))
