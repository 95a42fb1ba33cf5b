/** @module What there is, without loading it: enough for a menu and a search box. A test holds it equal to the index and to the files. */
import type { Group } from '../declare/group.ts'
import type { Register } from '../declare/register.ts'

export interface Listed {
  readonly id: string
  readonly title: string
  /** Without tones, a word a syllable: `mao dun jiu fen tiao chu`; its first letters are searched too. */
  readonly pinyin: string
  readonly group: Group
  load(): Promise<Register>
}

export const catalogue: readonly Listed[] = [
  { id: 'mediation', title: '矛盾纠纷调处', pinyin: 'mao dun jiu fen tiao chu', group: 'disputes', load: async () => (await import('./disputes/mediation.ts')).mediation },
  { id: 'disclosure-application', title: '政府信息公开申请', pinyin: 'zheng fu xin xi gong kai shen qing', group: 'oversight', load: async () => (await import('./oversight/disclosure-application.ts')).disclosureApplication },
  { id: 'administrative-penalty', title: '行政处罚（普通程序）', pinyin: 'xing zheng chu fa pu tong cheng xu', group: 'enforcement', load: async () => (await import('./enforcement/administrative-penalty.ts')).administrativePenalty },
  { id: 'summary-penalty', title: '行政处罚（简易程序）', pinyin: 'xing zheng chu fa jian yi cheng xu', group: 'enforcement', load: async () => (await import('./enforcement/summary-penalty.ts')).summaryPenalty },
  { id: 'officer', title: '行政执法人员', pinyin: 'xing zheng zhi fa ren yuan', group: 'enforcement', load: async () => (await import('./enforcement/officer.ts')).officer },
  { id: 'reviewer', title: '法制审核人员', pinyin: 'fa zhi shen he ren yuan', group: 'enforcement', load: async () => (await import('./enforcement/reviewer.ts')).reviewer },
  { id: 'enforcement-item', title: '行政执法事项', pinyin: 'xing zheng zhi fa shi xiang', group: 'enforcement', load: async () => (await import('./enforcement/enforcement-item.ts')).enforcementItem },
  { id: 'random-draw', title: '双随机抽取', pinyin: 'shuang sui ji chou qu', group: 'enforcement', load: async () => (await import('./enforcement/random-draw.ts')).randomDraw },
  { id: 'meeting', title: '会议与议题', pinyin: 'hui yi yu yi ti', group: 'decisions', load: async () => (await import('./decisions/meeting.ts')).meeting },
  { id: 'legality-review', title: '合法性审查', pinyin: 'he fa xing shen cha', group: 'rules', load: async () => (await import('./rules/legality-review.ts')).legalityReview },
  { id: 'disclosure-item', title: '主动公开信息', pinyin: 'zhu dong gong kai xin xi', group: 'oversight', load: async () => (await import('./oversight/disclosure-item.ts')).disclosureItem },
  { id: 'normative-document', title: '行政规范性文件', pinyin: 'xing zheng gui fan xing wen jian', group: 'rules', load: async () => (await import('./rules/normative-document.ts')).normativeDocument },
  { id: 'document-filing', title: '规范性文件备案审查', pinyin: 'gui fan xing wen jian bei an shen cha', group: 'rules', load: async () => (await import('./rules/document-filing.ts')).documentFiling },
  { id: 'reception-visit', title: '下访接待和来电', pinyin: 'xia fang jie dai he lai dian', group: 'disputes', load: async () => (await import('./disputes/reception-visit.ts')).receptionVisit },
  { id: 'petition', title: '信访事项', pinyin: 'xin fang shi xiang', group: 'disputes', load: async () => (await import('./disputes/petition.ts')).petition },
  { id: 'legal-education', title: '普法宣传', pinyin: 'pu fa xuan chuan', group: 'study', load: async () => (await import('./study/legal-education.ts')).legalEducation },
  { id: 'stability-analysis', title: '稳定形势分析', pinyin: 'wen ding xing shi fen xi', group: 'disputes', load: async () => (await import('./disputes/stability-analysis.ts')).stabilityAnalysis },
  { id: 'supervised-person', title: '矫正帮教工作', pinyin: 'jiao zheng bang jiao gong zuo', group: 'disputes', load: async () => (await import('./disputes/supervised-person.ts')).supervisedPerson },
  { id: 'enforcement-training', title: '行政执法培训', pinyin: 'xing zheng zhi fa pei xun', group: 'enforcement', load: async () => (await import('./enforcement/enforcement-training.ts')).enforcementTraining },
  { id: 'satisfaction', title: '满意度测评', pinyin: 'man yi du ce ping', group: 'oversight', load: async () => (await import('./oversight/satisfaction.ts')).satisfaction },
  { id: 'annual-report', title: '法治政府建设年度报告', pinyin: 'fa zhi zheng fu jian she nian du bao gao', group: 'report', load: async () => (await import('./report/annual-report.ts')).annualReport },
  { id: 'crime-referral', title: '涉嫌犯罪案件移送', pinyin: 'she xian fan zui an jian yi song', group: 'enforcement', load: async () => (await import('./enforcement/crime-referral.ts')).crimeReferral },
]
