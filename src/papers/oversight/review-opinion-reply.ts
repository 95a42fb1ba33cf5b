import { deputiesLaw } from '../../law/instruments/index.ts'
import { congressReport } from '../../registers/oversight/congress-report.ts'
import { para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, dayOr, numbered, or } from '../words.ts'

/** What became of every opinion of the congress on a report that it heard. */
export const reviewOpinionReply = paper({
  id: 'review-opinion-reply',
  title: '审议意见研究处理情况报告',
  kind: 'letter',
  law: deputiesLaw.article(51),
  written: [
    of(congressReport, m => ({
      redHead: `${m.office.name}文件`,
      number: numbered(m, '府报'),
      signers: [BLANK],
      title: `${m.office.name}关于${bare(or(m.fields.title)).replace(/[《》]/g, '')}审议意见研究处理情况的报告`,
      to: or(said(m, 'body')),
      blocks: [
        para(
          `${or(m.fields.session)}听取了${bare(or(m.fields.title))}，提出审议意见（${or(m.fields.number)}），于${dayOr(m.fields.gotOn ?? m.taken.opine)}收悉。本机关逐条研究，由${or(m.fields.owners)}办理，现将研究处理情况报告如下：`,
        ),
        ...parts(
          ['审议意见', paragraphs(m.fields.opinions)],
          ['研究处理情况', paragraphs(m.fields.measures)],
          ['下一步', [para('已经办成的，巩固成果；正在办理的，明确责任和时限，继续推进，并接受监督。')]],
        ),
        para('特此报告。'),
      ],
    })),
  ],
})
