/** @module What 行政决策 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const decisions: readonly Listed[] = [
  { id: 'meeting', title: '会议与议题', pinyin: 'hui yi yu yi ti', group: 'decisions', load: async () => (await import('./meeting.ts')).meeting },
]
