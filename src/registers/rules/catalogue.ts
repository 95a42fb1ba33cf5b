/** @module What 文件与合同 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const rules: readonly Listed[] = [
  { id: 'legality-review', title: '合法性审查', pinyin: 'he fa xing shen cha', group: 'rules', load: async () => (await import('./legality-review.ts')).legalityReview },
  { id: 'normative-document', title: '行政规范性文件', pinyin: 'xing zheng gui fan xing wen jian', group: 'rules', load: async () => (await import('./normative-document.ts')).normativeDocument },
  { id: 'document-filing', title: '规范性文件备案审查', pinyin: 'gui fan xing wen jian bei an shen cha', group: 'rules', load: async () => (await import('./document-filing.ts')).documentFiling },
  { id: 'document-cleanup', title: '文件清理', pinyin: 'wen jian qing li', group: 'rules', load: async () => (await import('./document-cleanup.ts')).documentCleanup },
  { id: 'contract', title: '政府合同', pinyin: 'zheng fu he tong', group: 'rules', load: async () => (await import('./contract.ts')).contract },
  { id: 'legal-counsel', title: '法律顾问', pinyin: 'fa lv gu wen', group: 'rules', load: async () => (await import('./legal-counsel.ts')).legalCounsel },
  { id: 'internal-rule', title: '内部管理制度', pinyin: 'nei bu guan li zhi du', group: 'rules', load: async () => (await import('./internal-rule.ts')).internalRule },
]
