import { instrument } from '../instrument.ts'

export const administrativeLitigationLaw = instrument({
  id: 'XZSS',
  title: '行政诉讼法',
  full: '中华人民共和国行政诉讼法',
  mark: 'text',
  versions: [{ since: '2017-07-01', note: '2017-06-27修正', articles: 103 }],
  articles: {
    '3': '负责人出庭应诉',
    '26': '被告的确定',
    '36': '延期提供证据',
    '45': '不服复议决定起诉',
    '46': '直接起诉',
    '47': '申请履行职责后满期不履行可以起诉',
    '48': '耽误起诉期限的补救',
    '67': '被告答辩并提交证据和所依据的规范性文件',
    '71': '判决重新作出行政行为',
    '74': '确认违法',
    '81': '法院一审判决',
    '83': '法院适用简易程序审结',
    '85': '对判决上诉',
    '88': '法院二审判决',
    '94': '履行生效裁判',
    '96': '拒不履行判决的按日罚款',
  },
  limits: {
    suitAfterReview: {
      id: 'REV-L16', title: '不服复议决定起诉',
      start: '收到复议决定书之日', bound: 'max', binds: 'party',
      consequence: '不再能起诉',
      terms: [{ since: '2017-07-01', article: '45', n: 15, unit: 'day', roll: 'stated', mark: 'text' }],
    },
    suit: {
      id: 'LIT-L01', title: '直接起诉',
      start: '知道或者应当知道作出行政行为之日', bound: 'max', binds: 'party',
      consequence: '不予立案',
      terms: [{ since: '2017-07-01', article: '46', n: 6, unit: 'month', roll: 'stated', excludes: ['obstacle'], mark: 'text' }],
    },
    longest: {
      id: 'LIT-L01c', title: '最长起诉期（其他案件）',
      start: '行政行为作出之日', bound: 'max', binds: 'party',
      terms: [{ since: '2017-07-01', article: '46', n: 5, unit: 'year', roll: 'never', mark: 'text' }],
    },
    longestRealEstate: {
      id: 'LIT-L01c-2', title: '最长起诉期（因不动产）',
      start: '行政行为作出之日', bound: 'max', binds: 'party',
      terms: [{ since: '2017-07-01', article: '46', n: 20, unit: 'year', roll: 'never', mark: 'text' }],
    },
    inaction: {
      id: 'LIT-L02', title: '申请履行职责后满期不履行可以起诉',
      start: '行政机关接到申请之日', bound: 'max', binds: 'agency',
      consequence: '期满起六个月内可以起诉',
      terms: [{ since: '2017-07-01', article: '47', n: 2, unit: 'month', roll: 'stated', mark: 'text' }],
    },
    defence: {
      id: 'LIT-L03', title: '被告答辩并提交证据和所依据的规范性文件',
      start: '收到起诉状副本之日', bound: 'max', binds: 'agency',
      consequence: '视为没有相应证据',
      terms: [{ since: '2017-07-01', article: '67', n: 15, unit: 'day', roll: 'stated', extend: [{ n: null, unit: 'day', by: '人民法院（正当事由消除后十五日内提供）' }], mark: 'text' }],
    },
    copySent: {
      id: 'LIT-L04', title: '法院发送起诉状副本',
      start: '立案', bound: 'max', binds: 'court',
      terms: [{ since: '2017-07-01', article: '67', n: 5, unit: 'day', roll: 'stated', mark: 'text' }],
    },
    firstInstance: {
      id: 'LIT-L05', title: '法院一审判决',
      start: '立案', bound: 'max', binds: 'court',
      terms: [{ since: '2017-07-01', article: '81', n: 6, unit: 'month', roll: 'stated', excludes: ['announcement', 'identification', 'mediation', 'suspension'], extend: [{ n: null, unit: 'month', by: '高级人民法院' }], mark: 'text' }],
    },
    simple: {
      id: 'LIT-L06', title: '法院适用简易程序审结',
      start: '立案', bound: 'max', binds: 'court',
      terms: [{ since: '2017-07-01', article: '83', n: 45, unit: 'day', roll: 'stated', excludes: ['announcement', 'identification', 'mediation', 'suspension'], mark: 'text' }],
    },
    appeal: {
      id: 'LIT-L07', title: '对判决上诉',
      start: '判决书送达之日', bound: 'max', binds: 'party',
      consequence: '判决生效',
      terms: [{ since: '2017-07-01', article: '85', n: 15, unit: 'day', roll: 'stated', mark: 'text' }],
    },
    appealRuling: {
      id: 'LIT-L08', title: '对裁定上诉',
      start: '裁定书送达之日', bound: 'max', binds: 'party',
      consequence: '裁定生效',
      terms: [{ since: '2017-07-01', article: '85', n: 10, unit: 'day', roll: 'stated', mark: 'text' }],
    },
    secondInstance: {
      id: 'LIT-L09', title: '法院二审判决',
      start: '收到上诉状', bound: 'max', binds: 'court',
      terms: [{ since: '2017-07-01', article: '88', n: 3, unit: 'month', roll: 'stated', extend: [{ n: null, unit: 'month', by: '高级人民法院' }], mark: 'text' }],
    },
    refusal: {
      id: 'LIT-L12', title: '拒不履行判决的按日罚款（对负责人）',
      start: '履行期满之日', bound: 'max', binds: 'agency',
      consequence: '公告、司法建议、拘留',
      terms: [{ since: '2017-07-01', article: '96', n: null, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
  thresholds: {
    refusalFine: { id: 'LIT-T01', article: '96', title: '拒不履行判决对负责人按日罚款', unit: '元', values: { least: 50, most: 100 }, mark: 'text' },
  },
  conditions: {
    noRepeat: {
      id: 'LIT-G07', article: '71', level: 'block', mark: 'text',
      when: '判决重新作出行政行为',
      must: '不以同一事实和理由作出基本相同的行为',
    },
  },
})
