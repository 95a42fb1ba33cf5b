import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum' && r.message.includes('%'))
    .map(r => `${r.verdict} ${r.message}`)

const TEXT = '男性人口为40210人，占50.12%；女性人口为40015人，占49.88%。'

test('the two sexes make a hundred', () => {
  expect(said(TEXT)).toEqual(['holds 50.12%＋49.88%＝100%，与100%相符。'])
})

test.each([
  ['50.12', '51.12'],
  ['49.88', '48.98'],
])('with %s written %s they do not', (right, wrong) => {
  expect(said(TEXT.replace(right, wrong)).map(s => s.slice(0, 5))).toEqual(['fails'])
})

test.each([
  '男性党员210人，占71.2%；女性村委10人，占49.8%。',
  '城镇新增就业1200人，占71.2%；农村转移就业800人，占49.8%。',
  '男性210人，占党员的71.2%；女性100人，占群众的49.8%。',
  '男性210人，占71.2%。女性比例为41.2%。',
  '死亡1324人：农村645人，占48.7%；城市620人，占46.8%；其他区域59人，占4.5%。',
  '火灾63.68万起。城市25.96万起占40.7%，农村35.28万起占55.4%，其他2.44万起占3.8%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
