import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('a list of which every member has its share, and the shares make a hundred, is all of the one figure before it', () => {
  const files = (all: number) => `共清理规范性文件${all}件。继续有效198件，占63.46%；修改47件，占15.06%；废止67件，占21.47%。`
  expect(sums(files(312))).toContain('holds 198＋47＋67＝312')
  expect(sums(files(326))).toContain('fails 198＋47＋67＝312')
  expect(sums('共清理规范性文件326件。继续有效198件，占63.46%；修改47件，占15.06%。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('outcomes of an appeal are told with 等 and without', () => {
  expect(sums('审结的468件中，维持301件，驳回84件，终止64件，撤销等37件。')).toEqual(['fails 301＋84＋64＋37＝486'])
})

test('a total that is named after the two right behind it is theirs', () => {
  expect(sums('受理投诉举报1438件，投诉1106件，举报322件，办结1381件。')).toEqual(['fails 1106＋322＝1428'])
  expect(sums('办理建议和提案30件，其中提案12件、建议18件。')).toEqual(['holds 12＋18＝30'])
  expect(sums('受理投诉举报1438件，投诉1106件，办结举报322件。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('a word for whatever was done closes what was done to each', () => {
  expect(sums('取消行政权力2项、下放5项、合并4项，共调整10项。')).toEqual(['fails 2＋5＋4＝11'])
  expect(sums('排查隐患5项、问题3项，共整改6项。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('a list with a rest is of what the sentence before is about, not of what became of it', () => {
  const kinds = (all: number) => `调解各类纠纷${all}件，成功2791件，成功率98.0%。从类型看，婚姻家庭731件，邻里1697件，其他392件。`
  expect(sums(kinds(2820))).toContain('holds 731＋1697＋392＝2820')
  expect(sums(kinds(2847))).toContain('fails 731＋1697＋392＝2820')
})

test('results of an appeal include what is still open', () => {
  expect(sums('提起行政复议87件，结果维持61件、纠正9件、其他结果17件，尚未审结5件；提起诉讼41件。')).toEqual(['fails 61＋9＋17＋5＝92'])
  expect(sums('提起行政复议92件，结果维持61件、纠正9件、其他结果17件，尚未审结5件；提起诉讼41件。')).toEqual(['holds 61＋9＋17＋5＝92'])
})

test('what is done and what is on its way: too many are wrong, too few may leave some behind', () => {
  expect(sums('反馈问题36项，已完成整改35项，达到序时进度3项。')).toEqual(['fails 35＋3＝38'])
  expect(sums('反馈问题38项，已完成整改35项，达到序时进度2项。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('as many years as were said, and the quarters of a year, are all of it', () => {
  expect(sums('近三年来，印发文件15份，2021年4份、2022年5份、2023年6份。').map(s => s.split(' ')[0])).toEqual(['holds'])
  expect(sums('近三年来，印发文件18份，2021年4份、2022年5份、2023年6份。').map(s => s.split(' ')[0])).toEqual(['fails'])
  expect(sums('近五年来，印发文件18份，2021年4份、2022年5份、2023年6份。').map(s => s.split(' ')[0])).not.toContain('fails')
  expect(sums('全年立案186件，一季度32件，二季度41件，三季度38件，四季度45件。').map(s => s.split(' ')[0])).toEqual(['fails'])
})

test('what was set right at once, in time, or punished', () => {
  expect(sums('检查中发现问题1873个，当场整改1402个，限期整改458个，立案查处13个。').map(s => s.split(' ')[0])).toEqual(['holds'])
  expect(sums('检查中发现问题1173个，当场整改1402个，限期整改458个，立案查处13个。').map(s => s.split(' ')[0])).toEqual(['fails'])
})

test('so many kinds together, of each act', () => {
  const told = (came: number, done: number) =>
    `民事收1864件、结1537件，刑事收213件、结198件。执行收942件、结768件。三类共收${came}件、结${done}件。`
  expect(sums(told(3019, 2503)).map(s => s.split(' ')[0])).toEqual(['holds', 'holds'])
  expect(sums(told(3319, 2803)).map(s => s.split(' ')[0])).toEqual(['fails', 'fails'])
})

test('what was judged, agreed on and withdrawn are of one thing, and the first of them is no total of the others', () => {
  const closed = (head: string) => sums(`${head}判决312件，调解405件、撤诉96件。`)
  expect(closed('离婚纠纷中')).toEqual([])
  expect(closed('审结813件，')).toEqual(['holds 312＋405＋96＝813'])
  expect(closed('审结713件，')).toEqual(['fails 312＋405＋96＝813'])
  expect(sums('审结900件，判决312件，维持210件、撤销102件。')).toEqual(['holds 210＋102＝312'])
})

test('trap: a round figure is not what a part of it and the members of that part come to', () => {
  const disabled =
    '全区共有残疾人2万名，其中持证残疾人8200人，分别为肢体残疾4920人，占总数的60%，视力残疾1640人，占总数的20%，智力残疾1640人，占总数的20%。'
  expect(sums(disabled)).toContain('holds 4920＋1640＋1640＝8200')
  expect(sums(disabled).join()).not.toContain('16400')
})

test('trap: a member as large as the others together taken for what they divide', () => {
  expect(sums('下达补助资金362万元，市级181万元、县级140万元、乡镇41万元。')).toContain('holds 181万＋140万＋41万＝362万')
})
