import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('members that are all of the cases are all of the persons', () => {
  const accidents = (dead: number) => `工矿商贸事故8起${dead}人（含煤矿7起133人、金属矿1起29人）。`
  expect(sums(accidents(162))).toEqual(['holds 7＋1＝8', 'holds 133＋29＝162'])
  expect(sums(accidents(172))).toContain('fails 133＋29＝162')
  expect(sums(accidents(152))).toContain('fails 133＋29＝162')
  const visits = (persons: number) => `接待来访1206批${persons}人次，集体访84批1951人次，个体访1122批2922人次。`
  expect(sums(visits(4873))).toEqual(['holds 84＋1122＝1206', 'holds 1951＋2922＝4873'])
  expect(sums(visits(4973))).toContain('fails 1951＋2922＝4873')
})

test('a total behind its parts is examined in each of its measures', () => {
  const poor = (persons: number) => `城市低保1236户1874人，农村低保5218户8963人，合计6454户${persons}人。`
  expect(sums(poor(10837))).toEqual(['holds 1236＋5218＝6454', 'holds 1874＋8963＝10837'])
  expect(sums(poor(10873))).toContain('fails 1874＋8963＝10837')
})

test('trap: members that are not all of the cases need not be all of the persons', () => {
  expect(sums('发生事故19起94人，其中工矿6起31人，道路11起52人。').filter(s => s.startsWith('fails'))).toEqual([])
  expect(sums('受理审查起诉10件12人，起诉8件11人，不起诉2件2人。').filter(s => s.startsWith('fails'))).toEqual([])
  expect(sums('发生事故17起94人，其中工矿6起31人，道路11起，火灾2人。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('trap: members are left out of one measure to come to its total, where another measure counts them', () => {
  const aid = (last: string) =>
    `资助学生21346人次、${last}万元：学前1842人次114.3万元，义务教育13275人次903.6万元，普高2964人次516.2万元，中职3265人次653.4万元。`
  expect(sums(aid('2187.5'))).toEqual(['holds 1842＋13275＋2964＋3265＝21346', 'holds 114.3万＋903.6万＋516.2万＋653.4万＝2187.5万'])
  expect(sums(aid('1534.1'))).toEqual(['holds 1842＋13275＋2964＋3265＝21346', 'fails 114.3万＋903.6万＋516.2万＋653.4万＝2187.5万'])
})

test('a sentence that is nothing but the members tells all of them in each measure', () => {
  const accidents = (dead: number, last = '渔船1起3人') =>
    `较大事故20起、${dead}人。煤矿2起7人，建筑1起3人，其他工贸2起6人，火灾1起4人，道路13起48人，${last}。`
  expect(sums(accidents(71))).toEqual(['holds 2＋1＋2＋1＋13＋1＝20', 'holds 7＋3＋6＋4＋48＋3＝71'])
  expect(sums(accidents(70))).toContain('fails 7＋3＋6＋4＋48＋3＝71')
  expect(sums(accidents(81))).toContain('fails 7＋3＋6＋4＋48＋3＝71')
})

test('trap: what its sentence goes on to tell, and figures that make no total, prove nothing', () => {
  const more = '较大事故19起、60人。煤矿2起7人，建筑1起3人，工贸3起6人，道路13起48人，渔船1起3人。'
  expect(sums(more).filter(s => s.startsWith('fails'))).toEqual([])
  expect(sums('较大事故9起、60人。煤矿2起7人，建筑7起33人。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('two that leave nothing out, and make the whole in one measure, do so in the other', () => {
  const watched = (households: number) =>
    `纳入监测对象${households}户412人。经过帮扶，已消除风险的监测对象121户368人，未消除风险的监测对象15户44人。`
  expect(sums(watched(136))).toEqual(['holds 121＋15＝136', 'holds 368＋44＝412'])
  expect(sums(watched(134))).toContain('fails 121＋15＝136')
  // 整户消除 and 部分消除: what is no half of it may share its households.
  expect(
    sums('纳入监测对象134户412人。经过帮扶，已消除风险的老人121户368人，已消除风险的儿童15户44人。').filter(s => s.startsWith('fails')),
  ).toEqual([])
})
