import { yearOf } from '../../base/day.ts'
import { matches, type Note, type Rule, reportYear, signedOn } from './rule.ts'

const PLAN = /安排|计划|思路|打算|下一?步|展望/

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

/** Does this stand under a heading about the year to come? There 今年 may be right. */
function inPlan(reading: Parameters<Rule['find']>[0], at: number): boolean {
  const { text, paragraphs } = reading.view
  const before = paragraphs.filter(p => p.start <= at)
  const heading = before.findLast(
    p => p.end - p.start < 50 && /^(?:[一二三四五六七八九十]+、|第[一二三四五六]部分)/.test(text.slice(p.start, p.end)),
  )
  return heading !== undefined && PLAN.test(text.slice(heading.start, heading.end))
}
