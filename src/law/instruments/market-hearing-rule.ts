import { instrument } from '../instrument.ts'

export const marketHearingRule = instrument({
  id: 'SJTZ',
  title: '市场监督管理行政处罚听证办法',
  full: '市场监督管理行政处罚听证办法',
  number: '国家市场监督管理总局令第3号',
  mark: 'text',
  versions: [{ since: '2019-04-01', note: '2018-12-21公布' }],
  articles: {
    '5': '应当告知听证的罚款',
    '18': '确定听证主持人',
    '22': '公告公开听证',
    '29': '撰写听证报告',
  },
  limits: {
    chair: {
      id: 'HRG-L03', title: '确定听证主持人',
      start: '收到听证申请', bound: 'max', binds: 'agency',
      terms: [{ since: '2019-04-01', article: '18', n: 3, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    announcement: {
      id: 'HRG-L04', title: '公告公开听证',
      start: '举行听证之日（倒数）', bound: 'before', binds: 'agency',
      terms: [{ since: '2019-04-01', article: '22', n: 3, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    report: {
      id: 'HRG-L05', title: '撰写听证报告',
      start: '听证结束', bound: 'max', binds: 'agency',
      terms: [{ since: '2019-04-01', article: '29', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
  },
  thresholds: {
    hearingFine: { id: 'HRG-T02', article: '5', title: '应当告知听证的罚款（以上，含本数）', unit: '元', values: { person: 10000, organisation: 100000 }, mark: 'text' },
  },
})
