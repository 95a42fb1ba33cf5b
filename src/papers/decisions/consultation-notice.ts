import { majorDecisionRegulation as law } from '../../law/instruments/index.ts'
import { majorDecision } from '../../registers/decisions/major-decision.ts'
import { contact, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, or } from '../words.ts'

/** The notice names what is asked, how and until when; a shortened time gives its reason in public. */
export const consultationNotice = paper({
  id: 'consultation-notice',
  title: '公开征求意见公告',
  kind: 'letter',
  law: law.article(15),
  written: [
    of(majorDecision, m => {
      const title = bare(or(m.fields.title))
      const until = m.fields.shortened
        ? `因${bare(m.fields.shortened)}，本次征求意见的期限缩短至${dayOr(undefined)}。`
        : `征求意见的期限不少于${length(law.limits.consultation, m.day)}，自本公告公布之日起至${dayOr(m.due.comment)}。`
      return {
        title: `关于${title}公开征求意见的公告`,
        blocks: [
          para(
            `${or(m.fields.undertaker)}承办的重大行政决策事项“${title}”已形成草案，现向社会公开征求意见（${cite(law.article(15), m.day)}）。`,
          ),
          para(until),
          para(
            '单位和个人可以通过来信、来电、电子邮件或者到现场等方式提出意见。意见请写明理由、姓名和联系方式，个人信息只用于核实和反馈。',
          ),
          para('征求意见结束后，承办单位将研究采纳合理意见，并公开采纳情况。'),
          ...contact(m),
          { kind: 'attachmentNote', titles: ['决策草案', '决策草案的说明'] },
        ],
      }
    }),
  ],
})
