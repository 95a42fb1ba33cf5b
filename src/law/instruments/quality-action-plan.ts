import { instrument } from '../instrument.ts'

export const qualityActionPlan = instrument({
  id: 'TSJH',
  title: '提升行政执法质量三年行动计划',
  full: '提升行政执法质量三年行动计划（2023—2025年）',
  number: '国办发〔2023〕27号',
  mark: 'quoted',
  versions: [{ since: '2023-08-09', until: '2025-12-31', note: '计划期已满' }],
  articles: {
    '全文': '计划期已满，不再作期限依据',
  },
})
