import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

/** Further figures, so that nothing is sure because there is nothing else. */
const AROUND = '全年走访企业312家，发放资料5230份，设置宣传栏58块，举办讲座27场，整改隐患96处，回访住户413户，新建书屋14座。\n'
const said = (text: string): string[] => {
  const from = AROUND.length
  return check(plain(AROUND + text))
    .relations.filter(r => r.kind === 'share' && r.claim.start >= from)
    .map(r => `${(AROUND + text).slice(r.claim.start, r.claim.end)} ${r.verdict}`)
}
const wrong = (text: string): string[] => said(text).flatMap(s => (s.endsWith('fails') ? [s.split(' ')[0]!] : []))

test.each([
  [
    'in order behind them',
    '全省共登记案源52416条。居前三的是甲市18230条、乙市9846条和丙市4127条，分别占35.64%、19.25%和8.07%。',
    ['35.64%', '19.25%', '8.07%'],
  ],
  [
    'each behind its count',
    '收到建议86件，立案82件。已经落实的31件，占39.7%；列入计划的28件，占35.9%；留作参考的8件，占9.8%。',
    ['39.7%', '35.9%'],
  ],
  [
    'in brackets',
    '全镇调处纠纷634起。邻里纠纷214起（34.6%）、婚姻纠纷176起（28.5%）、宅基地纠纷88起（14.2%）。',
    ['34.6%', '28.5%', '14.2%'],
  ],
  ['ahead of the counts', '共接待来访7428批。居前的城建占23.85%，社保占17.62%，件数分别为1726批和1275批。', ['23.85%', '17.62%']],
  [
    'in money',
    '下达资金2846.3万元。道路工程1120.5万元，占40.52%；水利工程824.7万元，占29.82%；校舍维修361.4万元，占13.07%。',
    ['40.52%', '29.82%', '13.07%'],
  ],
  [
    'the whole in the words',
    '受理诉求962宗。这962宗从来源看，电话418宗占44.09%，网络317宗占33.44%，来信126宗占13.29%，其他87宗占9.18%。',
    ['44.09%', '33.44%', '13.29%', '9.18%'],
  ],
  [
    'one of many',
    '接报警情26418起。来源：电话11284起，占警情总量的42.78%；网络9735起，占36.85%；上门3162起，占11.97%；巡逻1426起，占5.4%；其他794起。',
    ['42.78%'],
  ],
])('shares taken on another whole than is printed: %s', (_, text, figures) => expect(wrong(text)).toEqual(figures))

test.each([
  ['of the whole that is printed', '全省共登记案源52416条。居前三的是甲市18230条、乙市9846条和丙市4127条，分别占34.78%、18.78%和7.87%。'],
  ['of what is printed besides', '收到建议86件，其中有效78件。已经落实的31件，占39.7%；列入计划的28件，占35.9%。'],
  ['of what is printed behind', '收到建议82件。已经落实的31件，占39.7%；列入计划的28件，占35.9%；有效建议共78件。'],
  ['of two that are printed', '投诉412件，举报206件，咨询18件。邻里类214件，占34.6%；婚姻类176件，占28.5%；其他类88件，占14.2%。'],
  ['of what is left', '受理申请634件，撤回16件。邻里类214件，占34.6%；婚姻类176件，占28.5%；其他类88件，占14.2%。'],
  ['of only some of what was counted', '受理申请634件。已办结案件中，邻里类214件，占34.6%；婚姻类176件，占28.5%；其他类88件，占14.2%。'],
  [
    'of the year, where last season is near',
    '三季度登记59878件，比上季56675件增5.65%。咨询33658件占56.21%，投诉17397件占29.05%，举报8823件占14.73%。',
  ],
  ['of something far', '全市企业5210家。大型64家，占38.1%；中型73家，占43.5%。'],
  ['in whole percents', '排查隐患634处。道路214处，占34%；厂房176处，占28%；工地88处，占14%。'],
])('trap: %s', (_, text) => expect(wrong(text)).toEqual([]))

test('several that agree on the sum of two figures side by side are of both', () => {
  const text =
    '接收诉求3650件，其中投诉984件，举报312件，咨询2354件。电话604件，占比46.6%；小程序290件，占比22.38%；来函126件，占比9.72%；App121件，占比9.34%。'
  expect(said(text)).toEqual(['46.6% holds', '22.38% holds', '9.72% holds', '9.34% holds'])
})
