import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

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
  '投诉中服务类312件、商品类208件，共520件，服务投诉占60.0%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
