import { petitionRules as law } from '../../law/instruments/index.ts'
import { petition } from '../../registers/disputes/petition.ts'
import { contact, names, para, paragraphs, reasoned, said, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, or } from '../words.ts'

/** Claim, facts, opinion, law, and the way to a review: the elements of 信访工作条例 第32条. */
export const petitionOpinion = paper({
  id: 'petition-opinion',
  title: '信访事项处理意见书',
  kind: 'letter',
  law: law.article(32),
  written: [
    of(petition, m => ({
      to: names(m.fields.petitioner),
      blocks: [
        para(`您反映的信访事项（${bare(or(m.fields.subject))}），本机关于${dayOr(m.taken.accept)}受理，现已办结，处理意见如下：`),
        para(sentence(`您的投诉请求：${or(m.fields.claim)}`)),
        ...reasoned({
          facts: paragraphs(m.fields.facts),
          law: [para(sentence(`法律法规依据：${or(m.fields.basis)}`))],
          decision: [
            para(`本机关的处理意见：${or(said(m, 'decision'))}（${cite(law.article(32), m.day)}）。`),
            ...(m.fields.persuasion ? [para(sentence(m.fields.persuasion))] : []),
          ],
          remedies: [
            para(
              `如不服本处理意见，可以自收到本意见书之日起${length(law.limits.reviewRequest, m.day)}内，向${or(m.office.review)}（原办理机关的上一级机关）书面请求复查（${cite(law.limits.reviewRequest, m.day)}）；无正当理由逾期不请求的，不再受理。`,
            ),
          ],
        }),
        ...contact(m),
      ],
    })),
  ],
})
