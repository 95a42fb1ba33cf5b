/** @module What 纠纷与法律服务 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const disputes: readonly Listed[] = [
  { id: 'mediation', title: '矛盾纠纷调处', pinyin: 'mao dun jiu fen tiao chu', group: 'disputes', load: async () => (await import('./mediation.ts')).mediation },
  { id: 'reception-visit', title: '下访接待', pinyin: 'xia fang jie dai', group: 'disputes', load: async () => (await import('./reception-visit.ts')).receptionVisit },
  { id: 'petition', title: '信访事项', pinyin: 'xin fang shi xiang', group: 'disputes', load: async () => (await import('./petition.ts')).petition },
  { id: 'stability-analysis', title: '稳定形势分析', pinyin: 'wen ding xing shi fen xi', group: 'disputes', load: async () => (await import('./stability-analysis.ts')).stabilityAnalysis },
  { id: 'supervised-person', title: '矫正帮教工作', pinyin: 'jiao zheng bang jiao gong zuo', group: 'disputes', load: async () => (await import('./supervised-person.ts')).supervisedPerson },
  { id: 'legal-consultation', title: '法律咨询登记', pinyin: 'fa lv zi xun deng ji', group: 'disputes', load: async () => (await import('./legal-consultation.ts')).legalConsultation },
  { id: 'legal-aid', title: '法律援助案件', pinyin: 'fa lv yuan zhu an jian', group: 'disputes', load: async () => (await import('./legal-aid.ts')).legalAid },
  { id: 'reconsideration-case', title: '行政复议案件办理', pinyin: 'xing zheng fu yi an jian ban li', group: 'disputes', load: async () => (await import('./reconsideration-case.ts')).reconsiderationCase },
  { id: 'reconsideration-response', title: '行政复议答复', pinyin: 'xing zheng fu yi da fu', group: 'disputes', load: async () => (await import('./reconsideration-response.ts')).reconsiderationResponse },
  { id: 'dispute-survey', title: '矛盾纠纷排查', pinyin: 'mao dun jiu fen pai cha', group: 'disputes', load: async () => (await import('./dispute-survey.ts')).disputeSurvey },
  { id: 'mediation-committee', title: '人民调解组织', pinyin: 'ren min tiao jie zu zhi', group: 'disputes', load: async () => (await import('./mediation-committee.ts')).mediationCommittee },
  { id: 'mediator', title: '人民调解员', pinyin: 'ren min tiao jie yuan', group: 'disputes', load: async () => (await import('./mediator.ts')).mediator },
  { id: 'legal-service-site', title: '公共法律服务站点', pinyin: 'gong gong fa lv fu wu zhan dian', group: 'disputes', load: async () => (await import('./legal-service-site.ts')).legalServiceSite },
  { id: 'village-counsel', title: '村（社区）法律顾问', pinyin: 'cun she qu fa lv gu wen', group: 'disputes', load: async () => (await import('./village-counsel.ts')).villageCounsel },
  { id: 'public-order', title: '平安建设和基层治理', pinyin: 'ping an jian she he ji ceng zhi li', group: 'disputes', load: async () => (await import('./public-order.ts')).publicOrder },
]
