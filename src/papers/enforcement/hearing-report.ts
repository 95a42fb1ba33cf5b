import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { line, names, para, paragraphs, parts, room } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

export const hearingReport = paper({
  id: 'hearing-report',
  title: '听证报告',
  kind: 'letter',
  law: law.article(65),
  written: [
    of(administrativePenalty, m => ({
      blocks: [
        line(`案由：${or(m.fields.cause)}　　当事人：${names(m.fields.party)}`),
        line(`听证日期：${dayOr(m.fields.hearingOn ?? m.taken.hear)}　　听证主持人：${names(m.fields.chair)}`),
        ...parts(
          [
            '案件承办人提出的事实、证据和处罚建议',
            m.fields.facts ? paragraphs(`${bare(m.fields.facts)}。依据：${bare(or(m.fields.basis))}。`) : room(2),
          ],
          ['当事人的陈述、申辩和质证意见', m.fields.statement ? paragraphs(m.fields.statement) : room(2)],
          ['听证认定的事实', room(2)],
          ['处理意见', paragraphs(m.fields.report)],
        ),
        para(`听证笔录附后，作为决定的依据（${cite(law.article(65), m.day)}）。`),
        line('听证主持人（签名）：＿＿＿＿＿＿'),
      ],
    })),
  ],
})
