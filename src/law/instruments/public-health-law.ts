import { instrument } from '../instrument.ts'

export const publicHealthLaw = instrument({
  id: 'TFGW',
  title: '突发公共卫生事件应对法',
  full: '中华人民共和国突发公共卫生事件应对法',
  mark: 'text',
  versions: [{ since: '2025-11-01', note: '2025-09-12通过' }],
  articles: {
    '30': '医疗卫生、检验检测机构报告',
  },
  limits: {
    report: {
      id: 'YJ-PH-2H', title: '医疗卫生、检验检测机构报告（不是镇政府的时限）',
      start: '发现突发公共卫生事件', bound: 'max', binds: 'other',
      consequence: '处罚',
      terms: [{ since: '2025-11-01', article: '30', n: 2, unit: 'hour', roll: 'never', mark: 'text' }],
    },
  },
})
