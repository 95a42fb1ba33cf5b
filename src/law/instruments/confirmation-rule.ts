import { instrument } from '../instrument.ts'

export const confirmationRule = instrument({
  id: 'SFQR',
  title: '司法确认程序规定',
  full: '最高人民法院关于人民调解协议司法确认程序的若干规定',
  number: '法释〔2011〕5号',
  mark: 'text',
  versions: [{ since: '2011-03-30', note: '2011-03-23公布' }],
  articles: {
    '4': '法院决定是否受理',
    '5': '法院作出是否确认的决定',
    '10': '案外人申请撤销确认决定',
    '11': '办理司法确认',
  },
  limits: {
    acceptance: {
      id: 'CFM-L03', title: '法院决定是否受理',
      start: '收到申请', bound: 'max', binds: 'court',
      terms: [{ since: '2011-03-30', article: '4', n: 3, unit: 'day', roll: 'stated', mark: 'text' }],
    },
    decision: {
      id: 'CFM-L04', title: '法院作出是否确认的决定（以民事诉讼法为准）',
      start: '受理', bound: 'max', binds: 'court',
      consequence: '与民诉法特别程序30日并存；以民诉法为准',
      terms: [{ since: '2011-03-30', article: '5', n: 15, unit: 'day', roll: 'stated', extend: [{ n: 10, unit: 'day', by: '本院院长' }], mark: 'text' }],
    },
    thirdPartyRevocation: {
      id: 'CFM-L05', title: '案外人申请撤销确认决定',
      start: '知道或者应当知道权益被侵害之日', bound: 'max', binds: 'party',
      terms: [{ since: '2011-03-30', article: '10', n: 1, unit: 'year', roll: 'stated', mark: 'text' }],
    },
  },
  conditions: {
    free: {
      id: 'CFM-T01', article: '11', level: 'block', mark: 'text',
      when: '办理司法确认',
      must: '不收取费用',
    },
  },
})
