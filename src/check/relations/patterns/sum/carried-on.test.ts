import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const fails = (text: string) => check(plain(text)).relations.filter(r => r.verdict === 'fails')

test.each([
  '新收公开申请31件，办结32件，结转下年2件。',
  '新收公开申请31件，办结28件，结转下年2件，撤回1件。',
  '承包纠纷214件全部办结，其中调解178件，涉及婚姻27件。',
  '承包纠纷214件全部办结，化解积案178件。',
  '新考取执法证8名，原有10名，持证执法人员28名。',
  '交办61件，网民留言166件，三个平台627件。',
])('trap: %s', text => {
  expect(fails(text)).toEqual([])
})
