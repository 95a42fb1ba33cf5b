import { instrument } from '../instrument.ts'

export const inspectionForms = instrument({
  id: 'JCWS',
  title: '行政检查文书格式',
  full: '行政检查文书基本格式文本（试行）',
  mark: 'quoted',
  versions: [{ since: '2025-05-08', note: '司法部2025年印发' }],
  articles: {
    '文书': '七种基本文书',
    '解答': '有关问题解答',
  },
  conditions: {
    forms: {
      id: 'INS-G11', article: '文书', level: 'warn', mark: 'quoted',
      when: '实施检查',
      must: '审批、通知、实施、记录、反馈的文书齐全，载明依据、主体、任务来源和频次',
    },
    statistics: {
      id: 'INS-G16', article: '解答', level: 'info', mark: 'quoted',
      when: '统计检查频次',
      must: '日常、个案、专项（上级部署的除外）都计入，并入执法统计年报',
    },
  },
})
