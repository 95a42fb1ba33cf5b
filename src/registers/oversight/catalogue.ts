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
  { id: 'hotline', title: '热线和网络诉求', pinyin: 're xian he wang luo su qiu', group: 'oversight', load: async () => (await import('./hotline.ts')).hotline },
  { id: 'complaint', title: '投诉和问题线索', pinyin: 'tou su he wen ti xian suo', group: 'oversight', load: async () => (await import('./complaint.ts')).complaint },
  { id: 'audit-project', title: '审计监督和整改', pinyin: 'shen ji jian du he zheng gai', group: 'oversight', load: async () => (await import('./audit-project.ts')).auditProject },
  { id: 'congress-report', title: '向人大报告和审议意见', pinyin: 'xiang ren da bao gao he shen yi yi jian', group: 'oversight', load: async () => (await import('./congress-report.ts')).congressReport },
  { id: 'site-column', title: '公开栏目和公开栏', pinyin: 'gong kai lan mu he gong kai lan', group: 'oversight', load: async () => (await import('./site-column.ts')).siteColumn },
]
