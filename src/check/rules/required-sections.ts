import type { Reading } from '../reading.ts'
import { type Point, pointsOf, type Section, sectionsOf } from '../sections.ts'
import { isYearlyReport, type Note, type Rule } from './rule.ts'

/** The yearly report has four parts, and says why its deficiencies exist and what will be done about each. */
export const requiredSections: Rule = {
  rule: 'required-sections',
  title: '法定内容',
  why: '年度报告应当写明举措和成效、不足和原因、主要负责人履职情况、下一年度安排（法治政府建设与责任落实督察工作规定）。',
  severity: 'warning',
  examples: {
    good: [
      '关于报送2023年法治政府建设情况报告的通知\n\n各镇街：\n\n请于1月15日前报送2023年法治政府建设年度报告。',
      '关于全区法治政府建设情况的调研报告\n\n一、基本情况\n\n调研了三个镇。',
      '区市场监督管理局2024年法治政府建设年度报告（摘登）\n\n（一）行政许可。全年办理许可20件。',
      '某镇2023年法治政府建设情况报告\n\n一、主要举措和成效\n\n开展普法。\n\n二、存在的不足和原因\n\n一是力量不足，原因是编制少。\n\n三、第一责任人职责\n\n专题研究。\n\n四、2024年工作安排\n\n充实力量。',
    ],
    bad: [
      '某镇2023年法治政府建设情况报告\n\n一、主要举措和成效\n\n开展普法，充实力量。\n\n二、存在的不足\n\n一是执法力量不足。二是普法形式单一。',
      '某镇2023年法治政府建设情况报告\n\n一、主要举措和成效\n\n开展普法。\n\n二、存在的不足和原因\n\n一是力量不足，原因是编制少。二是禁毒防艾任务艰巨，因为流动人口多。\n\n三、第一责任人职责\n\n专题研究。\n\n四、2024年工作安排\n\n充实力量。',
    ],
  },
  find: reading => {
    const title = reading.view.paragraphs[0]
    if (!title || !isYearlyReport(reading)) return []
    const sections = sectionsOf(reading)
    return [...missing(reading, sections, title), ...causes(reading, sections), ...arrangements(reading, sections)]
  },
}

function missing(reading: Reading, sections: readonly Section[], title: { readonly start: number; readonly end: number }): Note[] {
  const here = reading.view.original(title.start, title.end)
  return sections
    .filter(s => !s.found)
    .map(({ name }) => ({ ...here, message: `没有找到“${name}”。`, suggestion: `请补写“${name}”一节。` }))
}

const CAUSE = /原因|由于|因为|受.{1,12}(?:影响|限制|制约)|归因|根源|基于|导致|所致|造成|(?<!表现|体现)主要(?:是|在于)(?!表现|体现)|究其/

const deficiencies = (sections: readonly Section[]): Section | undefined => sections.find(s => s.name.includes('不足') && s.body !== '')
const plan = (sections: readonly Section[]): Section | undefined => sections.find(s => s.name.includes('安排') && s.body !== '')

/** Why each deficiency exists. A part with its causes at its end gives them for all. */
function causes(reading: Reading, sections: readonly Section[]): Note[] {
  const section = deficiencies(sections)
  if (!section?.found) return []
  const suggestion = '每一项不足后写一句原因，下一年度安排里写对应的措施。'
  const heading = reading.view.original(section.found.start, section.found.end)
  if (!CAUSE.test(section.body)) return [{ ...heading, severity: 'note', message: '各项不足都没有写原因。', suggestion }]
  const points = pointsOf(section)
  const without = points.filter(p => !CAUSE.test(p.words))
  const common =
    CAUSE.test(section.body.slice(0, (points[0]?.start ?? section.from) - section.from)) || /(?:上述|以上|这些)/.test(section.body)
  if (common || without.length === 0 || points.length < 2 || without.length === points.length) return []
  return [
    {
      ...reading.view.original(without[0]!.start, without[0]!.end),
      severity: 'note',
      message: `${points.length}项不足里，第${without.map(p => points.indexOf(p) + 1).join('、')}项没有写原因。`,
      suggestion,
    },
  ]
}

/** Words that stand in every report and say nothing about what a point is about. */
const EVERYWHERE =
  /法治|政府|建设|工作|进一步|加强|提高|提升|能力|水平|不足|不够|不强|不深|还有|存在|部分|有待|需要|仍需|一些|问题|方面|推进|推动|开展|落实|情况|力度|深入|有效|整体|全面|任务|完善|健全|依然|仍有|时有|发生|现象|较为|相对|机制|体系|单位|部门|干部|人员|基层|全镇|我镇|我区|我县/g

/** Two letters next to each other, without the words that stand everywhere. */
function pairs(words: string): Set<string> {
  const out = new Set<string>()
  for (const run of words.replace(EVERYWHERE, '｜').match(/[\u4e00-\u9fa5]{2,}/g) ?? [])
    for (let i = 0; i + 2 <= run.length; i++) out.add(run.slice(i, i + 2))
  return out
}

/** A deficiency of which no word comes back in the plan. One word is enough to be silent. */
function arrangements(reading: Reading, sections: readonly Section[]): Note[] {
  const [lacks, next] = [deficiencies(sections), plan(sections)]
  if (!lacks || !next || next.from < lacks.from) return []
  const planned = pairs(next.body)
  const alone = (p: Point) => {
    const own = [...pairs(p.words.slice(0, 300).replace(/^[^是）.．]{0,4}[是）.．]/, ''))]
    return own.length >= 4 && !own.some(pair => planned.has(pair))
  }
  return pointsOf(lacks)
    .filter(alone)
    .map(p => ({
      ...reading.view.original(p.start, p.end),
      severity: 'note',
      message: '下一年度安排里没有找到与这一项不足对应的措施。',
      suggestion: '请在安排里写明怎么改，或核对这一项是否沿用了旧稿。',
    }))
}
