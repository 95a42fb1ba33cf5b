import { instrument } from '../instrument.ts'

export const legalTalentsRule = instrument({
  id: 'MBR',
  title: '法律明白人培养工作规范',
  full: '乡村“法律明白人”培养工作规范（试行）',
  mark: 'quoted',
  versions: [{ since: '2021-11-08', note: '2021-11-08六部门印发' }],
  articles: {
    '数量': '法律明白人的数量（条号未核）',
    '遴选': '推荐、审核、培训、发证（条号未核）',
  },
  thresholds: {
    perVillage: { id: 'FZ-T01', article: '数量', title: '到2025年每个行政村的法律明白人（不少于）', unit: '人', values: { least: 3 }, mark: 'quoted' },
  },
  conditions: {
    selection: {
      id: 'FZ-MBR', article: '遴选', level: 'info', mark: 'quoted',
      when: '聘用法律明白人',
      must: '自荐或者推荐，司法所审核，培训考核合格后上岗发证，动态管理',
    },
  },
})
