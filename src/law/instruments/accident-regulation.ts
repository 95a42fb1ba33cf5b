import { instrument } from '../instrument.ts'

export const accidentRegulation = instrument({
  id: 'SG',
  title: '生产安全事故报告和调查处理条例',
  full: '生产安全事故报告和调查处理条例',
  number: '国务院令第493号',
  mark: 'text',
  versions: [{ since: '2007-06-01', note: '2007-04-09公布', articles: 46 }],
  articles: {
    '3': '事故分级',
    '9': '单位负责人报告事故',
    '10': '逐级上报',
    '11': '部门逐级上报事故',
    '12': '报告的内容',
    '13': '补报伤亡变化',
    '19': '调查机关',
    '27': '技术鉴定时间不计入',
    '29': '提交事故调查报告',
    '32': '批复事故调查报告',
    '35': '不立即组织抢救等的责任',
    '39': '迟报、漏报等的责任',
  },
  limits: {
    headReport: {
      id: 'SG-9', title: '单位负责人报告事故',
      start: '接到报告', bound: 'max', binds: 'other',
      consequence: '罚款（条例第三十五条、安全生产法第一百一十条）',
      terms: [{ since: '2007-06-01', article: '9', n: 1, unit: 'hour', roll: 'never', mark: 'text' }],
    },
    departmentReport: {
      id: 'SG-11', title: '部门逐级上报事故',
      start: '接到报告', bound: 'max', binds: 'agency',
      consequence: '处分',
      terms: [{ since: '2007-06-01', article: '11', n: 2, unit: 'hour', roll: 'never', mark: 'text' }],
    },
    casualties: {
      id: 'SG-13', title: '补报伤亡变化（道路交通、火灾除外）',
      start: '事故发生之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2007-06-01', article: '13', n: 30, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    casualtiesTraffic: {
      id: 'SG-13-2', title: '补报伤亡变化（道路交通、火灾）',
      start: '事故发生之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2007-06-01', article: '13', n: 7, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    investigation: {
      id: 'SG-29', title: '提交事故调查报告',
      start: '事故发生之日', bound: 'max', binds: 'agency',
      consequence: '处分',
      terms: [{ since: '2007-06-01', article: '29', n: 60, unit: 'day', roll: 'silent', excludes: ['identification'], extend: [{ n: 60, unit: 'day', by: '负责事故调查的人民政府' }], mark: 'text' }],
    },
    reply: {
      id: 'SG-32', title: '批复事故调查报告（特别重大事故除外）',
      start: '收到调查报告之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2007-06-01', article: '32', n: 15, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    replyGravest: {
      id: 'SG-32-2', title: '批复特别重大事故调查报告',
      start: '收到调查报告之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2007-06-01', article: '32', n: 30, unit: 'day', roll: 'silent', extend: [{ n: 30, unit: 'day', by: '负责批复的人民政府' }], mark: 'text' }],
    },
  },
  thresholds: {
    deaths: { id: 'SG-3D', article: '3', title: '事故等级的死亡人数（以上，含本数）', unit: '人', values: { serious: 3, major: 10, gravest: 30 }, mark: 'text' },
    injured: { id: 'SG-3I', article: '3', title: '事故等级的重伤人数（以上，含本数）', unit: '人', values: { serious: 10, major: 50, gravest: 100 }, mark: 'text' },
    loss: { id: 'SG-3L', article: '3', title: '事故等级的直接经济损失（以上，含本数）', unit: '万元', values: { serious: 1000, major: 5000, gravest: 10000 }, mark: 'text' },
  },
})
