/** @module Disputes as they are recorded over HTTP and as they stand in a ledger, for tests and benchmarks that need many of them. */
import { newId } from '../../src/base/id.ts'

/** The request that takes up a dispute of this subject in this village, at this moment. */
export const acceptance = (subject: string, village: number, ms = Date.now()) => ({
  request: newId(ms),
  register: 'mediation',
  n: 1,
  step: 'accept',
  day: '2024-01-05',
  data: {
    subject,
    kind: 'neighbour',
    level: 'small',
    source: 'walkIn',
    parties: [{ name: '甲某' }, { name: '乙某' }],
    village,
    willing: true,
  },
})

export const ledgerHeadings = [
  '纠纷简况',
  '纠纷类别',
  '分级',
  '来源',
  '双方当事人',
  '村（社区）',
  '受理日期',
  '达成协议日期',
  '协议形式',
  '协议内容',
]

/** A row of such a ledger: a dispute of the unit 测试镇 that was agreed on. */
export const ledgerRow = (subject: string, i: number): string[] => [
  subject,
  '邻里',
  '小事马上调',
  '群众来访',
  `甲${i}、乙${i}`,
  '测试镇',
  '2023-03-01',
  '2023-03-08',
  '口头',
  '互相谅解',
]
