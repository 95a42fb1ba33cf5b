import { instrument } from '../instrument.ts'

export const wildfireRegulation = instrument({
  id: 'SLFH',
  title: '森林草原防灭火条例',
  full: '森林草原防灭火条例',
  mark: 'text',
  versions: [{ since: '2026-01-01', note: '2025-11-16公布' }],
  articles: {
    '16': '乡镇',
    '18': '按需',
    '34': '接报火情后立即派人核实并逐级报告',
  },
  limits: {
    fire: {
      id: 'YJ-FIRE', title: '接报火情后立即派人核实并逐级报告',
      start: '接到报告', bound: 'max', binds: 'agency',
      consequence: '处分',
      terms: [{ since: '2026-01-01', article: '34', n: null, unit: 'hour', roll: 'never', mark: 'text' }],
    },
  },
  conditions: {
    scheme: {
      id: 'YJ-SL-16', article: '16', level: 'warn', mark: 'text',
      when: '乡镇',
      must: '有森林草原火灾应急处置方案',
    },
    teams: {
      id: 'YJ-SL-18', article: '18', level: 'info', mark: 'text',
      when: '按需',
      must: '建立半专业队伍',
    },
  },
})
