import { legalAidLaw as law } from '../../law/instruments/index.ts'
import { legalAid } from '../../registers/disputes/legal-aid.ts'
import { contact, names, para, remedies, said, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

/** What the judicial office says to whoever objects to a refusal. */
export const legalAidReview = paper({
  id: 'legal-aid-review',
  title: '不予法律援助异议审查决定书',
  kind: 'letter',
  law: law.limits.objection,
  written: [
    of(legalAid, m => ({
      number: numbered(m, '援复字'),
      to: names(m.fields.applicant),
      blocks: [
        para(
          `你对法律援助机构${dayOr(m.taken.refuse)}就${bare(or(m.fields.cause))}一案作出的不予法律援助决定有异议，本机关于${dayOr(m.fields.objectOn ?? m.taken.object)}收到。`,
        ),
        para(
          `经审查，${m.fields.outcome === 'corrected' ? '你的申请符合法律援助条件，现责令法律援助机构改正' : m.fields.outcome === 'upheld' ? '原决定正确，现予维持' : or(said(m, 'outcome'))}（${cite(law.limits.objection, m.day)}）。`,
        ),
        ...(m.fields.reason ? [para(sentence(`理由：${m.fields.reason}`))] : []),
        ...(m.fields.outcome === 'corrected' ? [] : remedies(m, '决定', 'either')),
        ...contact(m),
      ],
    })),
  ],
})
