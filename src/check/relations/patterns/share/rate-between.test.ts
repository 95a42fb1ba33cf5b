import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message}`)

test('a rate between what was done and all there was', () => {
  expect(said('已签约4600户，签约率92%，应签约5000户。')).toContain('holds 4600÷5000＝92.00%，与92%相符。')
})

test.each(['化解积案18件，化解率90%，矛盾共25件。', '审结180件，结案率90%，受理共250件。', '化解矛盾18件，化解率90%，上年矛盾共30件。'])(
  'trap: %s',
  text => {
    expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
  },
)
