import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const said = (kind: string, text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === kind)
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const cases = (all: number, done: number) =>
  `交办积案两批：第一批318件，化解297件，化解率93.4%；第二批126件，化解108件，化解率85.7%；两批${all}件，合计化解${done}件，化解率91.2%。`

test('batches are added up, and what was done with each', () => {
  expect(said('sum', cases(444, 405))).toEqual(['holds 318＋126＝444', 'holds 297＋108＝405'])
  expect(said('sum', cases(454, 405))).toEqual(['fails 318＋126＝444', 'holds 297＋108＝405'])
  expect(said('sum', cases(444, 415))).toEqual(['holds 318＋126＝444', 'fails 297＋108＝405'])
})

test('trap: the rate of what was done in all is of no batch', () => {
  expect(said('share', cases(444, 415)).at(-1)).toBe('fails 415÷444＝93.47%')
})

test('trap: one batch, or an act that is told of one', () => {
  expect(said('sum', '交办积案：第一批318件，化解297件；第三批126件；合计化解415件。')).not.toContain('fails 297＋126＝423')
  expect(said('sum', '第一批318件，第三批126件；两次444件。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('what is said once for all of a list closes it', () => {
  expect(said('sum', '市级项目164项。新增省级8项、市级16项，共新增24项。')).toEqual(['holds 8＋16＝24'])
  expect(said('sum', '市级项目164项。新增省级8项、市级16项，共新增26项。')).toEqual(['fails 8＋16＝24'])
})
