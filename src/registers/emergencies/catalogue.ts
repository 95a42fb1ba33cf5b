/** @module What 突发应急 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const emergencies: readonly Listed[] = [
  { id: 'emergency-plan', title: '应急预案、演练和培训', pinyin: 'ying ji yu an yan lian he pei xun', group: 'emergencies', load: async () => (await import('./emergency-plan.ts')).emergencyPlan },
  { id: 'incident', title: '突发事件', pinyin: 'tu fa shi jian', group: 'emergencies', load: async () => (await import('./incident.ts')).incident },
  { id: 'accident-investigation', title: '生产安全事故调查', pinyin: 'sheng chan an quan shi gu diao cha', group: 'emergencies', load: async () => (await import('./accident-investigation.ts')).accidentInvestigation },
  { id: 'risk-source', title: '风险隐患点', pinyin: 'feng xian yin huan dian', group: 'emergencies', load: async () => (await import('./risk-source.ts')).riskSource },
  { id: 'rescue-member', title: '应急救援队员', pinyin: 'ying ji jiu yuan dui yuan', group: 'emergencies', load: async () => (await import('./rescue-member.ts')).rescueMember },
  { id: 'emergency-resource', title: '应急物资与场所', pinyin: 'ying ji wu zi yu chang suo', group: 'emergencies', load: async () => (await import('./emergency-resource.ts')).emergencyResource },
  { id: 'duty-roster', title: '值班值守', pinyin: 'zhi ban zhi shou', group: 'emergencies', load: async () => (await import('./duty-roster.ts')).dutyRoster },
]
