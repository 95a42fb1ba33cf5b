import { reconsiderationLaw as law } from '../../law/instruments/index.ts'
import { reconsiderationCase } from '../../registers/disputes/reconsideration-case.ts'
import { contact, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, numbered, or, rests } from '../words.ts'

/** The copy goes to the respondent, who answers with the evidence he acted on. */
export const reconsiderationReplyNotice = paper({
  id: 'reconsideration-reply-notice',
  title: '行政复议答复通知书',
  kind: 'letter',
  law: law.article(48),
  written: [
    of(reconsiderationCase, m => ({
      number: or(m.fields.caseNo, numbered(m, '复答字')),
      to: or(said(m, 'respondent') || m.fields.respondentName),
      blocks: [
        para(
          `${names(m.fields.applicant)}对${bare(or(m.fields.act))}不服提出的行政复议申请，本机关已经受理，适用${or(said(m, 'course'))}审理。现将申请书副本送达你单位。`,
        ),
        para(
          `请自收到之日起在法定期限内提出书面答复，并提交作出该行政行为的证据、依据和其他有关材料${rests(m.day, law.article(48))}。不答复、不提交的，视为该行政行为没有证据、依据。`,
        ),
        { kind: 'attachmentNote', titles: ['行政复议申请书副本'] },
        ...contact(m),
      ],
    })),
  ],
})
