/** @module What 推进机制 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const drive: readonly Listed[] = [
  { id: 'first-responsible', title: '第一责任人履职', pinyin: 'di yi ze ren ren lv zhi', group: 'drive', load: async () => (await import('./first-responsible.ts')).firstResponsible },
  { id: 'law-duty-report', title: '述法', pinyin: 'shu fa', group: 'drive', load: async () => (await import('./law-duty-report.ts')).lawDutyReport },
  { id: 'legal-workforce', title: '法治机构和队伍', pinyin: 'fa zhi ji gou he dui wu', group: 'drive', load: async () => (await import('./legal-workforce.ts')).legalWorkforce },
  { id: 'directive', title: '上级部署和请示报告', pinyin: 'shang ji bu shu he qing shi bao gao', group: 'drive', load: async () => (await import('./directive.ts')).directive },
  { id: 'commitment', title: '年度任务与安排', pinyin: 'nian du ren wu yu an pai', group: 'drive', load: async () => (await import('./commitment.ts')).commitment },
  { id: 'deficiency', title: '问题与整改', pinyin: 'wen ti yu zheng gai', group: 'drive', load: async () => (await import('./deficiency.ts')).deficiency },
  { id: 'rule-of-law-inspection', title: '法治督察与考核', pinyin: 'fa zhi du cha yu kao he', group: 'drive', load: async () => (await import('./rule-of-law-inspection.ts')).inspectionOfLaw },
  { id: 'demonstration', title: '示范创建与荣誉', pinyin: 'shi fan chuang jian yu rong yu', group: 'drive', load: async () => (await import('./demonstration.ts')).demonstration },
  { id: 'observation', title: '法治观察', pinyin: 'fa zhi guan cha', group: 'drive', load: async () => (await import('./observation.ts')).observation },
]
