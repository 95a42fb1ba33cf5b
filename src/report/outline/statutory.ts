/** @module The outline of the year's report: the contents that the rule on inspection asks for, and under the first the ten parts of the 2021–2025 programme. */
import { type Group, groups } from '../../declare/group.ts'
import { ruleOfLawInspection } from '../../law/instruments/index.ts'
import type { Outline, OutlineSection } from './outline.ts'

/** The sources that we could read disagree on the number of the article, so it is cited by what it is about. */
const asks = ruleOfLawInspection.article('内容')

/** The five contents of the annual report; the last only where there is something to say. */
export const contents = {
  achievements: { id: 'achievements', level: 1, part: 'achievements', title: '主要举措和成效', required: asks, covers: ['Y02', 'Y11'] },
  deficiencies: { id: 'deficiencies', level: 1, part: 'deficiencies', title: '存在的不足和原因', required: asks, covers: ['Y06'] },
  duties: {
    id: 'duties',
    level: 1,
    part: 'duties',
    title: '党政主要负责人履行推进法治建设第一责任人职责情况',
    required: asks,
    registers: ['first-responsible', 'law-duty-report'],
    topics: [
      { title: '带头推进法治建设', registers: ['first-responsible'] },
      { title: '带头述法，推动述法全覆盖', registers: ['law-duty-report'] },
    ],
  },
  arrangements: { id: 'arrangements', level: 1, part: 'arrangements', title: '下一年度主要安排', required: asks, covers: ['Y07'] },
  other: { id: 'other', level: 1, part: 'other', title: '其他需要报告的情况' },
} as const satisfies { readonly [part: string]: OutlineSection }

const programme: readonly Group[] = [
  'study',
  'functions',
  'rules',
  'decisions',
  'enforcement',
  'emergencies',
  'disputes',
  'oversight',
  'technology',
  'drive',
]
const heading = (group: Group): OutlineSection => ({
  id: group,
  level: 2,
  part: 'achievements',
  title: groups[group].report,
  groups: group === 'drive' ? ['drive', 'report'] : [group],
})

export const statutory: Outline = {
  id: 'statutory',
  title: '法定内容和纲要十个部分',
  years: [2021, null],
  sections: [
    contents.achievements,
    ...programme.map(heading),
    contents.deficiencies,
    contents.duties,
    contents.arrangements,
    contents.other,
  ],
}
