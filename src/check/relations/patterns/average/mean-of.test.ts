import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'average')
    .map(r => r.verdict)

test('a mean is of what its words name', () => {
  expect(verdicts('全县216个村设网格员47名，另有讲师31名，明白人1728名，村均8名。')).toEqual(['holds'])
  expect(verdicts('全县216个村设网格员47名，另有讲师31名，明白人1728名，村均1名。')).toEqual(['fails'])
})

test.each([
  // Things of another kind, things counted twice, a figure that is not the one before, a mean of another deed.
  '划分网格96个，社区38个，配备网格员320名，平均每个小区2.3名。',
  '甲镇有网格71个，乙镇有网格25个，共320名，平均每个网格5.2名。',
  '全县216个村设网格员47名，明白人1728名，投入经费216万元，村均8名。',
  '公务接待费3.83万元，培训费4.5万元，培训312人次，人均145元。',
  '调解6204件，其中民间借贷1200件。全县247名调解员人均走访18件。',
  '划分网格96个，配备专职网格员112名、兼职网格员208名，平均每个网格3.3名。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
