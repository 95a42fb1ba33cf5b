/** @module What 学习普法 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const study: readonly Listed[] = [
  { id: 'study-session', title: '集体学法和通报', pinyin: 'ji ti xue fa he tong bao', group: 'study', load: async () => (await import('./study-session.ts')).studySession },
  { id: 'party-branch', title: '支部主题党日', pinyin: 'zhi bu zhu ti dang ri', group: 'study', load: async () => (await import('./party-branch.ts')).partyBranch },
  { id: 'study-list', title: '应知应会清单', pinyin: 'ying zhi ying hui qing dan', group: 'study', load: async () => (await import('./study-list.ts')).studyList },
  { id: 'law-exam', title: '法治考试和旁听庭审', pinyin: 'fa zhi kao shi he pang ting ting shen', group: 'study', load: async () => (await import('./law-exam.ts')).lawExam },
  { id: 'study-roster', title: '学法人员名册', pinyin: 'xue fa ren yuan ming ce', group: 'study', load: async () => (await import('./study-roster.ts')).studyRoster },
  { id: 'publicity-duty', title: '普法责任清单', pinyin: 'pu fa ze ren qing dan', group: 'study', load: async () => (await import('./publicity-duty.ts')).publicityDuty },
  { id: 'legal-education', title: '普法宣传', pinyin: 'pu fa xuan chuan', group: 'study', load: async () => (await import('./legal-education.ts')).legalEducation },
  { id: 'publicity-site', title: '法治文化阵地', pinyin: 'fa zhi wen hua zhen di', group: 'study', load: async () => (await import('./publicity-site.ts')).publicitySite },
  { id: 'law-aware-person', title: '法律明白人和法治副校长', pinyin: 'fa lv ming bai ren he fa zhi fu xiao zhang', group: 'study', load: async () => (await import('./law-aware-person.ts')).lawAwarePerson },
  { id: 'demonstration-village', title: '民主法治示范村（社区）', pinyin: 'min zhu fa zhi shi fan cun she qu', group: 'study', load: async () => (await import('./demonstration-village.ts')).demonstrationVillage },
]
