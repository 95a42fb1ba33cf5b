import type { Reading } from '../reading.ts'
import { inPlan, isYearlyReport, matches, type Note, type Rule, reportYear, signedIn, signedOn } from './rule.ts'

/** 今年 is the year of signature, not the year reported on. */
export const relativeDate: Rule = {
  rule: 'relative-date',
  title: '相对时间',
  why: '报告在次年年初签发，“今年”就指向签发的那一年，与报告年度不符。',
  severity: 'warning',
  examples: {
    good: [
      '某镇2025年法治政府建设年度报告\n\n一、2025年主要成效\n\n共办理30件。\n\n四、2026年工作安排',
      '关于2023年法治政府建设情况的报告\n\n截至2023年12月，共办理30件。\n\n某镇人民政府\n\n2024年1月11日',
    ],
    bad: [
      '某镇2025年法治政府建设年度报告\n\n一、2024年法治政府建设基本情况\n\n共办理30件。',
      '沙政文〔2024〕17号\n\n某镇2023年法治政府建设情况报告\n\n今年来，共办理30件。',
      '关于2023年法治政府建设情况的报告\n\n截至今年12月，共办理30件。\n\n某镇人民政府\n\n2024年1月11日',
    ],
  },
  find: (reading, context) => {
    const signed = signedIn(reading, context)
    const year = reportYear(reading)
    if (!signed || !year || signed <= year) return headings(reading, year)
    const day = signedOn(reading, context)
    const by = day ? `签发日期（${day}）` : `发文字号〔${signed}〕`
    const out: Note[] = headings(reading, year)
    for (const { found, at } of matches(
      reading,
      /(?:截至|截止)?今年(?:(\d{1,2})月(?:\d{1,2}日)?|以来|来|年底|全年)?|本年度?(?=，|以来|共)/g,
    )) {
      if (inPlan(reading, found.index)) continue
      const month = Number(found[1] ?? 0)
      const future = day !== undefined && month > Number(day.slice(5, 7))
      out.push({
        ...at,
        message: future
          ? `“${found[0]}”按${by}是${signed}年${month}月，还没有到；报告说的是${year}年。`
          : `“${found[0]}”按${by}是${signed}年，报告说的是${year}年。`,
        suggestion: `请写明“${year}年”。`,
      })
    }
    return out
  },
}

/** 2025年年度报告, 一、2024年基本情况: the part on what was done is of another year than the title. The plan is of the next. */
function headings(reading: Reading, year: number | undefined): Note[] {
  if (!year || !isYearlyReport(reading)) return []
  return [...matches(reading, /(?<=^|\n)[一二三四五六七八九十]{1,2}、(20\d{2})年度?[^\n，。；]{2,40}(?=\n|$)/g)]
    .filter(({ found }) => Number(found[1]) !== year && !(Number(found[1]) > year && inPlan(reading, found.index)))
    .map(({ found, at }) => ({
      ...at,
      message: `报告说的是${year}年，这个标题写的是${found[1]}年。`,
      suggestion: '请核对年份，看是不是沿用了旧稿。',
    }))
}
