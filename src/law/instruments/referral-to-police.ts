import { instrument } from '../instrument.ts'

export const referralToPolice = instrument({
  id: 'YSGD',
  title: '行政执法机关移送涉嫌犯罪案件的规定',
  full: '行政执法机关移送涉嫌犯罪案件的规定',
  number: '国务院令第310号',
  mark: 'text',
  versions: [{ since: '2020-08-07', note: '2020-08-07修订' }],
  articles: {
    '5': '指定专案组',
    '6': '移送应当附的材料',
    '7': '公安机关转送有管辖权的机关',
    '8': '公安机关审查是否立案',
    '9': '提请公安机关复议',
    '10': '公安不予立案的，依法作出行政处理',
    '11': '拟作出处罚而行为涉嫌犯罪',
    '12': '移交涉案物品和有关材料',
    '16': '逾期不移送、以罚代刑的处分',
    '19': '发现公职人员职务违法犯罪线索',
  },
  limits: {
    team: {
      id: 'TRF-L01', title: '指定专案组',
      start: '发现应当移送的涉嫌犯罪案件', bound: 'max', binds: 'agency',
      consequence: '正职负责人等受处分',
      terms: [{ since: '2020-08-07', article: '5', n: null, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    approval: {
      id: 'TRF-L02', title: '正职负责人或者主持工作的负责人决定是否移送',
      start: '接到移送报告之日', bound: 'max', binds: 'agency',
      consequence: '逾期不移送的，记过以上处分',
      terms: [{ since: '2020-08-07', article: '5', n: 3, unit: 'day', roll: 'silent', reading: 'either', mark: 'text' }],
    },
    referral: {
      id: 'TRF-L03', title: '向同级公安机关移送',
      start: '决定批准移送', bound: 'max', binds: 'agency',
      consequence: '逾期不移送的，记过以上处分',
      terms: [{ since: '2020-08-07', article: '5', n: 24, unit: 'hour', roll: 'never', mark: 'text' }],
    },
    policeForward: {
      id: 'TRF-L04', title: '公安机关转送有管辖权的机关',
      start: '公安机关收到移送', bound: 'max', binds: 'court',
      terms: [{ since: '2020-08-07', article: '7', n: 24, unit: 'hour', roll: 'never', mark: 'text' }],
    },
    policeReview: {
      id: 'TRF-L05', title: '公安机关审查是否立案',
      start: '公安机关接受移送之日', bound: 'max', binds: 'court',
      consequence: '可以建议检察院立案监督',
      terms: [{ since: '2020-08-07', article: '8', n: 3, unit: 'day', roll: 'silent', reading: 'either', mark: 'text' }],
    },
    reconsideration: {
      id: 'TRF-L06', title: '提请公安机关复议',
      start: '接到不予立案通知书', bound: 'max', binds: 'agency',
      consequence: '不再能复议，仍可建议检察监督',
      terms: [{ since: '2020-08-07', article: '9', n: 3, unit: 'day', roll: 'silent', reading: 'either', mark: 'text' }],
    },
    policeDecision: {
      id: 'TRF-L07', title: '公安机关作出复议决定',
      start: '收到提请复议的文件', bound: 'max', binds: 'court',
      terms: [{ since: '2020-08-07', article: '9', n: 3, unit: 'day', roll: 'silent', reading: 'either', mark: 'text' }],
    },
    supervisionProposal: {
      id: 'TRF-L08', title: '建议检察院立案监督',
      start: '收到复议决定通知书', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-08-07', article: '9', n: 3, unit: 'day', roll: 'silent', reading: 'either', mark: 'text' }],
    },
    handOver: {
      id: 'TRF-L09', title: '移交涉案物品和有关材料',
      start: '接到立案通知书', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-08-07', article: '12', n: 3, unit: 'day', roll: 'silent', reading: 'either', mark: 'text' }],
    },
  },
  conditions: {
    noFineInstead: {
      id: 'TRF-G01', article: '11', level: 'block', mark: 'text',
      when: '拟作出处罚而行为涉嫌犯罪',
      must: '先走移送，不以处罚代替移送',
    },
    approver: {
      id: 'TRF-G02', article: '5', level: 'block', mark: 'text',
      when: '审批移送报告',
      must: '由正职负责人或者主持工作的负责人审批',
    },
    priorPenalty: {
      id: 'TRF-G03', article: '11', level: 'info', mark: 'text',
      when: '移送前已作出处罚',
      must: '警告、停产停业、暂扣吊销不停止执行；已缴罚款折抵罚金',
    },
    officialCrime: {
      id: 'TRF-G05', article: '19', level: 'block', mark: 'text',
      when: '发现公职人员职务违法犯罪线索',
      must: '移送监察机关或者检察院',
    },
    lateReferral: {
      id: 'TRF-L90', article: '16', level: 'info', mark: 'text',
      when: '逾期不移送',
      must: '正职负责人等受记过以上处分',
    },
  },
})
