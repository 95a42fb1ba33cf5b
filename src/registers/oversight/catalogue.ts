/** @module What 监督与公开 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const oversight: readonly Listed[] = [
  { id: 'disclosure-application', title: '政府信息公开申请', pinyin: 'zheng fu xin xi gong kai shen qing', group: 'oversight', load: async () => (await import('./disclosure-application.ts')).disclosureApplication },
  { id: 'disclosure-item', title: '主动公开信息', pinyin: 'zhu dong gong kai xin xi', group: 'oversight', load: async () => (await import('./disclosure-item.ts')).disclosureItem },
  { id: 'satisfaction', title: '满意度测评', pinyin: 'man yi du ce ping', group: 'oversight', load: async () => (await import('./satisfaction.ts')).satisfaction },
]
