import { firstResponsibleRules as law } from '../../law/instruments/index.ts'
import { directive } from '../../registers/drive/directive.ts'
import { para, paragraphs, parts } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or } from '../words.ts'

export const directiveReport = paper({
  id: 'directive-report',
  title: '办理结果报告',
  kind: 'letter',
  law: law.article(4),
  written: [
    of(directive, m => ({
      title: `关于“${bare(or(m.fields.title))}”办理结果的报告`,
      number: numbered(m, '办报'),
      to: or(m.fields.issuer),
      blocks: [
        para(
          `${or(m.fields.number)}（${or(m.fields.issuer)}）于${dayOr(m.taken.receive)}收到，${dayOr(m.taken.order)}交${or(m.fields.owner)}办理，现将结果报告如下：`,
        ),
        ...parts(['主要要求', m.fields.content ? paragraphs(m.fields.content) : []], ['办理结果', paragraphs(m.fields.result)]),
      ],
    })),
  ],
})
