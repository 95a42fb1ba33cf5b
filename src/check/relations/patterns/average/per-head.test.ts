import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'average')
    .map(r => `${r.verdict} ${r.message}`)

test('so much to ten thousand of those that the words count', () => {
  const text = (mean: string) => `有效发明专利1872件，按常住人口311.6万人计，每万人口${mean}件。`
  expect(said(text('6.01'))).toEqual(['holds 1872÷311.6万×10000＝6.008，与6.01件相符。'])
  expect(said(text('6.31')).map(s => s.slice(0, 5))).toEqual(['fails'])
})

test.each([
  '有效发明专利1872件，按常住人口311.6万人计，每万人口高价值专利0.31件。',
  '有效发明专利1872件。常住人口311.6万人，每万人口拥有高价值专利1.31件。',
  '有效发明专利1872件，按户籍户数111.6万户计，每万人口6.31件。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
