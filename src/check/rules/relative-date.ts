import { yearOf } from '../../base/day.ts'
import { inPlan, matches, type Note, type Rule, reportYear, signedOn } from './rule.ts'

/** 今年 is the year of signature, not the year reported on. */
export const relativeDate: Rule = {
  rule: 'relative-date',
  title: '相对时间',
  why: '报告在次年年初签发，“今年”就指向签发的那一年，与报告年度不符。',
  severity: 'warning',
  examples: {
    good: ['关于2023年法治政府建设情况的报告\n\n截至2023年12月，共办理30件。\n\n某镇人民政府\n\n2024年1月11日'],
    bad: ['关于2023年法治政府建设情况的报告\n\n截至今年12月，共办理30件。\n\n某镇人民政府\n\n2024年1月11日'],
  },
  find: (reading, context) => {
    const day = signedOn(reading, context)
    const year = reportYear(reading)
    if (!day || !year || yearOf(day) <= year) return []
    const out: Note[] = []
    for (const { found, at } of matches(
      reading,
      /(?:截至|截止)?今年(?:(\d{1,2})月(?:\d{1,2}日)?|以来|来|年底|全年)?|本年度?(?=，|以来|共)/g,
    )) {
      if (inPlan(reading, found.index)) continue
      const month = Number(found[1] ?? 0)
      const future = month > Number(day.slice(5, 7))
      out.push({
        ...at,
        message: future
          ? `“${found[0]}”按签发日期（${day}）是${yearOf(day)}年${month}月，还没有到；报告说的是${year}年。`
          : `“${found[0]}”按签发日期（${day}）是${yearOf(day)}年，报告说的是${year}年。`,
        suggestion: `请写明“${year}年”。`,
      })
    }
    return out
  },
}
