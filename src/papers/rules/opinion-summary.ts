import { majorDecisionRegulation } from '../../law/instruments/index.ts'
import { majorDecision } from '../../registers/decisions/major-decision.ts'
import { normativeDocument } from '../../registers/rules/normative-document.ts'
import { para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

/** What came in when the draft was shown, what was taken up, and why the rest was not: it goes to the meeting with the draft. */
export const opinionSummary = paper({
  id: 'opinion-summary',
  title: '征求意见及采纳情况说明',
  kind: 'letter',
  law: majorDecisionRegulation.article(18),
  written: [
    of(normativeDocument, m => {
      const { opinions = 0, taken = 0 } = m.fields
      return {
        title: `《${bare(or(m.fields.title)).replace(/[《》]/g, '')}》征求意见及采纳情况说明`,
        blocks: [
          para(
            `该文件由${or(m.fields.drafter)}起草，于${dayOr(m.taken.consult)}起公开征求意见，共收到意见${opinions}条，采纳${taken}条，未采纳${Math.max(0, opinions - taken)}条。`,
          ),
          ...parts(['意见采纳情况', paragraphs(m.fields.response)]),
        ],
      }
    }),
    of(majorDecision, m => {
      const { comments = 0, adopted = 0 } = m.fields
      return {
        title: `${bare(or(m.fields.title)).replace(/[《》]/g, '')}征求意见及采纳情况说明`,
        blocks: [
          para(
            `${or(m.fields.undertaker)}于${dayOr(m.taken.consult)}起通过${or(said(m, 'channels'))}征求意见，共收到意见${comments}条，采纳${adopted}条，未采纳${Math.max(0, comments - adopted)}条（${cite(majorDecisionRegulation.article(18), m.day)}）。`,
          ),
          ...parts(
            ['意见研究采纳情况', paragraphs(m.fields.response)],
            ['专家论证意见', m.fields.expertView ? paragraphs(m.fields.expertView) : []],
          ),
        ],
      }
    }),
  ],
})
