import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'repeat')
    .map(r => r.verdict)

const TABLE = '\n年度｜合计｜出国｜接待｜公车｜购置｜运行\n2015年｜3251｜96｜1505｜1650｜83｜1567\n2016年｜2864｜17｜1451｜1396｜43｜1353\n'
const COLUMNS =
  '案件（2018年｜2019年｜2020年）：收案381｜592｜410；结案372｜580｜402。合同126｜281｜190，侵权155｜211｜120，其他100｜100｜100。\n'

test.each([
  '受理投诉2880件，举报1618件，咨询1件。办结4043件。举报1618件，比上年增加233件。',
  '共收到提案735件，交办的701件。701件提案中，已解决的564件。',
  '共受理纠纷4935件，调解4935件。',
  '败诉128件，败诉率6.6%；败诉率由上年的9.8%降至6.6%。',
  '总收入481.45万元，其中本年收入390万元。总支出481.45万元，其中项目支出90万元。',
  '供地9204公顷，其中新增建设用地3123公顷，同比增长3%。\n供地宗数3889宗，面积9204公顷，其中新增建设用地3123公顷。',
])('the same again: %s', text => {
  expect(said(text)).toContain('holds')
})

test('a part of one name of one whole is one figure', () => {
  const text = '供地9204公顷，其中新增建设用地3123公顷，同比增长3%。\n供地宗数3889宗，面积9204公顷，其中新增建设用地3947公顷。'
  expect(said(text)).toContain('fails')
})

test('what the table has of the row that the text tells', () => {
  const told = (car: string) =>
    `2016年“三公”经费决算2864万元。因公出国（境）17万元；公务接待费1451万元；公车购置及运行费${car}万元（其中购置费43万元，运行费1353万元）。${TABLE}`
  expect(said(told('1396'))).not.toContain('fails')
  expect(said(told('1395'))).toContain('fails')
  expect(said(`${COLUMNS}合同类居首位，2018年126件，占三成，2019年281件。`)).not.toContain('fails')
  expect(said(`${COLUMNS}合同类居首位，2018年126件，占三成，2019年268件。`)).toContain('fails')
})

test.each([
  // Another whole, another time, a part of a name of its own.
  '供地9204公顷，其中新增建设用地3123公顷。\n上年供地8204公顷，其中新增建设用地3947公顷。',
  '共受理纠纷4935件，调解4923件。',
  '总收入481.45万元。总支出471.45万元。',
  '败诉率6.6%；上诉率由上年的9.8%降至5.6%。',
  '收到提案735件。701件提案中，已解决的564件。',
  `${COLUMNS}合同类居首位，2018年126件，2019年调解168件。`,
  `${COLUMNS}2018年126件、2019年168件由基层法庭审结。`,
  `2016年预算2864万元，出国27万元；接待951万元；公车896万元，购置143万元，运行753万元。${TABLE}`,
])('trap: %s', text => {
  expect(said(text)).not.toContain('fails')
})
