import { instrument } from '../instrument.ts'

export const notaryLaw = instrument({
  id: 'GZF',
  title: '公证法',
  full: '中华人民共和国公证法',
  mark: 'text',
  versions: [{ since: '2018-01-01', note: '2017-09-01修正', articles: 47 }],
  articles: {
    '25': '涉及不动产的公证',
    '26': '遗嘱、生存、收养关系公证',
    '30': '出具公证书',
    '31': '当事人之间对申请公证的事项有争议',
    '40': '对公证书内容有争议',
  },
  limits: {
    certificate: {
      id: 'NOT-L01', title: '出具公证书',
      start: '受理公证申请', bound: 'max', binds: 'other',
      terms: [{ since: '2018-01-01', article: '30', n: 15, unit: 'working-day', roll: 'never', excludes: ['obstacle', 'correction', 'review'], mark: 'text' }],
    },
  },
  conditions: {
    inPerson: {
      id: 'NOT-G01', article: '26', level: 'block', mark: 'text',
      when: '遗嘱、生存、收养关系公证',
      must: '本人办理，不得委托',
    },
    disputed: {
      id: 'NOT-G02', article: '31', level: 'block', mark: 'text',
      when: '当事人之间对申请公证的事项有争议',
      must: '不予办理，改走调解、诉讼',
    },
    realEstate: {
      id: 'NOT-G03', article: '25', level: 'block', mark: 'text',
      when: '涉及不动产的公证',
      must: '向不动产所在地公证机构提出（委托、声明、赠与、遗嘱除外）',
    },
    contentDispute: {
      id: 'NOT-G04', article: '40', level: 'info', mark: 'text',
      when: '对公证书内容有争议',
      must: '告知可以提起民事诉讼',
    },
  },
})
