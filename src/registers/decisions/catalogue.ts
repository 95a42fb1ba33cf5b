/** @module What 行政决策 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const decisions: readonly Listed[] = [
  { id: 'major-decision', title: '重大行政决策', pinyin: 'zhong da xing zheng jue ce', group: 'decisions', load: async () => (await import('./major-decision.ts')).majorDecision },
  { id: 'meeting', title: '会议与议题', pinyin: 'hui yi yu yi ti', group: 'decisions', load: async () => (await import('./meeting.ts')).meeting },
]
