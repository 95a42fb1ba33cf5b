import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const POWER = '发电量75.31亿千瓦时：火电48.62亿，风电9.74亿，光伏13.58亿，其他3.37亿；'
const NOTARY = '国内民事公证11362件、国内经济公证2417件、涉外公证4583件、涉港澳台公证262件，全年共办理公证18624件，'

test('a share of the members that its name puts together', () => {
  expect(said(`${POWER}风光发电占31.0%。`)).toEqual(['holds （9.74亿＋13.58亿）÷75.31亿＝30.97%'])
  expect(said(`${NOTARY}其中国内公证占74.0%。`)).toEqual(['holds （11362＋2417）÷18624＝73.99%'])
  expect(said(`${NOTARY}其中国内公证占77.0%。`)).toEqual(['fails （11362＋2417）÷18624＝73.99%'])
})

test.each([
  `${POWER}风光装机占44.4%。`,
  `${POWER}清洁能源发电占35.4%。`,
  `${NOTARY}其中涉外民事公证占12.1%。`,
  '本年商品类9846件，上年商品类8000件。食品2317件、服装1584件、家居1206件，三类合占商品类的63.84%。',
  '投诉中服务类312件、商品类208件，共520件，服务投诉占60.0%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})

const verdict = (text: string): string | undefined => {
  const { relations } = check(plain(text))
  return relations.findLast(r => r.kind === 'share' && r.claim.end >= text.length - 2)?.verdict
}

const LIST = '投诉384件。售后服务101件，占26.3%；合同93件，占24.2%；质量70件，占18.2%；价格18件，占4.7%；其他102件，占26.6%。'
const BRACKETS = '审结287件：维持168件（58.5%），撤销21件（7.3%），确认违法9件（3.1%），驳回47件（16.4%），终止42件（14.6%）。'

test.each([
  ['holds', `${LIST}售后、合同、质量三项合计占68.8%。`],
  ['fails', `${LIST}售后、合同、质量三项合计占66.8%。`],
  ['holds', `${BRACKETS}撤销与确认违法两项合占10.45%。`],
  ['fails', `${BRACKETS}撤销与确认违法两项合占13.45%。`],
  ['holds', '单位8426个。批发业2684个，占31.85%；制造业1543个，占18.31%；商务1107个，占13.14%，三个行业合占63.30%。'],
  ['fails', '单位8426个。批发业2684个，占31.85%；制造业1543个，占18.31%；商务1107个，占13.14%，三个行业合占65.30%。'],
])('%s: %s', (said, text) => {
  expect(verdict(text)).toBe(said)
})

test.each([
  `${LIST}售后、合同、质量、价格三项合计占68.8%。`,
  `${LIST}食品、药品两项合计占31.4%。`,
  `${BRACKETS}撤销、变更与确认违法三项合占11.8%。`,
  '合同93件，质量70件，价格18件。合同、质量两项合计占68.8%。',
])('trap: %s', text => {
  expect(verdict(text)).not.toBe('fails')
})
