import { instrument } from '../instrument.ts'

export const safetyEmergencyRegulation = instrument({
  id: 'SAYJ',
  title: '生产安全事故应急条例',
  full: '生产安全事故应急条例',
  number: '国务院令第708号',
  mark: 'text',
  versions: [{ since: '2019-04-01', note: '2019-02-17公布', articles: 35 }],
  articles: {
    '5': '乡镇',
    '8': '乡镇生产安全事故应急救援预案演练',
  },
  limits: {
    drill: {
      id: 'YJ-SA-DRILL', title: '乡镇生产安全事故应急救援预案演练（至少）',
      start: '上次演练', bound: 'cycle', binds: 'agency',
      consequence: '责令改正',
      terms: [{ since: '2019-04-01', article: '8', n: 2, unit: 'year', roll: 'never', mark: 'text' }],
    },
    enterpriseDrill: {
      id: 'YJ-SA-ENT', title: '高危、人员密集单位演练（至少）',
      start: '上次演练', bound: 'cycle', binds: 'other',
      consequence: '处罚',
      terms: [{ since: '2019-04-01', article: '8', n: 6, unit: 'month', roll: 'never', mark: 'text' }],
    },
  },
  conditions: {
    plan: {
      id: 'YJ-SA-5', article: '5', level: 'warn', mark: 'text',
      when: '乡镇',
      must: '制定生产安全事故应急救援预案并依法公布',
    },
  },
})
