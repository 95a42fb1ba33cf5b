import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'
import { patterns } from './relations/patterns/index.ts'

/** The text with its figures, one after the other, nothing; and with each of them as large as is read. */
function* bent(text: string): Generator<string> {
  for (const { 0: figure, index } of text.matchAll(/\d+(?:\.\d+)?/gu)) yield `${text.slice(0, index)}0${text.slice(index + figure.length)}`
  yield text.replaceAll(/\d+(?:\.\d+)?/gu, '999999999999')
}

// A rule that looks for the last digit of a figure must not look for that of nothing for ever.
for (const kind of new Set(patterns.map(p => p.kind)))
  test(`${kind}: the examples of the patterns are read to the end, whatever the figures are`, () => {
    const texts = patterns.filter(p => p.kind === kind).flatMap(p => p.examples.good)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts)
      for (const other of bent(text))
        for (const { verdict } of check(plain(other)).relations) expect(['holds', 'fails', 'undecided']).toContain(verdict)
  })

test('an example in which characters were lost, doubled or put elsewhere is read to the end', () => {
  const texts = patterns.flatMap(p => Object.values(p.examples).flat())
  const text = fc.nat(texts.length - 1).map(i => texts[i]!)
  const slip = fc.tuple(
    fc.nat(200),
    fc.nat(4),
    fc.constantFrom('', '0', '1', '，', '、', '。', '；', '：', '（', '）', '万', '其中', '%', '\n'),
  )
  fc.assert(
    fc.property(text, fc.array(slip, { minLength: 1, maxLength: 4 }), (whole, slips) => {
      let bad = whole
      for (const [at, lost, put] of slips) bad = bad.slice(0, at % (bad.length + 1)) + put + bad.slice((at % (bad.length + 1)) + lost)
      expect(check(plain(bad)).relations.every(r => r.verdict !== undefined)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
