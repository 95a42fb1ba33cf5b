import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'
import { ofMeasure } from './of-measure.ts'

const shares = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('the word behind 占 says which measure has the share', () => {
  expect(shares('全年来访320批1460人次，其中集体访24批590人次，占批次7.5%、占人次40.4%。')).toEqual(['holds', 'holds'])
  expect(shares('全年来访320批1460人次，其中集体访24批590人次，占批次7.5%、占人次44.0%。')).toEqual(['holds', 'fails'])
})

test.each(ofMeasure.examples.traps!)('trap: %s', text => {
  expect(shares(text)).not.toContain('fails')
})
