import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { para, paragraphs, personLines, reasoned, remedies } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

export const penaltyNone = paper({
  id: 'penalty-none',
  title: '不予行政处罚决定书',
  kind: 'letter',
  law: law.article(57),
  written: [
    of(administrativePenalty, m => ({
      number: numbered(m, '不罚字'),
      blocks: [
        ...personLines('当事人', m.fields.party),
        para(
          `当事人涉嫌${bare(or(m.fields.cause))}一案，本机关${(m.taken.file ?? m.taken.fileClue) ? `于${dayOr(m.taken.file ?? m.taken.fileClue)}立案，` : ''}现已调查、审查终结。`,
        ),
        ...reasoned({
          facts: paragraphs(m.fields.facts),
          law: [
            ...paragraphs(m.data.reason),
            ...(m.fields.firstTime
              ? [para(`当事人系初次违法，危害后果轻微并及时改正，可以不予行政处罚（${cite(law.article(33), m.day)}）。`)]
              : []),
          ],
          decision: [
            para(
              `本机关决定不予行政处罚（${cite(law.article(57), m.day)}）。依法不予处罚的，应当对当事人进行教育（${cite(law.article(33), m.day)}）。`,
            ),
          ],
          remedies: remedies(m, '决定', 'either'),
        }),
      ],
    })),
  ],
})
