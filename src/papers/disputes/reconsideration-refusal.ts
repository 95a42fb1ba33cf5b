import { administrativeLitigationLaw, reconsiderationLaw as law } from '../../law/instruments/index.ts'
import { reconsiderationCase } from '../../registers/disputes/reconsideration-case.ts'
import { contact, names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, numbered, or, rests } from '../words.ts'

/** Not taken up: why, and that a court may be asked. */
export const reconsiderationRefusal = paper({
  id: 'reconsideration-refusal',
  title: '不予受理行政复议申请决定书',
  kind: 'letter',
  law: law.article(30),
  written: [
    of(reconsiderationCase, m => ({
      number: or(m.fields.caseNo, numbered(m, '复不受字')),
      to: names(m.fields.applicant),
      blocks: [
        para(
          `你（单位）对${bare(or(m.fields.act))}不服提出的行政复议申请，本机关于${dayOr(m.taken.receive)}收到。经审查，不符合受理条件，决定不予受理${rests(m.day, law.article(30))}。`,
        ),
        para(sentence(`理由：${or(m.data.reason)}`)),
        para(
          `对本决定不服的，可以自收到本决定书之日起${length(administrativeLitigationLaw.limits.suitAfterReview, m.day)}内向${m.office.court ?? '有管辖权的人民法院'}提起行政诉讼（${cite(administrativeLitigationLaw.limits.suitAfterReview, m.day)}）。`,
        ),
        ...contact(m),
      ],
    })),
  ],
})
