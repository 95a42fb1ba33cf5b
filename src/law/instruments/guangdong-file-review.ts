import { instrument } from '../instrument.ts'

export const guangdongFileReview = instrument({
  id: 'GDAJ',
  title: '广东省行政执法案卷评查办法',
  full: '广东省行政执法案卷评查办法',
  mark: 'local',
  versions: [{ since: '2018-01-01', note: '地方规章样例，施行日未核' }],
  articles: {
    '6': '每年评查案卷一次',
    '12': '对评查申请复核',
    '16': '案卷评查等次的分数线',
    '17': '案卷评查',
  },
  limits: {
    yearly: {
      id: 'FIL-L01', title: '每年评查案卷一次',
      start: '上次评查', bound: 'cycle', binds: 'agency',
      terms: [{ since: '2018-01-01', article: '6', n: 1, unit: 'year', roll: 'silent', mark: 'local' }],
    },
    recheckRequest: {
      id: 'FIL-L02', title: '对评查申请复核',
      start: '收到评查小组报告', bound: 'max', binds: 'agency',
      terms: [{ since: '2018-01-01', article: '12', n: 10, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    recheck: {
      id: 'FIL-L03', title: '评查主体复核',
      start: '收到复核申请', bound: 'max', binds: 'court',
      terms: [{ since: '2018-01-01', article: '12', n: 10, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
  },
  thresholds: {
    grades: { id: 'FIL-T01', article: '16', title: '案卷评查等次的分数线（以上，含本数；不足及格线的不合格）', unit: '分', values: { pass: 60, good: 75, excellent: 90 }, mark: 'local' },
  },
  conditions: {
    veto: {
      id: 'FIL-G01', article: '17', level: 'warn', mark: 'local',
      when: '案卷评查',
      must: '主要事实不清、适用法律错误、违反法定程序、超越滥用职权、主体或者人员无资格的，不合格',
    },
  },
})
