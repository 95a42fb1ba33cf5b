import { instrument } from '../instrument.ts'

export const fairCompetitionMeasures = instrument({
  id: 'GPJZ-SS',
  title: '公平竞争审查条例实施办法',
  full: '公平竞争审查条例实施办法',
  number: '国家市场监督管理总局令第99号',
  mark: 'quoted',
  versions: [{ since: '2025-04-20', note: '2025-02-28公布' }],
  articles: {
    '2': '与经营者签订行政协议、备忘录',
  },
  conditions: {
    agreements: {
      id: 'GPJZ-SS-2', article: '2', level: 'warn', mark: 'quoted',
      when: '与经营者签订行政协议、备忘录',
      must: '属于具体政策措施，应当公平竞争审查',
    },
  },
})
