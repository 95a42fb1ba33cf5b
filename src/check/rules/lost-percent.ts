import type { Note, Rule } from './rule.ts'

/** 75件5.49，家居67件4.90%: a percentage without its sign. */
export const lostPercent: Rule = {
  rule: 'lost-percent',
  title: '漏写百分号',
  why: '同一组数里别的都有百分号，只有这一个没有；或者说的是完成计划的百分之几，却没有百分号。',
  severity: 'warning',
  examples: {
    good: [
      '服装84件6.14%，交通工具75件5.49%，家居67件4.90%。',
      '中学教师60人，占30席；小学教师70人，占35%；幼儿教师70人，占35%。',
      '物证964件（22.3%），痕迹541件（12.5吨），文书307件（7.1%）。',
      '价格指数108.2，下降1.74，食品类增长16.26%。',
    ],
    bad: [
      '新增就业98万人，完成年度计划（100万人）的98，同比增长8.2%。',
      '服装84件6.14%，交通工具75件5.49，家居67件4.90%。',
      '中学教师60人，占30；小学教师70人，占35%；幼儿教师70人，占35%。',
      '已经解决的132件，占提案总数的91%；列入计划的13件，占9。',
      '物证964件（22.3%），痕迹541件（12.5），文书307件（7.1%）。',
      '发明2370件，增长31.74，实用新型6492件，增长16.26%。',
    ],
  },
  find: reading =>
    reading.claims
      .filter(
        c => c.form === 'percent' && /\d/.test(reading.view.text[c.end - 1] ?? '') && !reading.view.text.startsWith('百分之', c.start),
      )
      .map(
        (c): Note => ({
          ...reading.view.original(c.start, c.end),
          message: `“${c.printed}”像是漏了百分号。`,
          suggestion: `改为“${c.printed}%”。`,
        }),
      ),
}
