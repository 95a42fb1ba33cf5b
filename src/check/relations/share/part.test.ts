import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const shares = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('a name made of two names is of both', () => {
  const text = (share: string) => `一审案件3862件，二审改判19件、发回重审8件。改判发回案件占一审结案（3747件）的${share}%。`
  expect(shares(text('0.72'))).toEqual(['holds （19＋8）÷3747＝0.721%'])
  expect(shares(text('0.92'))).toEqual(['fails （19＋8）÷3747＝0.721%'])
})

test('the first three of five', () => {
  const list = '主要支出前五位：教育7.62亿元、社保6.35亿元、农林4.98亿元、卫健3.74亿元、交通2.86亿元，'
  expect(shares(`${list}前三位占总支出（33.15亿元）的57.2%。`)).toEqual(['holds （7.62亿＋6.35亿＋4.98亿）÷33.15亿＝57.16%'])
  expect(shares(`${list}前三位占总支出（33.15亿元）的59.8%。`)).toEqual(['fails （7.62亿＋6.35亿＋4.98亿）÷33.15亿＝57.16%'])
})

test('what was told of each of two has one share together', () => {
  const text =
    '全市进出口865.4亿元，民营企业和外资企业分别进出口486.2亿元和231.6亿元，分别增长11.3%和4.2%，占全市进出口总值的比重为82.9%；国有企业进出口147.6亿元，占比17.1%。'
  expect(shares(text).filter(s => s.startsWith('fails'))).toEqual([])
})

test('a member of a whole is called by its name', () => {
  const text = (rate: string) => `受理诉求7436件，剔除重复件312件、无效件205件，有效件6919件，有效件办结6842件，办结率${rate}%。`
  expect(shares(text('98.9'))).toEqual(['holds 6842÷6919＝98.89%'])
  expect(shares(text('89.9'))).toEqual(['fails 6842÷6919＝98.89%'])
})

test.each([
  // A mean of kinds is no whole of them, though the kinds are named behind 其中.
  '平均办理天数由38.4天缩短至33.6天；其中简易件18.9天、普通件55.2天，简易件占59.5%。',
  // By how much it rose is not what there is.
  '全市收入182.4亿元，其中税收完成126.3亿元，税收增收11.7亿元，税收占比69.2%。',
  // The bracket says of what the figure before it is made.
  '一般公共预算支出862400万元，其中：基本支出312600万元，占一般公共预算支出的36.2%；项目支出549800万元（含提前下达187300万元），占一般公共预算支出的63.8%。',
  // Guarantees of the city are no purchases of the city.
  '全市新增担保业务96.4亿元。全市授予中小企业合同28.6亿元，占全市政府采购总额的84.3%。',
  // Who died are no part of those who were born.
  '年末常住人口1086万人。全市出生人口8.1万人，人口出生率为7.46‰；死亡人口5.9万人，人口死亡率为5.43‰。',
  // The rate of all loans is no rate of the loans to firms.
  '各项贷款1864亿元，其中住户贷款703亿元，企业贷款1152亿元。不良贷款余额22.4亿元，不良贷款率1.24%。',
])('trap: %s', text => {
  expect(shares(text).filter(s => s.startsWith('fails'))).toEqual([])
})
