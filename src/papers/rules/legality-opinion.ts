import { normativeReviewOpinion as law, majorDecisionRegulation } from '../../law/instruments/index.ts'
import { legalityReview } from '../../registers/rules/legality-review.ts'
import { line, names, para, paragraphs, parts, said, tick } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, or } from '../words.ts'

/** Which law asks for the review depends on what is reviewed; of contracts only local rules speak, which no paper quotes. */
const basis = { document: law.article('六'), decision: majorDecisionRegulation.conditions.reviewItems, contract: undefined } as const

const verdicts = {
  lawful: '未发现与法律、法规、规章和上级规定相抵触的内容，可以提请审议。',
  revise: '存在需要修改的内容，修改后再提请审议。',
  unlawful: '存在不合法的内容，不得提请审议。',
} as const

export const legalityOpinion = paper({
  id: 'legality-opinion',
  title: '合法性审查意见书',
  kind: 'letter',
  law: law.article('六'),
  written: [
    of(legalityReview, m => {
      const { kind, conclusion } = m.fields
      const rests = kind && basis[kind]
      const checked = (checks: { readonly [id: string]: string }, ticked: readonly string[] = []) =>
        Object.entries(checks).map(([id, title]) => line(`${tick(ticked.includes(id))} ${title}`))
      const contract = kind === 'contract'
      return {
        to: or(m.fields.drafter),
        blocks: [
          para(
            `你单位于${dayOr(m.taken.again ?? m.taken.send)}送审的《${bare(or(m.fields.subject)).replace(/[《》]/g, '')}》（${or(said(m, 'kind'))}），经审查，意见如下${rests ? `（${cite(rests, m.day)}）` : ''}：`,
          ),
          ...parts(
            [
              '审查内容',
              contract
                ? checked(m.register.fields.clauses.options, m.fields.clauses)
                : checked(m.register.fields.checks.options, m.fields.checks),
            ],
            ['法律顾问意见', m.fields.advice ? paragraphs(m.fields.advice) : []],
            ['审查意见', paragraphs(m.data.opinion ?? (conclusion === 'lawful' ? '对送审稿无修改意见。' : undefined))],
            ['审查结论', [para(`${or(said(m, 'conclusion'))}。${conclusion ? verdicts[conclusion] : ''}`)]],
          ),
          para('未采纳或者未完全采纳本意见的，请书面说明理由。审查意见仅供内部使用。'),
          line(`审查人员：${names(m.fields.reviewer)}　　法律顾问：${m.fields.counsel?.length ? names(m.fields.counsel) : BLANK}`),
        ],
      }
    }),
  ],
})
