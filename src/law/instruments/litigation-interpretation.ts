import { instrument } from '../instrument.ts'

export const litigationInterpretation = instrument({
  id: 'SSJS',
  title: '行诉法解释',
  full: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
  number: '法释〔2018〕1号',
  mark: 'text',
  versions: [{ since: '2018-02-08', note: '2018-02-06公布', articles: 163 }],
  articles: {
    '34': '准许延期后补交证据',
    '48': '期间的计算与在途时间',
    '64': '未告知起诉期限的起诉',
    '66': '不履行职责的起诉期限',
    '104': '简易程序举证期',
    '108': '二审答辩',
    '128': '行政机关出庭',
    '149': '对规范性文件不合法的司法建议书面答复',
    '153': '申请执行生效裁判',
    '156': '申请法院强制执行',
    '158': '行政裁决的权利人申请执行',
  },
  limits: {
    suitUninformed: {
      id: 'LIT-L01b', title: '未告知起诉期限的起诉（最长）',
      start: '知道或者应当知道行政行为内容之日', bound: 'max', binds: 'party',
      consequence: '不予立案',
      terms: [{ since: '2018-02-08', article: '64', n: 1, unit: 'year', roll: 'stated', mark: 'text' }],
    },
    lateEvidence: {
      id: 'LIT-L03b', title: '准许延期后补交证据',
      start: '正当事由消除之日', bound: 'max', binds: 'agency',
      consequence: '视为没有相应证据',
      terms: [{ since: '2018-02-08', article: '34', n: 15, unit: 'day', roll: 'stated', mark: 'text' }],
    },
    simpleEvidence: {
      id: 'LIT-L03c', title: '简易程序举证期（法院指定，不超过）',
      start: '法院指定之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2018-02-08', article: '104', n: 15, unit: 'day', roll: 'stated', mark: 'text' }],
    },
    appealDefence: {
      id: 'LIT-L10', title: '二审答辩',
      start: '收到上诉状副本之日', bound: 'max', binds: 'party',
      consequence: '不影响审理',
      terms: [{ since: '2018-02-08', article: '108', n: 15, unit: 'day', roll: 'stated', mark: 'text' }],
    },
    execution: {
      id: 'LIT-L13', title: '申请执行生效裁判',
      start: '履行期最后一日', bound: 'max', binds: 'party',
      consequence: '不受理',
      terms: [{ since: '2018-02-08', article: '153', n: 2, unit: 'year', roll: 'stated', mark: 'text' }],
    },
    judicialProposal: {
      id: 'JSG-L02', title: '对规范性文件不合法的司法建议书面答复',
      start: '收到司法建议之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2018-02-08', article: '149', n: 60, unit: 'day', roll: 'stated', mark: 'text' }],
    },
    courtApplication: {
      id: 'EXE-L09b', title: '申请法院强制执行（司法解释）',
      start: '被执行人法定起诉期限届满之日', bound: 'max', binds: 'agency',
      consequence: '不予受理',
      terms: [{ since: '2018-02-08', article: '156', n: 3, unit: 'month', roll: 'stated', extend: [{ n: null, unit: 'month', by: '人民法院（有正当理由）' }], mark: 'text' }],
    },
    awardExecution: {
      id: 'ADJ-L07', title: '行政裁决的权利人申请执行',
      start: '行政机关申请执行期限届满之日', bound: 'max', binds: 'party',
      terms: [{ since: '2018-02-08', article: '158', n: 6, unit: 'month', roll: 'stated', mark: 'text' }],
    },
  },
  conditions: {
    noLawyerOnly: {
      id: 'LIT-G02', article: '128', level: 'block', mark: 'text',
      when: '行政机关出庭',
      must: '至少一名工作人员出庭，不仅委托律师',
    },
  },
})
