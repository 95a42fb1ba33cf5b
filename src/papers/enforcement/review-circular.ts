import { enforcementSupervisionRegulation as law } from '../../law/instruments/index.ts'
import { caseReview } from '../../registers/enforcement/case-review.ts'
import { para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, numbered, or, rests } from '../words.ts'

export const reviewCircular = paper({
  id: 'review-circular',
  title: '案卷评查情况通报',
  kind: 'letter',
  law: law.article('31'),
  written: [
    of(caseReview, m => ({
      title: `${bare(or(m.fields.round))}情况通报`,
      number: numbered(m, '评查通'),
      to: or(m.fields.organ),
      blocks: [
        para(`现将${bare(or(m.fields.title))}案卷（${or(said(m, 'kind'))}）的评查情况通报如下${rests(m.day, law.article('31'))}：`),
        ...parts(
          [
            '得分和等次',
            [
              para(
                `得分${m.fields.score ?? '＿＿'}分，等次为${or(said(m, 'grade'))}，发现问题${m.fields.problems ?? 0}个，已整改${m.fields.fixed ?? 0}个。`,
              ),
            ],
          ],
          ['一票否决情形', m.fields.vetoes?.length ? [para(`${said(m, 'vetoes')}。`)] : []],
          [
            '扣分',
            (m.fields.points ?? []).flatMap((p, i) =>
              paragraphs(`${i + 1}. ${bare(String(p['point'] ?? ''))}（${bare(String(p['article'] ?? ''))}），扣${p['minus'] ?? 0}分。`),
            ),
          ],
          ['要求', [para('对照问题举一反三，规范执法程序和文书；整改情况纳入执法考评。')]],
        ),
      ],
    })),
  ],
})
