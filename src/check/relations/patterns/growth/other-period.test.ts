import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) => check(plain(text)).relations.map(r => r.verdict)

test.each([
  '9月收件462件，办结448件，环比增长10%，8月为402件。',
  '9月收件462件，环比增长10%，7月为402件。',
  '受理3126件，同比2890件，下降8.17%。',
  '9月收件462件，8月办结402件，环比增长10%。',
  '不良率2.8%，较上季度末的3.2%下降0.4个百分点，拨备率为150%。',
  '不良率比上年下降0.4个百分点，拨备率由140%升至150%。',
])('trap: of another deed, month or rate: %s', text => expect(said(text)).not.toContain('fails'))
