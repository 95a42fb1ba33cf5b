/** @module What 监督与公开 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const oversight: readonly Listed[] = [
  { id: 'disclosure-application', title: '政府信息公开申请', pinyin: 'zheng fu xin xi gong kai shen qing', group: 'oversight', load: async () => (await import('./disclosure-application.ts')).disclosureApplication },
  { id: 'disclosure-item', title: '主动公开信息', pinyin: 'zhu dong gong kai xin xi', group: 'oversight', load: async () => (await import('./disclosure-item.ts')).disclosureItem },
  { id: 'satisfaction', title: '满意度测评', pinyin: 'man yi du ce ping', group: 'oversight', load: async () => (await import('./satisfaction.ts')).satisfaction },
  { id: 'proposal', title: '建议和提案', pinyin: 'jian yi he ti an', group: 'oversight', load: async () => (await import('./proposal.ts')).proposal },
  { id: 'external-suggestion', title: '司法建议和检察建议', pinyin: 'si fa jian yi he jian cha jian yi', group: 'oversight', load: async () => (await import('./external-suggestion.ts')).externalSuggestion },
  { id: 'litigation', title: '行政应诉', pinyin: 'xing zheng ying su', group: 'oversight', load: async () => (await import('./litigation.ts')).litigation },
  { id: 'disclosure-report', title: '政府信息公开年报', pinyin: 'zheng fu xin xi gong kai nian bao', group: 'oversight', load: async () => (await import('./disclosure-report.ts')).disclosureReport },
]
