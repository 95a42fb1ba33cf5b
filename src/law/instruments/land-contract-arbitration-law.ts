import { instrument } from '../instrument.ts'

export const landContractArbitrationLaw = instrument({
  id: 'CBZC',
  title: '农村土地承包经营纠纷调解仲裁法',
  full: '中华人民共和国农村土地承包经营纠纷调解仲裁法',
  mark: 'text',
  versions: [{ since: '2010-01-01', note: '2009-06-27通过', articles: 53 }],
  articles: {
    '2': '征收补偿纠纷',
    '10': '乡镇调解承包纠纷达成协议',
    '18': '申请承包仲裁的时效',
    '23': '仲裁委受理或者不予受理的通知',
    '25': '被申请人答辩',
    '31': '通知开庭',
    '45': '送达裁决书',
    '47': '仲裁结束',
    '48': '不服裁决起诉',
  },
  limits: {
    limitation: {
      id: 'LND-L01', title: '申请承包仲裁的时效',
      start: '知道或应当知道权利被侵害', bound: 'max', binds: 'party',
      terms: [{ since: '2010-01-01', article: '18', n: 2, unit: 'year', roll: 'stated', mark: 'text' }],
    },
    acceptance: {
      id: 'LND-L02', title: '仲裁委受理或者不予受理的通知',
      start: '收到仲裁申请之日', bound: 'max', binds: 'other',
      terms: [{ since: '2010-01-01', article: '23', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    defence: {
      id: 'LND-L03', title: '被申请人答辩',
      start: '收到仲裁申请书副本之日', bound: 'max', binds: 'party',
      consequence: '不影响程序',
      terms: [{ since: '2010-01-01', article: '25', n: 10, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    hearingNotice: {
      id: 'LND-L04', title: '通知开庭',
      start: '开庭之日（倒数）', bound: 'before', binds: 'other',
      terms: [{ since: '2010-01-01', article: '31', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    award: {
      id: 'LND-L05', title: '仲裁结束',
      start: '受理仲裁申请之日', bound: 'max', binds: 'other',
      terms: [{ since: '2010-01-01', article: '47', n: 60, unit: 'day', roll: 'silent', extend: [{ n: 30, unit: 'day', by: '仲裁委员会主任（书面通知）' }], mark: 'text' }],
    },
    delivery: {
      id: 'LND-L06', title: '送达裁决书',
      start: '作出裁决之日', bound: 'max', binds: 'other',
      terms: [{ since: '2010-01-01', article: '45', n: 3, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    suit: {
      id: 'LND-L07', title: '不服裁决起诉',
      start: '收到裁决书之日', bound: 'max', binds: 'party',
      consequence: '裁决生效',
      terms: [{ since: '2010-01-01', article: '48', n: 30, unit: 'day', roll: 'stated', mark: 'text' }],
    },
  },
  conditions: {
    agreement: {
      id: 'LND-G01', article: '10', level: 'block', mark: 'text',
      when: '乡镇调解承包纠纷达成协议',
      must: '双方签章，调解人员签名，加盖调解组织印章',
    },
    excluded: {
      id: 'LND-G02', article: '2', level: 'block', mark: 'text',
      when: '征收补偿纠纷',
      must: '不属承包仲裁，走复议、诉讼',
    },
  },
})
