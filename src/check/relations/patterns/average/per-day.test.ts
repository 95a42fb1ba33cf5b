import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'average')
    .map(r => `${r.verdict} ${r.message}`)

test('so much a day of the days that are said', () => {
  expect(said('日均接待20人次，5天共接待100人次。')).toContain('holds 100÷5＝20，与20人次相符。')
})

test.each([
  '为期30天，发放资料6000份，其中集市发放3000份，日均发放100份。',
  '5天内办结，日均接待20人次，全年接待5000人次。',
  '全年接待1200人次，日均接待约6人次。',
  '工期30天，节假日除外，日均施工8小时，共完成200米。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
