import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'sum' ? [[text.slice(r.claim.start, r.claim.end), r.verdict, r.parts.length]] : []))

test.each([
  [
    '与上年相比，用水总量增加58.0亿立方米，其中生活减少4.7亿立方米，工业减少61.2亿立方米，农业增加101.0亿立方米，生态增加22.9亿立方米；供水中地表水源增加46.1亿立方米，地下水源减少25.6亿立方米，非常规水源增加37.5亿立方米。',
    [3, 4],
  ],
  ['与上年相比，在册人员减少128人，其中行政编减少206人，事业编增加78人。', [2]],
])('%s', (text, counts) =>
  expect(
    sums(text)
      .filter(([, v]) => v === 'holds')
      .map(([, , n]) => n),
  ).toEqual(counts),
)

test('what does not make it is left open', () => {
  expect(
    sums('与上年相比，用水总量增加58.0亿立方米，其中生活减少4.7亿立方米，工业减少61.2亿立方米。').filter(([, v]) => v !== 'undecided'),
  ).toEqual([])
})
