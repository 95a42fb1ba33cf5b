import { instrument } from '../instrument.ts'

export const justiceOfficeStatus = instrument({
  id: 'SFS',
  title: '司法所职责',
  full: '司法所的法律地位（未见全国性条例）',
  mark: 'memory',
  versions: [{ since: '2019-01-01', note: '检索未见' }],
  articles: {
    '地位': '司法所的法律地位',
  },
  conditions: {
    status: {
      id: 'JUS-G01', article: '地位', level: 'info', mark: 'memory',
      when: '判断司法所的职责',
      must: '没有全国性司法所条例，按县司法局派出机构处理',
    },
  },
})
