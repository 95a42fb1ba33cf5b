import { expect, test } from 'vitest'
import { plain } from '../plain.ts'
import { read } from '../reading.ts'
import { rules } from './index.ts'
import type { Context } from './rule.ts'

const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/** What could make the pattern of a rule go back and forth: its own words, over and over, and half of them. */
const SHAPES: readonly string[] = [
  '《行政处罚法》第一条、第二条、',
  '《重大行政决策程序条例》',
  '第一百条',
  '二十届二中、',
  '贯彻落实学习',
  '十九届',
  '村民王小明，家住清水村',
  '家住',
  '13900000001，',
  '110105194912310021',
  '一、情况\n\n',
  '（一）情况。\n\n',
  '一是情况。',
  '学法尊法守法',
  '习近平新时代中国特色',
  '依法治国、依法执政、',
  '的的',
  '进行进行',
  'and ',
  '较好的完成',
  '(甲)',
  '（“《',
  '密级：机密',
  '内部资料\n',
  '国发[2022]15号',
  '2024年01月08日\n',
  '去年受理矛盾纠纷1件，同比增长1%，',
  '甲省乙市丙县丁镇',
  '全年共计累计合计共1件，',
  '今年12月',
  '法治审核法制审核',
  '执法法治审核',
  '加强对学习加强',
  '共办XX件，',
  '（此处补充',
  '关于某镇政府关于',
  '一、2024年情况\n\n',
  '哔哩哔哩',
  '清江区清河镇人民政府2023年法治政府建设情况报告',
  '2024年3月5日（星期三）',
  '3月5日、',
  '3月5日｜星期二\n',
  '2024年是中国共产党成立105周年，',
  '自2021年1月至2023年12月的两年间，',
  '2024年12月至2024年3月',
  '自2024年3月1日起30日内，即3月20日前',
  '分别于3月5日、6月2日、',
  '伍仟元整（¥50000.00）',
  '壹拾贰万叁仟肆佰',
  '大写：',
  '统一社会信用代码91310000607378364A',
  '身份证号码110105194912310021',
  '可以在30日内申请行政复议，',
  '依法自收到申请之日起十日内',
  '《政府信息公开条例》规定',
  '当场处罚200元以下的罚款',
]

/** Milliseconds of the processor in the cheapest of five runs: others at work on the machine do not count. */
function cost(work: () => unknown): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const before = process.cpuUsage()
    work()
    return process.cpuUsage(before).user / 1000
  })
  return Math.min(...times)
}

const title = '清江区清河镇人民政府2023年法治政府建设情况报告\n\n'
const end = '\n\n2024年1月8日'
const other = plain(`${title}全年受理矛盾纠纷340件。${end}`)
const context: Context = {
  lastYear: other,
  related: [
    { name: '甲', document: other, tie: 'below' },
    { name: '乙', document: other, tie: 'below' },
    { name: '丙', document: other, tie: 'above' },
  ],
  figures: [{ title: '受理矛盾纠纷', value: 340, unit: '件' }],
}

for (const shape of SHAPES)
  test(`every rule reads eight times as much of ${JSON.stringify(shape)} in about eight times the time`, () => {
    const [small, large] = [4000, 32_000].map(size => read(plain(title + fill(shape, size) + end)))
    for (const rule of rules) {
      const one = Math.max(
        2,
        cost(() => rule.find(small!, context)),
      )
      const eight = cost(() => rule.find(large!, context))
      expect(eight / one, rule.rule).toBeLessThan(40)
      expect(eight, rule.rule).toBeLessThan(1500)
    }
  })
