import { instrument } from '../instrument.ts'

/** Text not obtained: every row here is from memory. Do not mix it with the repealed rules of 2012. */
export const correctionRules = instrument({
  id: 'SJSS',
  title: '社区矫正法实施办法',
  full: '中华人民共和国社区矫正法实施办法',
  mark: 'memory',
  versions: [{ since: '2020-07-01', note: '2020-06-18印发' }],
  articles: {
    '14': '调查评估',
    '16': '送达接收法律文书的回执',
    '24': '定期报告',
    '27': '申请外出',
    '29': '经常性跨市县活动的一次批准',
    '30': '申请变更执行地',
    '31': '移交档案材料',
    '35': '脱离监管超过此期的警告',
    '46': '脱离监管超过此期的提请撤销缓刑、假释',
    '53': '期满前总结鉴定',
  },
  limits: {
    assessment: {
      id: 'COR-L11', title: '调查评估',
      start: '收到委托函', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '14', n: 10, unit: 'working-day', roll: 'never', mark: 'memory' }],
    },
    assessmentFast: {
      id: 'COR-L11-2', title: '调查评估（速裁程序）',
      start: '收到委托函', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '14', n: 5, unit: 'working-day', roll: 'never', mark: 'memory' }],
    },
    receipt: {
      id: 'COR-L12', title: '送达接收法律文书的回执',
      start: '收到文书', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '16', n: 5, unit: 'day', roll: 'silent', mark: 'memory' }],
    },
    reportInterval: {
      id: 'COR-L13', title: '定期报告（间隔由矫正方案确定）',
      start: '按矫正方案', bound: 'max', binds: 'party',
      terms: [{ since: '2020-07-01', article: '24', n: null, unit: 'day', roll: 'silent', mark: 'memory' }],
    },
    health: {
      id: 'COR-L14', title: '暂予监外执行对象每月报告身体情况',
      start: '上次报告', bound: 'cycle', binds: 'party',
      terms: [{ since: '2020-07-01', article: '24', n: 1, unit: 'month', roll: 'silent', mark: 'memory' }],
    },
    medicalRecheck: {
      id: 'COR-L15', title: '保外就医对象提交病情复查情况',
      start: '上次提交', bound: 'cycle', binds: 'party',
      terms: [{ since: '2020-07-01', article: '24', n: 3, unit: 'month', roll: 'silent', mark: 'memory' }],
    },
    leaveRequest: {
      id: 'COR-L16', title: '申请外出',
      start: '外出之日（倒数）', bound: 'before', binds: 'party',
      terms: [{ since: '2020-07-01', article: '27', n: 3, unit: 'day', roll: 'never', mark: 'memory' }],
    },
    leave: {
      id: 'COR-L17', title: '每次外出（不超过）',
      start: '外出之日', bound: 'max', binds: 'agency',
      consequence: '7日内受委托司法所批准并备案，超过7日县级批准，超过30日报上一级；违反的警告以上',
      terms: [{ since: '2020-07-01', article: '27', n: 30, unit: 'day', roll: 'silent', mark: 'memory' }],
    },
    regularLeave: {
      id: 'COR-L18', title: '经常性跨市县活动的一次批准',
      start: '批准之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '29', n: 6, unit: 'month', roll: 'silent', mark: 'memory' }],
    },
    moveRequest: {
      id: 'COR-L19', title: '申请变更执行地（提前）',
      start: '变更之日（倒数）', bound: 'before', binds: 'party',
      terms: [{ since: '2020-07-01', article: '30', n: 1, unit: 'month', roll: 'never', mark: 'memory' }],
    },
    moveConsultation: {
      id: 'COR-L19-2', title: '征求新执行地意见',
      start: '收到申请', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '30', n: 5, unit: 'day', roll: 'silent', mark: 'memory' }],
    },
    moveReply: {
      id: 'COR-L19-3', title: '新执行地回复意见',
      start: '收到征求意见函', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '30', n: 5, unit: 'day', roll: 'silent', mark: 'memory' }],
    },
    moveNotice: {
      id: 'COR-L19-4', title: '告知变更执行地的决定',
      start: '作出决定', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '30', n: 5, unit: 'day', roll: 'silent', mark: 'memory' }],
    },
    moveFiles: {
      id: 'COR-L19-5', title: '移交档案材料',
      start: '决定同意变更', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '31', n: 5, unit: 'day', roll: 'silent', mark: 'memory' }],
    },
    moveReporting: {
      id: 'COR-L19-6', title: '到新执行地报到',
      start: '收到变更决定', bound: 'max', binds: 'party',
      terms: [{ since: '2020-07-01', article: '31', n: 7, unit: 'day', roll: 'silent', mark: 'memory' }],
    },
    missingWarning: {
      id: 'COR-L20', title: '脱离监管超过此期的警告（以内训诫）',
      start: '脱离监管之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '35', n: 10, unit: 'day', roll: 'silent', mark: 'memory' }],
    },
    missingRevocation: {
      id: 'COR-L20-2', title: '脱离监管超过此期的提请撤销缓刑、假释',
      start: '脱离监管之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '46', n: 1, unit: 'month', roll: 'silent', mark: 'memory' }],
    },
    finalAssessment: {
      id: 'COR-L21', title: '期满前总结鉴定',
      start: '矫正期满之日（倒数）', bound: 'before', binds: 'agency',
      terms: [{ since: '2020-07-01', article: '53', n: 30, unit: 'day', roll: 'never', mark: 'memory' }],
    },
  },
})
