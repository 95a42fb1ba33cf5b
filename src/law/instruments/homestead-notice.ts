import { instrument } from '../instrument.ts'

export const homesteadNotice = instrument({
  id: 'NJF6',
  title: '规范农村宅基地审批管理通知',
  full: '农业农村部 自然资源部关于规范农村宅基地审批管理的通知',
  number: '农经发〔2019〕6号',
  mark: 'quoted',
  versions: [{ since: '2019-12-12', note: '2019年印发' }],
  articles: {
    '审批': '宅基地联审联办',
  },
  conditions: {
    days: {
      id: 'LIC-T05', article: '审批', level: 'info', mark: 'quoted',
      when: '宅基地审批天数',
      must: '没有专门的国家天数，按行政许可法20个工作日办理，各省另定',
    },
  },
})
