import { instrument } from '../instrument.ts'

export const burdenReliefRules = instrument({
  id: 'JFGD',
  title: '整治形式主义为基层减负若干规定',
  full: '整治形式主义为基层减负若干规定',
  mark: 'quoted',
  versions: [{ since: '2024-08-06', note: '2024-08-06公布' }],
  articles: {
    '精文': '精简文件的要求（条号未核）',
  },
  thresholds: {
    length: { id: 'GF-LEN-5000', article: '精文', title: '文件字数上限（综合性、专项）', unit: '字', values: { general: 5000, special: 4000 }, mark: 'quoted' },
  },
})
