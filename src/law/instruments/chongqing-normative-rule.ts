import { instrument } from '../instrument.ts'

export const chongqingNormativeRule = instrument({
  id: 'GF-CQ',
  title: '重庆市行政规范性文件管理办法',
  full: '重庆市行政规范性文件管理办法',
  number: '渝府令第329号',
  mark: 'local',
  versions: [{ since: '2015-10-01', until: '2019-10-31', note: '渝府令第290号' }, { since: '2019-11-01', note: '条文未取得' }],
  articles: {
    '全文': '条文未取得，有效期、备案日、审核主体由单位设置',
  },
})
