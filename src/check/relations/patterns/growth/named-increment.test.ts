import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，').at(-1)}`)

const TEXT = '1至7月事故37起，死亡33人，受伤14人。死亡少9人，降21.42%；受伤少17人，降54.83%。'

test('the rate may be cut off behind its last place', () => {
  expect(said(TEXT)).toEqual(['holds 与下降21.42%相符。', 'holds 与下降54.83%相符。'])
  expect(said(TEXT.replace('降54.83', '升54.83')).at(-1)).toBe('fails 方向相反。')
  expect(said(TEXT.replace('21.42', '22.42'))[0]).toBe('fails 不是下降22.42%。')
})

test.each([
  '死亡33人。死亡最少9人，降21.4%。',
  '死亡33人，受伤14人。逾期死亡少9人，降21.4%。',
  '上年死亡33人。死亡少9人，降37.5%。',
  '甲地死亡33人，乙地死亡12人。死亡少9人，降37.5%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
