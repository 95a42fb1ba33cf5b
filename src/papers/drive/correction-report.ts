import { ruleOfLawInspection as law } from '../../law/instruments/index.ts'
import { inspectionOfLaw } from '../../registers/drive/rule-of-law-inspection.ts'
import { para, paragraphs, parts, room } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, dayOr, numbered, or } from '../words.ts'

/** What was found, what was mended, what is still open: the measures stand with each problem, here is room to sum them up. */
export const correctionReport = paper({
  id: 'correction-report',
  title: '督察考核整改情况报告',
  kind: 'letter',
  law: law.article('督察'),
  written: [
    of(
      inspectionOfLaw,
      m => {
        const { found = 0, fixed = 0 } = m.fields
        return {
          redHead: `${m.office.name}文件`,
          number: numbered(m, '府报'),
          signers: [BLANK],
          title: `${m.office.name}关于${bare(or(m.fields.title))}整改情况的报告`,
          to: or(m.fields.body),
          blocks: [
            para(`${dayOr(m.taken.feed)}反馈的${found}个问题，已整改${fixed}个，正在整改${found - fixed}个。现将整改情况报告如下：`),
            ...parts(['反馈意见', paragraphs(m.fields.opinion)], ['整改措施和成效', room(4)], ['下一步', room(2)]),
            para('特此报告。'),
          ],
        }
      },
      m => m.fields.side === 'received',
    ),
  ],
})
