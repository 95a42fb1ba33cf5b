import { legalAidLaw as law } from '../../law/instruments/index.ts'
import { legalAid } from '../../registers/disputes/legal-aid.ts'
import { contact, names, para, personInLine, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, numbered, or } from '../words.ts'

/** To the firm of whoever was chosen; the applicant and, of a notice, the authority get a copy. */
export const legalAidAssignment = paper({
  id: 'legal-aid-assignment',
  title: '法律援助指派通知书',
  kind: 'letter',
  law: law.limits.assignment,
  written: [
    of(legalAid, m => {
      const notified = m.taken.notify !== undefined
      return {
        number: numbered(m, '援指字'),
        to: `${BLANK}（法律援助人员所在单位）`,
        blocks: [
          para(
            `${names(m.fields.applicant)}${bare(or(m.fields.cause))}一案（${or(said(m, 'kind'))}），${notified ? `${or(said(m, 'authority'))}于${dayOr(m.taken.notify)}通知提供法律援助（阶段：${or(said(m, 'stage'))}）` : `本机构于${dayOr(m.taken.grant ?? m.taken.regrant)}决定给予法律援助`}。现指派${names(m.fields.lawyers)}承办（${cite(notified ? law.limits.notifiedAssignment : law.limits.assignment, m.day)}）。`,
          ),
          para(`受援人：${m.fields.applicant?.length ? m.fields.applicant.map(personInLine).join('；') : BLANK}。`),
          para('请承办人员及时会见受援人、了解案情，不得向受援人收取任何财物；办结后按要求提交结案材料。不能承办的，立即书面报告理由。'),
          ...contact(m),
        ],
        cc: notified ? `受援人、${or(said(m, 'authority'))}` : '受援人',
      }
    }),
  ],
})
