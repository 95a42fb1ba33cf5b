import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const ALL = '火灾20.1万起，亡1109人，伤599人，损失36.75亿元。'

test('as many shares as measures, each of its own total', () => {
  expect(said(`${ALL}住宅亡754人、伤320人，占全部亡人、伤人的68%和53.4%。`)).toEqual(['holds 754÷1109＝67.99%', 'holds 320÷599＝53.42%'])
  expect(said(`${ALL}住宅亡754人、伤320人，分别占总数的68.0%和54.3%。`)).toEqual(['holds 754÷1109＝67.99%', 'fails 320÷599＝53.42%'])
  expect(said(`${ALL}住宅亡754人，占68.0%，伤320人，占35.4%。`)).toEqual(['holds 754÷1109＝67.99%', 'fails 320÷599＝53.42%'])
})

test('a thing in two measures, though another like it stands between', () => {
  expect(said('事故13起、死亡53人。坍塌7起30人，占53.85%和56.60%；起重4起15人，占30.77%和23.80%。').at(-1)).toBe('fails 15÷53＝28.302%')
})

test('each of what bears its name', () => {
  expect(said('抢险44.2万起，社会救助85.8万起。夏季抢险12.8万起、救助35.9万起，占同类的39%和41.8%。')[0]).toMatch(/^fails 12.8万÷44.2万/)
})

test.each([
  // Of another place, of which nothing is printed.
  `${ALL}住宅亡754人、伤320人，占全省的12.4%和53.4%。`,
  `${ALL}住宅亡754人、伤320人，占30.1%和20.4%。`,
  '抢险44.2万起，救助85.8万起，救助40万起。夏季抢险12.8万起、救助35.9万起，占同类的29%和61.8%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
