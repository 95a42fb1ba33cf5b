import { instrument } from '../instrument.ts'

export const chongqingWarningRule = instrument({
  id: 'CQYJ',
  title: '重庆市预警信息发布管理办法',
  full: '重庆市突发事件预警信息发布管理办法',
  number: '渝府发〔2026〕6号',
  mark: 'local',
  versions: [{ since: '2011-01-01', until: '2026-01-28', note: '渝府发〔2011〕31号' }, { since: '2026-01-29', note: '2026-01-29修订' }],
  articles: {
    '发布': '预警信息发布（条文未取得）',
  },
})
