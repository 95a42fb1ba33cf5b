import { licensingLaw as law } from '../../law/instruments/index.ts'
import { serviceCase } from '../../registers/functions/service-case.ts'
import { contact, names, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, numbered, or } from '../words.ts'

/** To the applicant and to those whom the licence touches: what is asked for, that they are heard, and that they may ask for a hearing. */
export const licenceHearingRight = paper({
  id: 'licence-hearing-right',
  title: '行政许可利害关系人权利告知书',
  kind: 'letter',
  law: law.article(36),
  written: [
    of(serviceCase, m => ({
      number: numbered(m, '许告字'),
      to: `${names(m.fields.applicant)}及有关利害关系人`,
      blocks: [
        para(
          `本机关正在审查${names(m.fields.applicant)}于${dayOr(m.fields.receivedOn ?? m.taken.receive)}提出的${bare(or(m.fields.subject))}申请，该申请直接关系申请人与他人之间的重大利益。`,
        ),
        para(`申请人、利害关系人有权陈述和申辩，本机关在作出决定前听取意见（${cite(law.article(36), m.day)}）。`),
        para(
          `申请人、利害关系人有权要求听证。要求听证的，应当在被告知听证权利之日起${length(law.limits.hearingRequest, m.day)}内提出（${cite(law.limits.hearingRequest, m.day)}）；逾期不提出的，视为放弃。听证不收取费用。`,
        ),
        ...contact(m),
      ],
    })),
  ],
})
