import { licensingLaw as law } from '../../law/instruments/index.ts'
import { serviceCase } from '../../registers/functions/service-case.ts'
import { names, para, paragraphs, parts, remedies } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

/** Before it was accepted the application is not taken; afterwards the licence is not granted. Both say why and where one may turn. */
export const serviceRefusal = paper({
  id: 'service-refusal',
  title: '不予行政许可决定书',
  kind: 'letter',
  law: law.article(38),
  written: [
    of(
      serviceCase,
      m => {
        const accepted = m.taken.accept !== undefined || m.taken.take !== undefined
        return {
          ...(!accepted && { title: '不予受理行政许可申请决定书' }),
          number: numbered(m, '许决字'),
          to: names(m.fields.applicant),
          blocks: [
            para(
              `您于${dayOr(m.taken.receive ?? m.taken.take)}提出${bare(or(m.fields.subject))}申请。经审查，本机关决定${accepted ? '不予许可' : '不予受理'}。`,
            ),
            ...parts(
              ['理由', paragraphs(m.fields.reasons)],
              ['依据', [para(`${cite(accepted ? law.article(38) : law.article(32), m.day)}。`)]],
              ['救济途径和期限', remedies(m, '决定', 'either')],
            ),
          ],
        }
      },
      m => m.fields.kind === 'licence',
    ),
  ],
})
