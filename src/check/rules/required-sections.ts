import { isYearlyReport, type Note, type Rule } from './rule.ts'

/** What the yearly report must hold, and the words by which a section of it is known. */
const SECTIONS: readonly { readonly name: string; readonly heading: RegExp; readonly body: RegExp }[] = [
  { name: '主要举措和成效', heading: /举措|成效|主要工作|工作情况|开展情况|建设情况|总体情况/, body: /举措|成效/ },
  { name: '存在的不足和原因', heading: /不足|问题|短板|困难/, body: /存在的?(?:主要)?(?:不足|问题|困难|差距)|还有一定差距/ },
  { name: '党政主要负责人履行推进法治建设第一责任人职责的情况', heading: /第一责任人/, body: /第一责任人/ },
  {
    name: '下一年度的主要安排',
    heading: /安排|计划|思路|打算|下一?步/,
    body: /下一?步(?:工作)?(?:打算|安排|计划)|下一年度|20\d{2}年(?:度)?工作(?:计划|安排|思路)/,
  },
]

/** The yearly report has four parts, and says why its deficiencies exist. */
export const requiredSections: Rule = {
  rule: 'required-sections',
  title: '法定内容',
  why: '年度报告应当写明举措和成效、不足和原因、主要负责人履职情况、下一年度安排（法治政府建设与责任落实督察工作规定）。',
  severity: 'warning',
  examples: {
    good: [
      '某镇2023年法治政府建设情况报告\n\n一、主要举措和成效\n\n开展普法。\n\n二、存在的不足和原因\n\n一是力量不足，原因是编制少。\n\n三、第一责任人职责\n\n专题研究。\n\n四、2024年工作安排\n\n充实力量。',
    ],
    bad: [
      '某镇2023年法治政府建设情况报告\n\n一、主要举措和成效\n\n开展普法，充实力量。\n\n二、存在的不足\n\n一是执法力量不足。二是普法形式单一。',
    ],
  },
  find: reading => {
    if (!isYearlyReport(reading)) return []
    const { text, paragraphs } = reading.view
    const headings = paragraphs.filter(
      p => p.end - p.start < 60 && /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(text.slice(p.start, p.end)),
    )
    const title = paragraphs[0]
    if (!title) return []
    const here = reading.view.original(title.start, title.end)
    const out: Note[] = []
    for (const section of SECTIONS) {
      const found = headings.some(h => section.heading.test(text.slice(h.start, h.end))) || section.body.test(text)
      if (!found) out.push({ ...here, message: `没有找到“${section.name}”。`, suggestion: `请补写“${section.name}”一节。` })
    }
    const index = headings.findIndex(
      h => /^[一二三四五六七八九十]+、/.test(text.slice(h.start, h.end)) && /不足|问题|短板/.test(text.slice(h.start, h.end)),
    )
    const deficiency = headings[index]
    if (deficiency) {
      const next = headings.slice(index + 1).find(h => /^[一二三四五六七八九十]+、/.test(text.slice(h.start, h.end)))
      const body = text.slice(deficiency.end, next?.start ?? text.length)
      if (!/原因|由于|因为|受.{1,12}(?:影响|限制|制约)|归因|根源|基于/.test(body))
        out.push({
          ...reading.view.original(deficiency.start, deficiency.end),
          severity: 'note',
          message: '各项不足都没有写原因。',
          suggestion: '每一项不足后写一句原因，下一年度安排里写对应的措施。',
        })
    }
    return out
  },
}
