/** The town's part of the action plan: four actions, nine measures, all finished by December. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'business-measure',
  name: '营商环境任务措施台账',
  headings: [
    '措施',
    '专项行动',
    '方案',
    '责任部门',
    '完成时限',
    '列入日期',
    '报告日期',
    '进展情况',
    '完成日期',
    '成效',
    '评估日期',
    '评估',
  ],
} as const satisfies Layout<string>

const measures = [
  ['企业开办流程提速', '开办企业材料一次收齐', '便民服务中心'],
  ['企业开办流程提速', '代办员进市场、进园区', '便民服务中心'],
  ['政务服务提质', '综合窗口无差别受理', '便民服务中心'],
  ['政务服务提质', '高频事项下沉村（社区）', '党政办'],
  ['涉企执法规范', '检查事项合并实施', '综合行政执法办'],
  ['涉企执法规范', '首违不罚清单公示', '综合行政执法办'],
  ['惠企政策落实', '政策进企业上门宣讲', '经济发展办'],
  ['惠企政策落实', '拖欠账款清查', '财政办'],
  ['惠企政策落实', '银企对接会每半年一次', '经济发展办'],
] as const
const c = chance('营商环境')
export const books: readonly Book[] = [
  bookOf(
    layout,
    '清河镇',
    2,
    2023,
    measures.map(([action, measure, owner], i) => {
      const done = `2023-${String(6 + (i % 6)).padStart(2, '0')}-18` as Day
      return {
        措施: measure,
        专项行动: action,
        方案: '优化营商环境实施方案',
        责任部门: owner,
        完成时限: spelled(c, '2023-12-20'),
        列入日期: spelled(c, '2023-02-14'),
        报告日期: spelled(c, '2023-05-10'),
        进展情况: '已制定方案并分工',
        完成日期: spelled(c, done),
        成效: '已实施，企业反映良好',
        评估日期: i < 4 ? spelled(c, '2023-12-15') : null,
        评估: i < 4 ? c.pick(['明显见效', '有成效']) : null,
      }
    }),
  ),
]
