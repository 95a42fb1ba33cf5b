import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const said = (...paragraphs: string[]) =>
  check(plain(paragraphs.join('\n\n')))
    .relations.filter(r => r.kind === 'repeat')
    .map(r => r.verdict)

test('one fact in other words is one fact', () => {
  expect(said('全年共调处各类矛盾纠纷325件。', '2023年，全镇调解纠纷325起，成功318起。')).toEqual(['holds'])
  expect(said('县法律援助中心办理法律援助案件326件。', '在全年办理的362件法律援助案件中，农民工讨薪118件。')).toEqual(['fails'])
  expect(said('全乡327件纠纷中，涉土地129件。', '报告期内全乡共调处各类纠纷372件。')).toEqual(['fails'])
})

test('trap: the same words of another year, of part of the year, of another deed, of somebody else', () => {
  expect(said('2023年，全区共受理复议申请1206件。', '2022年，全区共受理复议申请1260件。')).toEqual([])
  expect(said('2023年全区法治政府建设报告', '全区共受理复议申请1206件。', '2022年，全区共受理复议申请1260件。')).toEqual([])
  expect(said('全镇共调解纠纷325件。', '上半年，全镇共调解纠纷352件。')).toEqual([])
  expect(said('全区共受理复议案件137件。', '全区共办结复议案件127件。')).toEqual([])
  expect(said('城关所全年受理投诉案件137件。', '东门所全年受理投诉案件127件。')).toEqual([])
})

test('the total of a table is what the text beside it says', () => {
  const table = (total: number) => `| 类型 | 件数 |\n|---|---|\n| 婚姻 | 40 |\n| 其他 | ${total - 40} |\n| 合计 | ${total} |`
  expect(said('全年共调解纠纷110件，具体见下表。', table(110))).toEqual(['holds'])
  expect(said('全年共调解纠纷110件，具体见下表。', table(100))).toEqual(['fails'])
  expect(said('全年共调解纠纷110件，另有专项行动，具体见后文。', table(100))).toEqual([])
})
