import { legalAidLaw as law } from '../../law/instruments/index.ts'
import { legalAid } from '../../registers/disputes/legal-aid.ts'
import { contact, names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, numbered, or } from '../words.ts'

/** Why not, in writing, and where to object: 法律援助法 第43条, 第49条. */
export const legalAidRefusal = paper({
  id: 'legal-aid-refusal',
  title: '不予法律援助决定书',
  kind: 'letter',
  law: law.limits.decision,
  written: [
    of(legalAid, m => ({
      number: numbered(m, '不援决字'),
      to: names(m.fields.applicant),
      blocks: [
        para(`你于${dayOr(m.taken.apply)}就${bare(or(m.fields.cause))}一案提出的法律援助申请，经审查，决定不予法律援助。`),
        para(sentence(`理由：${or(m.fields.reasons)}`)),
        para(
          `如对本决定有异议，可以向设立法律援助机构的司法行政部门提出；司法行政部门应当自收到异议之日起${length(law.limits.objection, m.day)}内审查（依据：${cite(law.limits.decision, m.day)}、${cite(law.limits.objection, m.day)}）。对其审查结果仍不服的，可以依法申请行政复议或者提起行政诉讼。`,
        ),
        ...contact(m),
      ],
    })),
  ],
})
