/** @module What 年度报告 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const report: readonly Listed[] = [
  { id: 'annual-report', title: '法治政府建设年度报告', pinyin: 'fa zhi zheng fu jian she nian du bao gao', group: 'report', load: async () => (await import('./annual-report.ts')).annualReport },
  { id: 'archive-appraisal', title: '到期档案鉴定', pinyin: 'dao qi dang an jian ding', group: 'report', load: async () => (await import('./archive-appraisal.ts')).archiveAppraisal },
  { id: 'fixed-duty', title: '年度固定事项', pinyin: 'nian du gu ding shi xiang', group: 'report', load: async () => (await import('./fixed-duty.ts')).fixedDuty },
  { id: 'upper-form', title: '上级报表', pinyin: 'shang ji bao biao', group: 'report', load: async () => (await import('./upper-form.ts')).upperForm },
]
