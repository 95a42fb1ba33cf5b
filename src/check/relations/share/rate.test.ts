import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const verdicts = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('a success rate on cases received is not called wrong: cases still open may make the difference', () => {
  expect(verdicts('全年受理矛盾纠纷340件，调解成功325件，调解成功率96.73%。')).toEqual(['undecided'])
})

test('on cases concluded it is', () => {
  expect(verdicts('全年调解终结340件，调解成功325件，调解成功率96.73%。')).toEqual(['fails'])
  expect(verdicts('全年受理矛盾纠纷340件，调解终结336件，调解成功325件，调解成功率96.73%。')).toEqual(['holds'])
})

test('open cases cannot make a rate smaller than what it would be on all received', () => {
  expect(verdicts('全年受理矛盾纠纷340件，调解成功325件，调解成功率92.1%。')).toEqual(['fails'])
})

test('trap: a rate held against two counts of which neither is what it counts', () => {
  expect(verdicts('5个党支部开展主题党日59次，其中学法30次，参学率94.31%。')).not.toContain('fails')
  expect(verdicts('干部职工集体学法8次，开展镇村干部法治培训3次，学法出勤率97.1%。')).not.toContain('fails')
})

test('who was due and who came, what was planned and done, what was not up to standard', () => {
  expect(verdicts('应参加考试的执法人员233人，实际参加231人，参考率98.1%。')).toEqual(['fails'])
  expect(verdicts('年度计划检查1500次，截至12月底完成1420次，完成率96.7%。')).toEqual(['fails'])
  expect(verdicts('抽检食品1820批次，不合格23批次，合格率98.7%。')).toEqual(['holds'])
  expect(verdicts('抽检食品1820批次，不合格23批次，合格率97.8%。')).toEqual(['fails'])
  expect(verdicts('抽检食品1820批次，不合格23批次，合格率91.3%。')).not.toContain('fails')
  expect(verdicts('抽检食品1820批次，不合格23批次，不合格率2.3%。')).toEqual(['fails'])
})

test('a rate that stands before its figures', () => {
  expect(verdicts('计划完成率96.7%（计划检查1500次，完成1420次）。')).toEqual(['fails'])
  expect(verdicts('案件办结率97.2%，即受理的250件中已办结245件。')).toEqual(['fails'])
  expect(verdicts('上半年完成全年任务的56.7%，全年任务为300件，已完成160件。')).toEqual(['fails'])
})

test('trap: a rate of all that were visited, held against the visits', () => {
  expect(verdicts('走访企业120家，回访企业80家，回访率100%。')).not.toContain('fails')
  expect(verdicts('起诉120人，不起诉30人，不起诉率20%。')).toEqual(['holds'])
})

test('what stands below the line may be further up, past a list or a mean', () => {
  expect(verdicts('全年立案1206件，其中市容类532件，规划类187件，其他类487件；结案1178件，结案率99.7%。')).toContain('fails')
  expect(verdicts('受理投诉8452件，日均23.2件；办结8398件，办结率91.4%。')).toContain('fails')
  expect(verdicts('本年办件23.6万件，网上办19.1万件，网办率82.9%。')).toEqual(['fails'])
  expect(verdicts('受理投诉8452件，日均23.2件；办结8398件，办结率99.4%。')).toEqual(['holds'])
})

test('cases carried over stand below the line where the text counts them', () => {
  expect(verdicts('上年结转37件，新收412件，办结421件，结案率93.8%。')).toEqual(['holds'])
  expect(verdicts('上年结转37件，新收412件，办结421件，结案率39.8%。')).toEqual(['fails'])
  expect(verdicts('新收案件15125件，同比上升20.56%；结案12389件，结案率为68.17%。')).not.toContain('fails')
})

test('a rate of persons refused is of both outcomes', () => {
  expect(verdicts('批准逮捕211人，不批准逮捕94人，不捕率30.8%。')).toEqual(['holds'])
  expect(verdicts('批准逮捕211人，不批准逮捕94人，不捕率38.0%。')).toEqual(['fails'])
  expect(verdicts('批捕12.5万人，不捕11.5万人，不捕率48.5%。')).not.toContain('fails')
})

test('trap: two outcomes together, and what was answered at once', () => {
  expect(verdicts('受理案件925件，结案440件（调解结案211件，撤诉97件，调撤率为70%）。')).toEqual(['holds'])
  expect(verdicts('受理事项7227件，当场答复5113件，转办2114件，办结1898件，办结率97.01%。')).toEqual(['holds'])
})

test('trap: persons beside cases', () => {
  expect(verdicts('批准逮捕158件196人，不批准逮捕33件40人，不捕率为16.95%。')).not.toContain('fails')
})

test.each([
  '立案187件，结案176件（含上年结转），结案率91.7%。',
  '全年供水4186万立方米，其中居民2147万立方米，占51.3%；工业1284万立方米，占30.7%；其他755万立方米，占18.0%。污水处理3618万立方米，处理率96.4%。',
  '回访3240件：满意2978件、基本满意194件、不满意68件，满意率97.9%。',
])('trap: nothing tells what it is of: %s', text => {
  expect(verdicts(text).at(-1)).toBe('undecided')
})

test('what is satisfied alone gives the rate', () => {
  expect(verdicts('回访3240件：满意2978件、基本满意194件、不满意68件，满意率91.9%。')).toContain('holds')
  expect(verdicts('回访3240件：满意2978件、基本满意194件、不满意68件，满意率（含基本满意）97.9%。')).toContain('holds')
  expect(verdicts('立案187件，结案176件，结案率91.4%。')).toContain('fails')
})

test('trap: who appeared in court is told of the cases that were heard', () => {
  expect(verdicts('新收一审行政案件1120件，审结962件，结案率85.9%。负责人出庭383件，出庭率38%。')).not.toContain('fails')
  expect(verdicts('新收一审行政案件1120件。负责人出庭383件，出庭率38%。')).not.toContain('fails')
  expect(verdicts('行政机关应诉案件120件，负责人出庭90件，出庭率85%。')).toContain('fails')
})

test('trap: what was counted among the concluded is not the concluded', () => {
  expect(verdicts('结案894件。民商事结案里调解211件、撤诉97件，调撤率70%。')).not.toContain('fails')
})
