import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => r.verdict)

test('trap: one shop may have several faults', () => {
  expect(sums('检查商户3120家，发现问题418家：证照不全196家、安全隐患247家、标识不清63家。')).not.toContain('fails')
  expect(sums('检查商户418家：餐饮196家、食品247家、理发63家。')).toContain('fails')
})

test('trap: one firm may be on several lists, where the text says so behind them', () => {
  const firms = (said: string) => `重点排污单位164家，列入水类72家、大气类61家、土壤类23家、其他19家${said}。`
  expect(sums(firms('，同一单位可列入多类'))).toEqual(['undecided'])
  expect(sums(firms('，均已联网'))).toEqual(['fails'])
})

test('trap: results of applications that name no rest may leave some out', () => {
  const results = (rest: string) => `收到申请168件，予以公开61件、部分公开34件、不予公开18件、无法提供47件、不予处理5件${rest}。`
  expect(sums(results(''))).toEqual(['undecided'])
  expect(sums(results('、其他处理2件'))).toEqual(['fails'])
  expect(sums(results('、其他处理3件'))).toEqual(['holds'])
})

test('a total may be divided twice', () => {
  const projects = (last: number) =>
    `重点项目28个，其中续建17个，新开工11个，总投资186.4亿元。产业类16个，总投资112.8亿元；基础设施7个，总投资51.3亿元；民生类${last}个，总投资22.3亿元。`
  expect(sums(projects(5)).filter(v => v === 'holds').length).toBe(3)
  expect(sums(projects(6))).not.toContain('fails')
})

test('shares of classes by their order pass no hundred', () => {
  const classes = (third: string) => `调委会2106个，一类占71.4%，二类占22.3%，三类占${third}%。`
  expect(sums(classes('6.3'))).toEqual(['holds'])
  expect(sums(classes('7.3'))).toEqual(['fails'])
  // A fourth class may be left out.
  expect(sums(classes('4.3'))).not.toContain('fails')
})

test('notices by who sent them have each one sender; by what is amiss they may overlap', () => {
  expect(sums('下发整改通知书14份，其中市场监管6份、城管5份、应急4份。')).toEqual(['fails'])
  expect(sums('下发整改通知书14份，其中质量6份、安全5份、环境4份。')).toEqual(['undecided'])
})

test('trap: what each has its true share in one whole, and more than all of it together, overlaps', () => {
  const places = (night: number) => `火灾死亡1441人。居住场所亡1061人，占73.63%；夜间亡760人，占52.7%；0至2时亡183人，占${night}%。`
  expect(sums(places(12.7))).not.toContain('fails')
  expect(sums(places(24.1))).not.toContain('fails')
})

test('trap: what has its share in a member is no member', () => {
  expect(sums('火灾死亡1324人。高层建筑亡203人，占15.3%；居民家庭亡999人，占75.5%，60岁以上483人，占后者的48.3%。')).not.toContain('fails')
})

test('trap: new and old cases are divided once; new cases of another kind are none of theirs', () => {
  const cases = (came: number) => `受理行政案件${came}件，其中新收1170件、旧存202件；上年同期新收1269件，降7.8%。新收一审767件。`
  expect(sums(cases(1372))).toEqual(['holds'])
  expect(sums(cases(1472))).toEqual(['fails'])
})

test('trap: the same cases further and further on are no parts', () => {
  for (const text of [
    '受理案件1054件，其中立案996件，应结案972件，结案911件，结案率93.72%，按期结案737件。',
    '收到群众诉求320件，其中受理312件，转办305件，办结288件。',
    '上报问题860个，其中立案822个，派遣815个，处置790个，结案771个。',
  ])
    expect(sums(text)).not.toContain('fails')
})

test('what passes its total by little is no course of the same', () => {
  expect(sums('受理案件100件，其中立案60件，转办30件，答复20件。')).toEqual(['fails'])
})

test('trap: the earlier values of two measures are no members', () => {
  expect(sums('查处行为860起，涉及土地10.5万亩，其中耕地3.4万亩；去年同期约900件、17.7万亩，分别下降4.4%、40.7%。')).toEqual(['undecided'])
})
