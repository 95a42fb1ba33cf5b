import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const said = (text: string, stated: string): string[] => {
  const document = plain(text)
  return check(document).relations.flatMap(r =>
    document.text.slice(r.claim.start, r.claim.end) === stated ? [`${r.kind} ${r.verdict}`] : [],
  )
}
const wrong = (text: string): string[] => check(plain(text)).relations.flatMap(r => (r.verdict === 'fails' ? [r.message] : []))

test.each([
  [
    'a column of words at the end',
    '项目安排（项目｜金额｜牵头单位）：水渠整治｜480｜水利局；产业路｜265｜交通局；冷库｜155｜农业局；合计｜900｜。',
    '900',
    'sum holds',
  ],
  [
    'a stroke in a cell',
    '队伍情况（单位｜人数｜车辆）：一大队｜312｜41；二大队｜287｜—；三大队｜196｜28；合计｜795｜69。',
    '795',
    'sum holds',
  ],
  [
    'what a stroke leaves out fits',
    '队伍情况（单位｜人数｜车辆）：一大队｜312｜41；二大队｜287｜—；三大队｜196｜28；合计｜795｜69。',
    '69',
    'sum holds',
  ],
  [
    'a slash in a cell',
    '机构（类别｜个数｜床位）：医院｜36｜5218；门诊部｜124｜/；卫生院｜88｜1640；总计｜248｜6858。',
    '248',
    'sum holds',
  ],
  [
    'lines below names',
    '单位｜受理｜办结｜备注\n甲局｜318｜301｜含上年\n乙局｜207｜207｜\n丙局｜96｜88｜—\n合计｜621｜596｜',
    '621',
    'sum holds',
  ],
  [
    'a total with its own sentence',
    '处罚（简易｜普通｜罚没款万元）：城东812｜136｜28.41；城西540｜97｜19.06；城北371｜54｜9.87。总计1723｜287｜57.34。',
    '57.34',
    'sum holds',
  ],
  [
    'growth beside a share',
    '收案（案由｜2023年｜占比｜2022年｜增幅）：侵权｜1250｜41.67%｜1000｜25.00%；婚姻｜900｜30.00%｜1200｜-25.00%；借贷｜850｜28.33%｜640｜32.81%。',
    '32.81%',
    'growth holds',
  ],
  [
    'a growth of nothing',
    '收案（案由｜2023年｜2022年｜增幅）：侵权｜2411｜2415｜0；婚姻｜900｜1200｜-25.00%；借贷｜850｜640｜32.81%。',
    '0',
    'growth holds',
  ],
  [
    'a blank below shares',
    '收件（渠道｜数量｜占比率%）：电话｜612｜51.0；网络｜348｜29.0；来访｜240｜20.0；合计｜1200｜。',
    '51.0｜348｜29.0；来访｜240｜20.0',
    '',
  ],
])('%s', (_, text, stated, verdict) => {
  expect(wrong(text)).toEqual([])
  if (verdict) expect(said(text, stated)).toContain(verdict)
})

test.each([
  [
    'a total of rows with words behind',
    '项目安排（项目｜金额｜牵头单位）：水渠整治｜480｜水利局；产业路｜265｜交通局；冷库｜155｜农业局；合计｜960｜。',
    '960',
    'sum fails',
  ],
  [
    'divided by this year',
    '收案（案由｜2023年新收｜2022年新收｜增幅）：侵权｜1341｜1206｜10.07%；婚姻｜884｜936｜-5.88%；借贷｜512｜448｜12.50%。',
    '12.50%',
    'growth fails',
  ],
  [
    'divided by this month',
    '来源（5月｜6月｜增减幅）：热线812｜845｜3.91%；平台320｜352｜9.09%；合计1132｜1197｜5.43%。',
    '9.09%',
    'growth fails',
  ],
  [
    'a column beside a cell that was not read',
    '逐月（热线｜平台｜小计）：1842｜713｜2555；1507｜468｜1975；2236｜815｜3051；总计12345｜1969｜7581。',
    '1969',
    'sum fails',
  ],
  ['what was granted and refused', '申请数量｜受理数量｜许可数量｜不予许可数量\n816｜816｜816｜14', '816', 'sum fails'],
])('wrong: %s', (_, text, stated, verdict) => expect(said(text, stated)).toContain(verdict))

test.each([
  ['a stroke may hide what is lacking', '队伍情况（单位｜人数｜车辆）：一大队｜312｜41；二大队｜287｜—；三大队｜196｜28；合计｜795｜82。'],
  [
    'a remark behind the table',
    '学校（类别｜学校数｜教职工）：小学｜334｜16973；初中｜147｜24895；中职｜15｜2054；总计｜496｜43922。备注：教职工含24名见习人员。',
  ],
  [
    'a change is no share',
    '上半年收案26059件（案由｜2021年上半年｜占比｜2020年上半年｜增幅）：借贷｜4159｜15.96%｜6132｜-32.18%；离婚｜2821｜10.83%｜3878｜-27.26%；房屋｜1205｜4.62%｜978｜23.21%。',
  ],
  ['not all months', '来源（3月｜4月｜增减幅）：热线696｜702｜0.86%；举报27｜30｜11.11%；合计12185｜13079｜7.34%。'],
  ['years as rows', '受理（年份｜总计｜治安｜土地）：1991｜6｜3｜3；1992｜18｜11｜7；1996｜12｜9｜3。'],
  [
    'all the rows of something else',
    '一般公共预算支出48.60亿元，增长3.1%。重点支出（科目｜决算数（亿元）｜上年（亿元））：教育｜12.35｜11.80；卫生｜7.42｜7.01；社保｜8.16｜7.95。以上三项占民生支出的71.3%。',
  ],
  [
    'a total cell that was not read',
    '逐月（热线｜平台｜小计）：1842｜713｜2555；1507｜468｜1975；2236｜815｜3051；总计12345｜1996｜7581。',
  ],
  ['carried over and granted', '受理数量｜许可数量｜不予许可数量\n5｜5｜1'],
  ['rates that are others', '指标（指标｜2023年｜2022年｜增长率）：游客量｜120｜100｜8.6%；收入｜85｜80｜2.1%；床位｜60｜48｜9.9%。'],
  ['words in the cells', '督查（事项｜进展｜责任单位）：水厂扩建｜完成80%｜水务局；污水管网｜完成62%｜住建局；口袋公园｜已竣工｜城管局。'],
])('trap: %s', (_, text) => expect(wrong(text)).toEqual([]))
