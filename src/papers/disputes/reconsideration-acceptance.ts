import { reconsiderationLaw as law } from '../../law/instruments/index.ts'
import { reconsiderationCase } from '../../registers/disputes/reconsideration-case.ts'
import { contact, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or, rests } from '../words.ts'

export const reconsiderationAcceptance = paper({
  id: 'reconsideration-acceptance',
  title: '行政复议申请受理通知书',
  kind: 'letter',
  law: law.article(30),
  written: [
    of(reconsiderationCase, m => ({
      number: or(m.fields.caseNo, numbered(m, '复受字')),
      to: names(m.fields.applicant),
      blocks: [
        para(
          `你（单位）对${bare(or(m.fields.act))}不服提出的行政复议申请，本机关于${dayOr(m.taken.receive)}收到，经审查符合受理条件，予以受理，适用${or(said(m, 'course'))}审理${rests(m.day, law.article(30))}。`,
        ),
        para(
          `审理人员：${names(m.fields.reviewers)}。你（单位）可以查阅、复制被申请人的答复和证据，可以提出意见；认为审理人员应当回避的，可以申请回避。`,
        ),
        para('行政复议不收取费用；审理期间可以依法和解、调解。'),
        ...contact(m),
      ],
    })),
  ],
})
