import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { contact, names, para, paragraphs, remedies } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

export const orderToCorrect = paper({
  id: 'order-to-correct',
  title: '责令改正通知书',
  kind: 'letter',
  law: law.article(28),
  written: [
    of(administrativePenalty, m => ({
      number: numbered(m, '责改字'),
      to: names(m.fields.party),
      blocks: [
        para(`经查，你（单位）存在${bare(or(m.fields.cause))}的行为。${m.fields.facts ? `${bare(m.fields.facts)}。` : ''}`),
        para(
          `上述行为违反了${bare(or(m.fields.basis))}的规定。现责令你（单位）${m.fields.orderBy ? `于${dayOr(m.fields.orderBy)}前` : '立即'}改正（${cite(law.article(28), m.day)}），改正内容和要求如下：`,
        ),
        ...paragraphs(m.fields.ordered),
        para('改正期满，本机关将进行复查。逾期不改正或者改正不到位的，依法处理。'),
        ...remedies(m, '通知', 'either'),
        ...contact(m),
      ],
    })),
  ],
})
