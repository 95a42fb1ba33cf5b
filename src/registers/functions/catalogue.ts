/** @module What 政府职能 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const functions: readonly Listed[] = [
  { id: 'power-item', title: '权责清单', pinyin: 'quan ze qing dan', group: 'functions', load: async () => (await import('./power-item.ts')).powerItem },
  { id: 'service-item', title: '政务服务事项', pinyin: 'zheng wu fu wu shi xiang', group: 'functions', load: async () => (await import('./service-item.ts')).serviceItem },
  { id: 'service-case', title: '首问办件和帮办代办', pinyin: 'shou wen ban jian he bang ban dai ban', group: 'functions', load: async () => (await import('./service-case.ts')).serviceCase },
  { id: 'service-point', title: '便民服务站点和办件量', pinyin: 'bian min fu wu zhan dian he ban jian liang', group: 'functions', load: async () => (await import('./service-point.ts')).servicePoint },
  { id: 'cooperation-agreement', title: '区域合作协议', pinyin: 'qu yu he zuo xie yi', group: 'functions', load: async () => (await import('./cooperation-agreement.ts')).cooperationAgreement },
  { id: 'business-measure', title: '营商环境任务措施', pinyin: 'ying shang huan jing ren wu cuo shi', group: 'functions', load: async () => (await import('./business-measure.ts')).businessMeasure },
  { id: 'enterprise-visit', title: '企业走访和政策推送', pinyin: 'qi ye zou fang he zheng ce tui song', group: 'functions', load: async () => (await import('./enterprise-visit.ts')).enterpriseVisit },
  { id: 'fair-competition-review', title: '公平竞争审查', pinyin: 'gong ping jing zheng shen cha', group: 'functions', load: async () => (await import('./fair-competition-review.ts')).fairCompetitionReview },
  { id: 'credit', title: '社会信用', pinyin: 'she hui xin yong', group: 'functions', load: async () => (await import('./credit.ts')).credit },
  { id: 'investment-project', title: '招商引资', pinyin: 'zhao shang yin zi', group: 'functions', load: async () => (await import('./investment-project.ts')).investmentProject },
  { id: 'project-supervision', title: '公共项目监督', pinyin: 'gong gong xiang mu jian du', group: 'functions', load: async () => (await import('./project-supervision.ts')).projectSupervision },
  { id: 'accountability-case', title: '责任追究', pinyin: 'ze ren zhui jiu', group: 'functions', load: async () => (await import('./accountability-case.ts')).accountabilityCase },
]
