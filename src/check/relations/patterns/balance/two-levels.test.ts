import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['应急物资储备点新建4个，撤销1个，总数由22个增至25个。', 'holds 22＋4－1＝25'],
  ['招聘教师120人，退休45人，教师总数由2300人增加到2357人。', 'fails 2300＋120－45＝2375'],
  ['新增律师12名，注销3名，律师总数由96名增加到105名。', 'holds 96＋12－3＝105'],
  ['新增律师12名，注销3名，律师总数由96名增加到115名。', 'fails 96＋12－3＝105'],
  ['新建工作站5个，工作站总数达到28个，上年末为21个。', 'fails 21＋5＝26'],
])('what came and went makes the level: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // Who left is not told.
  '全年新增律师35名，律师总数由180名增至198名。',
  // What came in another stretch of time.
  '五年累计新增律师35名，律师总数由180名增至230名。',
  // Another thing than the level counts.
  '新增调解组织12个，调解员总数由180名增至215名。',
  // From another year.
  '全年新增律师35名，律师总数由2019年的120名增至215名。',
  // Something else came, too.
  '新增律师35名，转入8名，律师总数由180名增至223名。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
