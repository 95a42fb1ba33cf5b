import { mediationLaw as law } from '../../law/instruments/index.ts'
import { mediation } from '../../registers/disputes/mediation.ts'
import { contact, names, para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

/** A dispute that may become a crime is told at once to whoever can prevent it. */
export const escalationReport = paper({
  id: 'escalation-report',
  title: '可能激化的纠纷情况报告',
  kind: 'letter',
  law: law.article(25),
  written: [
    of(mediation, m => ({
      number: numbered(m, '调报'),
      to: or(m.fields.reportTo),
      blocks: [
        para(
          `${dayOr(m.taken.accept ?? m.taken.find)}登记的纠纷（${or(said(m, 'kind'))}，${or(said(m, 'village'))}），有可能激化，现报告如下（${cite(law.article(25), m.day)}）：`,
        ),
        para(`当事人：${names(m.fields.parties)}。纠纷情况：${bare(or(m.fields.subject))}。`),
        ...(m.fields.note ? paragraphs(m.fields.note) : []),
        para('已采取有针对性的预防措施，请及时介入处置。'),
        ...contact(m),
      ],
    })),
  ],
})
