/** @module What 纠纷与法律服务 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const disputes: readonly Listed[] = [
  { id: 'mediation', title: '矛盾纠纷调处', pinyin: 'mao dun jiu fen tiao chu', group: 'disputes', load: async () => (await import('./mediation.ts')).mediation },
  { id: 'reception-visit', title: '下访接待和来电', pinyin: 'xia fang jie dai he lai dian', group: 'disputes', load: async () => (await import('./reception-visit.ts')).receptionVisit },
  { id: 'petition', title: '信访事项', pinyin: 'xin fang shi xiang', group: 'disputes', load: async () => (await import('./petition.ts')).petition },
  { id: 'stability-analysis', title: '稳定形势分析', pinyin: 'wen ding xing shi fen xi', group: 'disputes', load: async () => (await import('./stability-analysis.ts')).stabilityAnalysis },
  { id: 'supervised-person', title: '矫正帮教工作', pinyin: 'jiao zheng bang jiao gong zuo', group: 'disputes', load: async () => (await import('./supervised-person.ts')).supervisedPerson },
  { id: 'legal-consultation', title: '法律咨询登记', pinyin: 'fa lv zi xun deng ji', group: 'disputes', load: async () => (await import('./legal-consultation.ts')).legalConsultation },
  { id: 'legal-aid', title: '法律援助案件', pinyin: 'fa lv yuan zhu an jian', group: 'disputes', load: async () => (await import('./legal-aid.ts')).legalAid },
  { id: 'reconsideration-case', title: '行政复议案件办理', pinyin: 'xing zheng fu yi an jian ban li', group: 'disputes', load: async () => (await import('./reconsideration-case.ts')).reconsiderationCase },
  { id: 'reconsideration-response', title: '行政复议答复', pinyin: 'xing zheng fu yi da fu', group: 'disputes', load: async () => (await import('./reconsideration-response.ts')).reconsiderationResponse },
]
