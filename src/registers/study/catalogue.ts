/** @module What 学习普法 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const study: readonly Listed[] = [
  { id: 'legal-education', title: '普法宣传', pinyin: 'pu fa xuan chuan', group: 'study', load: async () => (await import('./legal-education.ts')).legalEducation },
]
