import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message}`)

test('how many of how many stand behind their rate', () => {
  expect(said('整改完成率94.4%，320处隐患已整改302处。')).toContain('holds 302÷320＝94.38%，与94.4%相符。')
})

test.each([
  '培训覆盖率100%，28个行政村有26个卫生室。',
  '抽检50批，合格率96%，全市400台电梯中380台合格。',
  '卫生室覆盖率100%，上年28个行政村有26个卫生室。',
  '调解成功率96%，受理纠纷500件，其中调解成功386件。',
  '整改率95%，320处隐患中有16处未整改。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
