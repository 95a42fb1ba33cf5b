/** @module What 行政执法 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const enforcement: readonly Listed[] = [
  { id: 'administrative-penalty', title: '行政处罚（普通程序）', pinyin: 'xing zheng chu fa pu tong cheng xu', group: 'enforcement', load: async () => (await import('./administrative-penalty.ts')).administrativePenalty },
  { id: 'summary-penalty', title: '行政处罚（简易程序）', pinyin: 'xing zheng chu fa jian yi cheng xu', group: 'enforcement', load: async () => (await import('./summary-penalty.ts')).summaryPenalty },
  { id: 'officer', title: '行政执法人员', pinyin: 'xing zheng zhi fa ren yuan', group: 'enforcement', load: async () => (await import('./officer.ts')).officer },
  { id: 'reviewer', title: '法制审核人员', pinyin: 'fa zhi shen he ren yuan', group: 'enforcement', load: async () => (await import('./reviewer.ts')).reviewer },
  { id: 'enforcement-item', title: '行政执法事项', pinyin: 'xing zheng zhi fa shi xiang', group: 'enforcement', load: async () => (await import('./enforcement-item.ts')).enforcementItem },
  { id: 'random-draw', title: '双随机抽取', pinyin: 'shuang sui ji chou qu', group: 'enforcement', load: async () => (await import('./random-draw.ts')).randomDraw },
  { id: 'enforcement-training', title: '行政执法培训', pinyin: 'xing zheng zhi fa pei xun', group: 'enforcement', load: async () => (await import('./enforcement-training.ts')).enforcementTraining },
  { id: 'crime-referral', title: '涉嫌犯罪案件移送', pinyin: 'she xian fan zui an jian yi song', group: 'enforcement', load: async () => (await import('./crime-referral.ts')).crimeReferral },
  { id: 'inspection', title: '行政检查', pinyin: 'xing zheng jian cha', group: 'enforcement', load: async () => (await import('./inspection.ts')).inspection },
  { id: 'rectification', title: '责令整改', pinyin: 'ze ling zheng gai', group: 'enforcement', load: async () => (await import('./rectification.ts')).rectification },
  { id: 'seizure', title: '查封扣押', pinyin: 'cha feng kou ya', group: 'enforcement', load: async () => (await import('./seizure.ts')).seizure },
  { id: 'compulsory-execution', title: '行政强制执行', pinyin: 'xing zheng qiang zhi zhi xing', group: 'enforcement', load: async () => (await import('./compulsory-execution.ts')).compulsoryExecution },
  { id: 'special-campaign', title: '专项整治', pinyin: 'zhuan xiang zheng zhi', group: 'enforcement', load: async () => (await import('./special-campaign.ts')).specialCampaign },
  { id: 'campaign-problem', title: '整治问题', pinyin: 'zheng zhi wen ti', group: 'enforcement', load: async () => (await import('./campaign-problem.ts')).campaignProblem },
  { id: 'enforcement-cooperation', title: '执法协作', pinyin: 'zhi fa xie zuo', group: 'enforcement', load: async () => (await import('./enforcement-cooperation.ts')).enforcementCooperation },
  { id: 'case-review', title: '案卷评查和典型案例', pinyin: 'an juan ping cha he dian xing an li', group: 'enforcement', load: async () => (await import('./case-review.ts')).caseReview },
  { id: 'enforcement-rule', title: '执法制度和清单', pinyin: 'zhi fa zhi du he qing dan', group: 'enforcement', load: async () => (await import('./enforcement-rule.ts')).enforcementRule },
  { id: 'enforcement-statistics', title: '行政执法统计年报', pinyin: 'xing zheng zhi fa tong ji nian bao', group: 'enforcement', load: async () => (await import('./enforcement-statistics.ts')).enforcementStatistics },
  { id: 'enforcement-supervision', title: '行政执法监督', pinyin: 'xing zheng zhi fa jian du', group: 'enforcement', load: async () => (await import('./enforcement-supervision.ts')).enforcementSupervision },
  { id: 'enforcement-appraisal', title: '执法考评与纪律', pinyin: 'zhi fa kao ping yu ji lv', group: 'enforcement', load: async () => (await import('./enforcement-appraisal.ts')).enforcementAppraisal },
  { id: 'equipment', title: '执法装备', pinyin: 'zhi fa zhuang bei', group: 'enforcement', load: async () => (await import('./equipment.ts')).equipment },
]
