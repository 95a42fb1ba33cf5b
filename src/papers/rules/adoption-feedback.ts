import { normativeReviewOpinion as law } from '../../law/instruments/index.ts'
import { legalityReview } from '../../registers/rules/legality-review.ts'
import { para, said, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, or } from '../words.ts'

/** From whoever asked for the review: taken up or not, and if not, why. */
export const adoptionFeedback = paper({
  id: 'adoption-feedback',
  title: '合法性审查意见采纳情况反馈函',
  kind: 'letter',
  law: law.article('六'),
  written: [
    of(legalityReview, m => ({
      to: '合法性审查机构',
      blocks: [
        para(
          `《${bare(or(m.fields.subject)).replace(/[《》]/g, '')}》（${or(said(m, 'kind'))}）的合法性审查意见于${dayOr(m.taken.opine)}收悉，共${m.fields.points ?? '＿＿'}条。采纳情况：${or(said(m, 'adopted'))}。`,
        ),
        ...(m.fields.adopted === 'all' ? [] : [para(sentence(`未采纳的理由：${or(m.data.reason)}`))]),
      ],
      from: or(m.fields.drafter),
    })),
  ],
})
