import { instrument } from '../instrument.ts'

export const sichuanHotline = instrument({
  id: 'SCHT',
  title: '四川省12345管理办法',
  full: '四川省12345政务服务便民热线管理办法',
  mark: 'local',
  versions: [{ since: '2026-01-01', note: '新闻转述' }],
  articles: {
    '时限': '办理时限（条号未核）',
  },
  limits: {
    complaint: {
      id: 'HOT-L05', title: '办理投诉举报',
      start: '接单', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-01-01', article: '时限', n: 15, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    request: {
      id: 'HOT-L05-2', title: '办理求助、建议',
      start: '接单', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-01-01', article: '时限', n: 7, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    enquiry: {
      id: 'HOT-L05-3', title: '办理咨询',
      start: '接单', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-01-01', article: '时限', n: 3, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
  },
})
