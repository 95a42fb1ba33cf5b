import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => r.verdict)

test('numbered ways of which the last is all others are all', () => {
  expect(sums('主动公开信息1873条：一是网站公开1200条；二是其他方式，公众号公开350条，公开栏公开323条。')).toEqual(['holds'])
  expect(sums('主动公开信息1873条：一是网站公开1200条；二是其他方式，公众号公开350条，公开栏公开153条。')).toEqual(['fails'])
  expect(sums('受理来信642件：一是来访320件；二是网上210件；三是其他渠道，电话74件，信函38件。')).toEqual(['holds'])
  expect(sums('受理来信642件：一是来访320件；二是网上210件；三是其他渠道，电话54件，信函31件。')).toEqual(['fails'])
})

test('trap: a way without a figure, and figures that are only some', () => {
  expect(sums('主动公开信息1873条：一是网站公开1200条；二是电子屏公开；三是其他方式，公众号公开231条，公开栏公开122条。')).not.toContain(
    'fails',
  )
  expect(sums('主动公开信息1873条：一是网站公开1200条；二是其他方式，公众号公开231条，公开栏公开122条等。')).not.toContain('fails')
})
