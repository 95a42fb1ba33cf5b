import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('of both outcomes, in either order', () => {
  expect(said('提起公诉640人，不起诉160人，不起诉率20%。')).toEqual(['holds 160÷（640＋160）＝20.00%'])
  expect(said('提起公诉640人，不起诉160人，不起诉率25%。')).toEqual(['fails 160÷（640＋160）＝20.00%'])
  expect(said('上半年不起诉18.3万人，起诉64.7万人，不起诉率28.3%。')).toEqual(['fails 18.3万÷（64.7万＋18.3万）＝22.05%'])
})

test('ahead, behind, or on both sides; by the persons where the words say so', () => {
  expect(said('不起诉率24.8%，起诉640人、不起诉211人。')).toEqual(['holds 211÷（640＋211）＝24.79%'])
  expect(said('不起诉70人，按人数算不起诉率19.34%，同期起诉292人。')).toEqual(['holds 70÷（292＋70）＝19.337%'])
  expect(said('起诉400件507人，不起诉80件118人，按人数计算起诉率81.12%。')).toEqual(['holds 507÷（507＋118）＝81.120%'])
  expect(said('批准逮捕犯罪嫌疑人171人，不批准逮捕62人，批捕率75.39%。')).toEqual(['fails 171÷（171＋62）＝73.391%'])
})

test.each([
  // Of all that were concluded some had another outcome.
  '起诉507人，不起诉118人，起诉率78.0%。',
  '审查起诉640人，不起诉160人，不起诉率25%。',
])('trap: other outcomes, and those of another time: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})

test('trap: a rate of something else that was refused', () => {
  expect(said('受理申请640件，不予受理160件，不予受理率25%。').filter(s => s.startsWith('fails'))).toEqual([])
})
