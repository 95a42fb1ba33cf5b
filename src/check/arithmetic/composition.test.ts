import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.parts.map(p => p.value).join('+')} ${r.verdict}`)

test('percentages whose sign stands once, in groups', () => {
  const said = sums(
    '党员构成（%）：男性71.46，女性28.54；35岁及以下22.18，36—60岁45.30，61岁及以上32.53；大专及以上40.12，中专20.88，其他39.00。',
  )
  expect(said).toEqual(['71.46+28.54 holds', '22.18+45.3+32.53 holds', '40.12+20.88+39 holds'])
})

test.each([
  ['粮经比例为72.4∶27.6。', ['72.4+27.6 holds']],
  ['监督办案与司法办案之比为41.35:58.65。', ['41.35+58.65 holds']],
  ['投诉2791件，举报1396件，分别占66.7%和33.3%。', ['66.7+33.3 holds']],
  ['捕后情况：逮捕率为81.25%，不捕率为18.75%。', ['81.25+18.75 holds']],
])('%s', (text, told) => expect(sums(text)).toEqual(told))

test.each(['人口性别比为105.23:100。', '覆盖率（%）：城区98.2，乡镇91.4；自来水普及率97.5，污水处理率88.1。', '两年得分之比为48.2:51.3。'])(
  '%s makes none',
  text => expect(sums(text)).toEqual([]),
)
