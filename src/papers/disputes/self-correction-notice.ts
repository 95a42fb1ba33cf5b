import { reconsiderationLaw as law } from '../../law/instruments/index.ts'
import { reconsiderationResponse } from '../../registers/disputes/reconsideration-response.ts'
import { contact, names, para, paragraphs } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or, rests } from '../words.ts'

/** An application that came through us: what we put right ourselves is told to the applicant, and everything is passed on. */
export const selfCorrectionNotice = paper({
  id: 'self-correction-notice',
  title: '行政行为自行纠正告知书',
  kind: 'letter',
  law: law.article(32),
  written: [
    of(reconsiderationResponse, m =>
      m.step === 'forward'
        ? {
            title: '行政复议申请转送函',
            number: numbered(m, '复转字'),
            to: or(m.fields.organ, m.office.review ?? '行政复议机关'),
            blocks: [
              para(
                `${names(m.fields.applicant)}对${bare(or(m.fields.act))}不服，于${dayOr(m.taken.lodge)}通过本机关提交行政复议申请。本机关审查后决定维持原行政行为或者不自行纠正，现将申请转送你机关${rests(m.day, law.article(32))}。`,
              ),
              { kind: 'attachmentNote', titles: ['行政复议申请书', '身份证明和有关材料'] },
              ...contact(m),
            ],
          }
        : {
            number: numbered(m, '自纠字'),
            to: names(m.fields.applicant),
            blocks: [
              para(
                `你（单位）于${dayOr(m.taken.lodge)}对${bare(or(m.fields.act))}提出行政复议申请。本机关审查后，决定自行纠正，情况如下：`,
              ),
              ...paragraphs(m.fields.measures),
              para('你（单位）同意的，可以撤回行政复议申请；不同意的，本机关将申请转送行政复议机关。'),
              ...contact(m),
            ],
          },
    ),
  ],
})
