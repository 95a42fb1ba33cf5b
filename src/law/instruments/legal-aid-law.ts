import { instrument } from '../instrument.ts'

export const legalAidLaw = instrument({
  id: 'FLYZ',
  title: '法律援助法',
  full: '中华人民共和国法律援助法',
  mark: 'text',
  versions: [{ since: '2022-01-01', note: '2021-08-20通过', articles: 71 }],
  articles: {
    '26': '死刑、无期徒刑案件辩护律师执业年限',
    '32': '遭受虐待、遗弃、家庭暴力，见义勇为等',
    '36': '办案机关通知指派律师',
    '38': '提出申请',
    '39': '转交被羁押人的申请',
    '41': '经济困难状况的说明',
    '42': '无固定生活来源的特定群体、讨薪和工伤的进城务工人员等四类',
    '43': '审查并决定是否给予法律援助',
    '44': '先行提供援助：距时效或者期限届满不足',
    '46': '案件办理',
    '48': '终止法律援助',
    '49': '司法行政部门审查异议',
    '64': '骗取法律援助的罚款',
  },
  limits: {
    decision: {
      id: 'AID-L01', title: '审查并决定是否给予法律援助',
      start: '收到法律援助申请之日', bound: 'max', binds: 'agency',
      consequence: '可以提出异议、复议、诉讼',
      terms: [{ since: '2022-01-01', article: '43', n: 7, unit: 'day', roll: 'silent', reading: 'either', excludes: ['correction'], mark: 'text' }],
    },
    assignment: {
      id: 'AID-L02', title: '指派法律援助人员',
      start: '作出决定之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-01-01', article: '43', n: 3, unit: 'day', roll: 'silent', reading: 'either', mark: 'text' }],
    },
    notification: {
      id: 'AID-L03', title: '办案机关通知指派律师',
      start: '发现应当通知的情形', bound: 'max', binds: 'court',
      terms: [{ since: '2022-01-01', article: '36', n: 3, unit: 'day', roll: 'silent', reading: 'either', mark: 'text' }],
    },
    notifiedAssignment: {
      id: 'AID-L04', title: '法律援助机构按通知指派律师',
      start: '收到通知', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-01-01', article: '36', n: 3, unit: 'day', roll: 'silent', reading: 'either', mark: 'text' }],
    },
    detaineeApplication: {
      id: 'AID-L05', title: '转交被羁押人的申请',
      start: '被羁押人提出申请', bound: 'max', binds: 'court',
      terms: [{ since: '2022-01-01', article: '39', n: 24, unit: 'hour', roll: 'never', mark: 'text' }],
    },
    objection: {
      id: 'AID-L06', title: '司法行政部门审查异议',
      start: '收到异议之日', bound: 'max', binds: 'agency',
      consequence: '可复议诉讼',
      terms: [{ since: '2022-01-01', article: '49', n: 5, unit: 'day', roll: 'silent', reading: 'either', mark: 'text' }],
    },
  },
  thresholds: {
    urgent: { id: 'AID-T01', article: '44', title: '先行提供援助：距时效或者期限届满不足', unit: '日', values: { under: 7 }, mark: 'text' },
    fraud: { id: 'AID-T02', article: '64', title: '骗取法律援助的罚款（以下，含本数）', unit: '元', values: { most: 3000 }, mark: 'text' },
    counsel: { id: 'AID-T03', article: '26', title: '死刑、无期徒刑案件辩护律师执业年限（不少于）', unit: '年', values: { least: 3 }, mark: 'text' },
  },
  conditions: {
    noMeansTest: {
      id: 'AID-G01', article: '42', level: 'block', mark: 'text',
      when: '无固定生活来源的特定群体、讨薪和工伤的进城务工人员等四类',
      must: '免予核查经济困难状况',
    },
    noMeansLimit: {
      id: 'AID-G02', article: '32', level: 'block', mark: 'text',
      when: '遭受虐待、遗弃、家庭暴力，见义勇为等',
      must: '不受经济困难条件限制',
    },
    refusalReasons: {
      id: 'AID-G03', article: '43', level: 'block', mark: 'text',
      when: '不予法律援助',
      must: '书面告知并说明理由',
    },
    onceOnly: {
      id: 'AID-G04', article: '43', level: 'block', mark: 'text',
      when: '申请材料不齐',
      must: '一次性告知需要补充的材料',
    },
    dayKind: {
      id: 'AID-G05', article: '43', level: 'warn', mark: 'memory',
      when: '法律援助的日数',
      must: '是否工作日未核：预警按自然日，判责按工作日',
    },
  },
})
