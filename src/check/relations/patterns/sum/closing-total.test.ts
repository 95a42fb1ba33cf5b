import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['被省级采用信息8条，市级采用25条，共采用33条。', 'holds 8＋25＝33'],
  ['被省级采用信息8条，市级采用25条，共采用35条。', 'fails 8＋25＝33'],
  ['维持30件、驳回8件、其他4件，共办结44件。', 'fails 30＋8＋4＝42'],
])('a total closes its sentence: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // The year before is no part.
  '去年采用25条，一季度采用8条，共采用12条。',
  // Other acts.
  '调解30件，处罚8件，共办结44件。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
