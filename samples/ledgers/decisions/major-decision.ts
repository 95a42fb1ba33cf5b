/** Major decisions. 清河镇 made four in 2023, every step dated; the fifth asks for comments on the sample day. Three in 2022, one of them evaluated since. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'major-decision',
  name: '重大行政决策台账',
  headings: [
    '事项名称',
    '类型',
    '承办单位',
    '计划完成时间',
    ['公众参与', '征求意见方式'],
    ['公众参与', '收到意见'],
    ['公众参与', '采纳意见'],
    ['公众参与', '意见研究采纳情况'],
    '论证专家',
    '专家论证意见',
    ['风险评估', '风险评估单位'],
    ['风险评估', '风险等级'],
    '审查结论',
    '法律顾问、公职律师',
    '讨论决定的会议',
    '讨论结果',
    '文号',
    '案卷号',
    '评估缘由',
    '评估单位',
    '评估建议',
    ['时间', '启动日期'],
    ['时间', '公开征求意见日期'],
    ['时间', '意见汇总日期'],
    ['时间', '专家论证日期'],
    ['时间', '风险评估日期'],
    ['时间', '送审日期'],
    ['时间', '合法性审查日期'],
    ['时间', '决定日期'],
    ['时间', '公布日期'],
    ['时间', '归档日期'],
    ['时间', '后评估日期'],
    ['时间', '报告执行情况日期'],
    '执行情况',
  ],
} as const satisfies Layout<string>
type Decision = RowOf<typeof layout>

/** A decision begun on a day: 35 days of comments, ten for the review, then the meeting. */
function made(c: Chance, place: string, title: string, kind: string, office: string, start: Day, n: number): Decision {
  const at = (days: number) => spelled(c, plusDays(start, days))
  const comments = c.between(3, 16)
  const expert = kind === '重大公共建设项目'
  const year = start.slice(0, 4)
  return {
    ...begun(c, title, kind, office, start),
    收到意见: comments,
    采纳意见: Math.floor(comments / 3),
    意见研究采纳情况: '合理的已采纳，未采纳的逐条说明了理由',
    论证专家: expert ? '尹专家、于专家' : null,
    专家论证意见: expert ? '方案可行，建议补充地质资料' : null,
    风险评估单位: '示例评估公司',
    风险等级: c.weighted({ 低风险: 3, 中风险: 1 }),
    审查结论: '合法',
    '法律顾问、公职律师': '姚律',
    讨论决定的会议: '镇长办公会',
    讨论结果: c.weighted({ 通过: 3, 修改后通过: 1 }),
    文号: `${place}府发〔${year}〕${n}号`,
    案卷号: `${year}-J-${n}`,
    意见汇总日期: at(40),
    专家论证日期: expert ? at(42) : null,
    风险评估日期: at(44),
    送审日期: at(46),
    合法性审查日期: at(58),
    决定日期: at(63),
    公布日期: at(68),
    归档日期: at(75),
  }
}
function begun(c: Chance, title: string, kind: string, office: string, start: Day): Decision {
  return {
    事项名称: title,
    类型: kind,
    承办单位: office,
    计划完成时间: spelled(c, plusDays(start, 120)),
    征求意见方式: c.pick(['政府网站、座谈会', '政府网站、实地走访', '政府网站、问卷和民意调查']),
    启动日期: spelled(c, start),
    公开征求意见日期: spelled(c, plusDays(start, 4)),
  }
}

/** What is still carried out a year later is reported on. */
const reported = (c: Chance, on: Day): Decision => ({ 报告执行情况日期: spelled(c, on), 执行情况: '按计划推进，群众反映总体较好' })

function town(): Book[] {
  const c = chance('清河镇重大行政决策')
  const project = '重大公共建设项目'
  const policy = '重大公共政策和措施'
  const later: Decision = {
    评估缘由: '决策机关认为有必要',
    评估单位: '示例大学',
    评估建议: '继续执行',
    后评估日期: spelled(c, '2023-11-22'),
  }
  return [
    bookOf(layout, '清河镇', 2, 2023, [
      made(c, '清河', '饮水工程选址', project, '农业服务中心', '2023-03-20', 14),
      made(c, '清河', '场镇改造项目', project, '规划建设环保办', '2023-05-08', 22),
      made(c, '清河', '农贸市场搬迁', policy, '经济发展办', '2023-07-10', 31),
      made(c, '清河', '公益性公墓建设', project, '民政和社会事务办', '2023-09-11', 40),
      begun(c, '集镇停车管理措施', policy, '规划建设环保办', '2023-12-18'),
    ]),
    bookOf(layout, '清河镇', 2, 2022, [
      { ...made(c, '清河', '垃圾收运体系', policy, '规划建设环保办', '2022-03-14', 11), ...later, ...reported(c, '2023-05-16') },
      { ...made(c, '清河', '村道硬化三年计划', '重要规划', '规划建设环保办', '2022-06-13', 20), ...reported(c, '2023-08-15') },
      { ...made(c, '清河', '养老服务站布点', policy, '民政和社会事务办', '2022-08-15', 29), ...reported(c, '2023-10-18') },
    ]),
  ]
}
function one(place: string, unit: number, short: string): Book {
  const c = chance(`${place}重大行政决策`)
  return bookOf(layout, place, unit, 2023, [made(c, short, '集镇道路改造', '重大公共建设项目', '规划建设环保办', '2023-04-17', 9)])
}

export const books: readonly Book[] = [...town(), one('石桥镇', 3, '石桥'), one('柳溪镇', 4, '柳溪')]
