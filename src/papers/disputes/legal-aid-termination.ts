import { legalAidLaw as law } from '../../law/instruments/index.ts'
import { legalAid } from '../../registers/disputes/legal-aid.ts'
import { contact, names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, numbered, or } from '../words.ts'

/** Why the aid ends, in writing, and where to object: 法律援助法 第48条, 第49条. */
export const legalAidTermination = paper({
  id: 'legal-aid-termination',
  title: '终止法律援助决定书',
  kind: 'letter',
  law: law.article(48),
  written: [
    of(legalAid, m => ({
      number: numbered(m, '终援决字'),
      to: names(m.fields.applicant),
      blocks: [
        para(
          `本机构于${dayOr(m.taken.grant)}决定就${bare(or(m.fields.cause))}一案向你提供法律援助。现决定终止法律援助（依据：${cite(law.article(48), m.day)}）。`,
        ),
        para(sentence(`理由：${or(m.fields.reasons)}`)),
        para(
          `如对本决定有异议，可以向设立法律援助机构的司法行政部门提出；司法行政部门应当自收到异议之日起${length(law.limits.objection, m.day)}内审查（依据：${cite(law.limits.objection, m.day)}）。`,
        ),
        ...contact(m),
      ],
    })),
  ],
})
