import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)

test('what is told of a total and of all its parts adds up in every measure', () => {
  const text = (all: string, hurt: number) =>
    `全市发生事故61起，死亡40人，直接损失${all}万元。工矿商贸18起，死亡15人，损失812.5万元，其中东区5起4人。道路运输43起，死亡25人，损失${hurt}万元，同比减少3起。`
  expect(sums(text('1130.7', 318.2))).toEqual(expect.arrayContaining(['61 holds', '40 holds', '1130.7万 holds']))
  expect(sums(text('1130.7', 381.2))).toEqual(expect.arrayContaining(['61 holds', '40 holds', '1130.7万 fails']))
})

test('how many more there are adds up as well', () => {
  const text = (all: string) =>
    `图书146.2万册，比上年增加${all}万册；设备8120.5万元，比上年增加63.4万元。小学图书81.3万册，增加0.9万册；设备5010.3万元，增加42.9万元。初中图书64.9万册，增加0.5万册；设备3110.2万元，增加20.5万元。`
  expect(sums(text('1.4'))).toContain('1.4万 holds')
  expect(sums(text('1.2')).filter(s => s.endsWith('fails'))).toEqual(['1.2万 fails'])
})

test.each([
  (then: number) => `来访1430人次（上年1386人次），其中个体访902人次（上年874人次），集体访528人次（上年${then}人次）。`,
  (then: number) => `来访1430人次（去年同期1386人次），增长3.2%；其中个体访902人次（874人次）、集体访528人次（${then}人次）。`,
  (then: number) =>
    `来访1430人次，同比上年（1386人次）上升3.17%。其中个体访902人次，同比上年（874人次）上升3.2%；集体访528人次，同比上年（${then}人次）上升3.12%。`,
])('what there was a year before is divided as what there is now', text => {
  expect(sums(text(512))).toEqual(expect.arrayContaining(['1430 holds', '1386 holds']))
  expect(sums(text(521))).toEqual(expect.arrayContaining(['1430 holds', '1386 fails']))
})

test('what was divided in one regard is divided in another by what is told beside the same rows', () => {
  const text =
    '立案996件，应结案972件，结案911件。巡查上报953件，群众举报43件。事件类立案971件，应结案956件，结案902件；部件类立案25件，应结案16件，结案9件。'
  const all = check(plain(text)).relations.filter(
    r => r.kind === 'sum' && r.verdict === 'holds' && text.slice(r.claim.start, r.claim.end) === '996',
  )
  expect(all.map(r => r.parts.map(p => p.value))).toContainEqual([971, 25])
})

test('the certified are of the staff: where the staff of two levels are all the staff, so are their certified', () => {
  const text = (done: number) => `执法人员8436名，已领证7963名；其中市级2316名，已领证2196名，县级6120名，已领证${done}名。`
  expect(sums(text(5767))).toEqual(expect.arrayContaining(['8436 holds', '7963 holds']))
  expect(sums(text(5776))).toEqual(expect.arrayContaining(['8436 holds', '7963 fails']))
})

test('不予受理 is not 受理', () => {
  const text = (taken: number) =>
    `收到复议申请32件；受理24件，不予受理8件，受案率75%。市政府收到11件、受理6件，受案率54.5%；县级政府和部门收到21件、受理${taken}件，受案率85.7%。`
  expect(sums(text(18)).filter(s => s === '24 holds')).toHaveLength(1)
  expect(sums(text(19))).not.toContain('24 holds')
})

test('rows that tell nothing but the same measures in the same order are a table without its lines', () => {
  const text = (people: number, money: string) =>
    `三年共查处非法集资48件，涉案${people}人，涉案金额${money}。其中2019年11件，7人，2120.4万元；2020年23件，19人，6031.2万元；2021年14件，9人，1840.1万元。`
  expect(sums(text(35, '9991.7万元'))).toEqual(expect.arrayContaining(['48 holds', '35 holds', '9991.7万 holds']))
  expect(sums(text(27, '9991.7万元'))).toEqual(expect.arrayContaining(['48 holds', '27 fails', '9991.7万 holds']))
  expect(sums(text(35, '1.62亿元'))).toEqual(expect.arrayContaining(['48 holds', '35 holds', '1.62亿 fails']))
})

test.each([
  // A case that is still open is closed in none of the classes.
  '共受理案件1636件，结案902件。其中：刑事64件，结案40件；民事872件，结案495件；执行600件，结案367件。',
  // A household may have members in both.
  '纳入对象134户412人。已消除风险的老人121户368人，已消除风险的儿童15户44人。',
  // Years are no parts of each other.
  '造林12.40万亩，抚育30.15万亩，投入8650万元。上年造林7.25万亩，抚育18.05万亩，投入5120万元。前年造林5.15万亩，抚育12.10万亩，投入3630万元。',
  // Of the channels that are told some have nothing out of reach, and all may have closed some.
  '收到举报1793件，不在职责范围1004件，已办结564件，未办理23件。电话举报不在职责范围7件，已办结71件，未办理3件。网络举报不在职责范围36件，已办结60件。微信举报不在职责范围961件，已办结429件，未办理20件。',
  // What was told under another heading a year before.
  '收件412件（上年398件），其中投诉301件（上年287件），建议111件（上年86件）。',
  '收件412件（上年398件），增长3.5%，其中投诉301件（上年288件），增长4.5%，建议111件（上年100件），增长11.0%。',
  // Saved by tender is not all that was saved.
  '交易78项，成交额5210.6万元，节约312.45万元。其中市级31项，3120.4万元，公开招标节约150.25万元；县级47项，2090.2万元，节约132.2万元。',
])('not wrong: %s', text => {
  expect(sums(text).filter(s => s.endsWith('fails'))).toEqual([])
})

test('how many more there are is no total of what some rows have more: another may have nothing this year', () => {
  const text =
    '全市事故183起、死亡161人，同比增加13起、11人。工矿商贸22起、死亡26人，增加9起、7人。道路运输161起、死亡135人，增加6起、6人。铁路、水上未接报。'
  expect(sums(text).filter(s => s.endsWith('fails'))).toEqual([])
})

test('what stood there a year before, and what the bracket behind each member tells under the name of the whole', () => {
  const then = (all: number) =>
    `接收投诉举报37894件，比上年同期${all}件升4.2%。投诉27723件，比上年25805件升7.43%；举报10171件，比上年10553件降3.71%。`
  expect(sums(then(36358))).toContain('36358 holds')
  expect(sums(then(36368))).toContain('36368 fails')
  const men =
    '总人口8463人，男4497人，女3966人；家庭户人口8351人，男4416人，女3935人；少年2163人（男1101人，女1062人），成年5577人（男2968人，女2609人），老年723人（男428人，女295人）。'
  expect(sums(men)).toEqual(expect.arrayContaining(['4497 holds', '3966 holds']))
})
