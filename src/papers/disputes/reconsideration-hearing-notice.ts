import { reconsiderationLaw as law } from '../../law/instruments/index.ts'
import { reconsiderationCase } from '../../registers/disputes/reconsideration-case.ts'
import { contact, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or, rests } from '../words.ts'

export const reconsiderationHearingNotice = paper({
  id: 'reconsideration-hearing-notice',
  title: '行政复议听证通知书',
  kind: 'letter',
  law: law.article(51),
  written: [
    of(reconsiderationCase, m => ({
      number: or(m.fields.caseNo, numbered(m, '复听字')),
      to: `${names(m.fields.applicant)}、${or(said(m, 'respondent') || m.fields.respondentName)}`,
      blocks: [
        para(
          `${bare(or(m.fields.act))}行政复议一案，定于${dayOr(m.fields.hearingOn)}＿＿时在${or(m.fields.room)}举行听证${rests(m.day, law.article(51))}。`,
        ),
        para('申请人无正当理由不参加的，视为放弃听证权利；被申请人的负责人应当参加，不能参加的说明理由并委托工作人员参加。'),
        para(`审理人员：${names(m.fields.reviewers)}。请携带身份证明、授权委托书和证据材料。`),
        ...contact(m),
      ],
    })),
  ],
})
