import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('by how many points a rate differs from that of the year before, or of the whole', () => {
  expect(said('不合格率2.20%。处置104批次。去年同期不合格率为2.68%，本期降低0.84个百分点。')).toEqual(['fails 2.68%－2.2%＝0.48个百分点'])
  expect(said('我县结案率95.1%，全省平均96.4%，比全省平均低1.3个百分点。')).toEqual(['holds 96.4%－95.1%＝1.3个百分点'])
  expect(said('毛入学率97.2%，全市为96.4%，高出全市1.8个百分点。')).toEqual(['fails 97.2%－96.4%＝0.8个百分点'])
})

test('trap: another place, and another rate', () => {
  expect(said('毛入学率97.2%，全市为96.4%，高出全省1.8个百分点。').filter(s => s.startsWith('fails'))).toEqual([])
  expect(said('处置率97.20%。上年不合格率为2.68%，今年下降0.84个百分点。').filter(s => s.startsWith('fails'))).toEqual([])
})
