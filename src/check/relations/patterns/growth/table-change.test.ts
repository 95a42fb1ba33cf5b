import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const TABLE =
  '| 学段 | 在校生 | 专任教师 |\n|:--|--:|--:|\n| 幼儿园 | 13485 | 1102 |\n| 小学 | 31276 | 1795 |\n| 初中 | 14910 | 1184 |\n| 合计 | 59671 | 4081 |\n\n'

const verdicts = (text: string): string[] =>
  check(plain(TABLE + text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => r.verdict)

test('a change is of the cell that the words name', () => {
  const text = '与上一学年相比，在校生总数减少909人，下降1.5%；其中幼儿园幼儿减少1527人，降幅10.2%，初中在校生增加618人，增长4.3%。'
  expect(verdicts(text)).toEqual(['holds', 'holds', 'holds'])
  expect(verdicts(text.replace('10.2%', '9.2%').replace('1.5%', '1.8%'))).toEqual(['fails', 'fails', 'holds'])
})

test.each([
  '职高在校生增加618人，增长4.9%。',
  '初中毕业生增加618人，增长9.9%。',
  '小学和初中在校生增加618人，增长1.9%。',
  '初中在校生增加618人，教师增长4.9%。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
