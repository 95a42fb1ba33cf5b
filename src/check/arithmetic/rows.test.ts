import { describe, expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)

test.each([
  // Behind others of its kind, between semicolons.
  [
    '实际检查9214家，责令停产118家；罚款2.4亿元，下降6%。检查煤矿41家，非煤矿山1295家，化工2487家，冶金1702家，工贸3198家，其他491家；停产依次为5家、41家、19家、12家、27家、14家。',
    '9214 holds',
  ],
  // Each of several named.
  [
    '接警412起，其中一般事故14起，死亡2人。去年同期事故19起。分辖区看：城关3起，同比减少2起；河东3起；河西2起；新城1起，持平；南湖2起；沙洲、平川、石桥各1起。',
    '14 holds',
  ],
  // The heads of the sentences that follow, rounded one by one.
  [
    '本单位经费支出1287.36万元，比上年减少213.40万元。出国费18.00万元，组团6个。车辆购置和运行费1033.25万元，其中运行费998.61万元，保有量312辆。接待费236.12万元，接待721批次。',
    '1287.36万 holds',
  ],
  // Counted one by one, the total in 万.
  [
    '全市共有党员31.46万名；基层组织11.46万个。女党员91234名。全年发展党员5120名。基层组织中，党委738个、党总支904个、党支部112967个。',
    '11.46万 holds',
  ],
  // Two earlier times.
  [
    '登记48213件，环比上季度45102件增长6.90%，同比去年33417件增长44.28%。其中咨询27104件，环比26880件增长0.83%，同比19250件增长40.80%；投诉14207件，环比12331件增长15.21%，同比9702件增长46.43%；举报6902件，环比5891件增长17.16%，同比4465件增长54.58%。',
    '45102 holds',
  ],
  // Of two levels.
  [
    '涉及企业1500家。其中，省级检查企业357家，发现问题4273项，拟处罚165家；市县两级检查企业11339家，发现问题67954项，拟处罚1335家。',
    '1500 holds',
  ],
  // Visits of persons.
  ['查获吸毒人员742人次：初次203人、复吸539人，复吸占72.6%。', '742 holds'],
  // Twenty others between, and two more parts of another kind.
  [
    '在校生1342032人：幼儿226274人，小学621791人（含教学点16225人），初中243085人，高中102887人，中职49061人，技工32809人，特教1149人，高校64976人（本科19234人，专科45742人）。其中义务教育在校生864876人。',
    '864876 holds',
  ],
  // A total that is divided twice.
  [
    '登记投诉举报84.59万件，增长12.01%。其中，投诉66.09万件；举报18.50万件。甲省60.75万件，增长10.45%；乙市23.84万件，增长16.19%。',
    '84.59万 holds',
  ],
  // Income of this year and what was brought on from the last, rounded.
  [
    '总收入612.38万元。其中本年收入421.55万元，较上年减少75.26万元，下降15.2%：财政拨款402.17万元；上级补助19.38万元。上年结转190.82万元，减少7.63万元。',
    '612.38万 holds',
  ],
])('%s', (text, sum) => {
  expect(sums(text)).toContain(sum)
})

test('a total of two kinds of places is told in both', () => {
  const text =
    '登记投诉举报84.59万件，增长12.01%。其中，投诉66.09万件；举报18.50万件。甲省60.75万件，增长10.45%；乙市23.84万件，增长16.19%。'
  expect(sums(text).filter(s => s === '84.59万 holds')).toHaveLength(2)
})

test('two shares that make a hundred to the second decimal', () => {
  expect(sums('居住在城镇的1934382人，占55.97%；居住在乡村的1521779人，占44.03%。')).toContain(
    '55.97%；居住在乡村的1521779人，占44.03% holds',
  )
  expect(sums('东、中、西部业务量比重分别为80%、12.7%和7.3%。')).toContain('80%、12.7%和7.3% holds')
})

test.each([
  // Small figures come out by chance.
  '受理46件，其中甲类12件；乙类9件。走访25件，宣传21件。',
  // What is rounded takes no count of a few.
  '结案229.4万件，未结228.8万件；旧存5806件。',
  // One of several acts alone may not be called too much for the sum.
  '办理提案120件。教育35件，卫生41件，交通52件，部分提案涉及两类。',
])('no sum of %s', text => {
  expect(sums(text).filter(s => s.endsWith('fails'))).toEqual([])
})

describe('rows whose total stands farther', () => {
  test.each([
    [
      '上半年执结案件8246件，执结率81.2%。\n执结案件中，执行完毕3317件，终结本次执行3520件，终结执行1216件，其他193件；前两类合计6837件。',
      '8246 holds',
    ],
    ['发现问题679个：立行立改436个，完成421个；分阶段182个，完成96个；持续61个，完成19个。合计完成536个，完成率78.9%。', '536 holds'],
    [
      '查处违停92.1万起，其中外地号牌17.7万起；夜间查处58万起。城区道路查处53.4万起，占58%；国省道查处38.7万起，增加54.1%。',
      '92.1万 holds',
    ],
    ['全年收入4926万元，完成6.2%，少1130万元：税收9103万元，多1184万元，增14.9%；非税6524万元，少2314万元，降26.2%。', '1130万 holds'],
  ])('%s', (text, told) => expect(sums(text).join()).toContain(told))
})
