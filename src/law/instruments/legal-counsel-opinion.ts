import { instrument } from '../instrument.ts'

export const legalCounselOpinion = instrument({
  id: 'FLGW',
  title: '推行法律顾问制度意见',
  full: '关于推行法律顾问制度和公职律师公司律师制度的意见',
  number: '中办发〔2016〕30号',
  mark: 'quoted',
  versions: [{ since: '2016-06-16', note: '2016-06-16印发' }],
  articles: {
    '法律顾问': '听取法律顾问、公职律师意见（条号未核）',
  },
  conditions: {
    consulted: {
      id: 'HT-FLGW-1', article: '法律顾问', level: 'block', mark: 'quoted',
      when: '讨论决定重大事项、规范性文件送审',
      must: '依规应听取而未听取，或者认为不合法不合规的，不提交讨论、不作决定',
    },
    contracts: {
      id: 'HT-FLGW-2', article: '法律顾问', level: 'warn', mark: 'memory',
      when: '起草、审查、签订重大合同和协议',
      must: '请法律顾问、公职律师参加',
    },
  },
})
