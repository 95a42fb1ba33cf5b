import { campaignProblem } from '../../registers/enforcement/campaign-problem.ts'
import { caseReview } from '../../registers/enforcement/case-review.ts'
import { contact, para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or } from '../words.ts'

/** A problem handed to whoever must mend it, with measures, time and standard; or what the review of a file found. */
export const handOverLetter = paper({
  id: 'hand-over-letter',
  title: '问题交办函',
  kind: 'letter',
  written: [
    of(campaignProblem, m => ({
      number: or(m.fields.number, numbered(m, '交办字')),
      to: or(m.fields.owner),
      blocks: [
        para(
          `经${or(said(m, 'channel'), '排查')}发现并归并${m.fields.clues ?? 1}条线索，下列问题请你单位整改：${bare(or(m.fields.problem))}。`,
        ),
        para(`整改时限：${dayOr(m.fields.dueOn)}。`),
        para(`整改措施：${bare(or(m.fields.measures))}。`),
        para(`检验标准：${bare(or(m.fields.standard))}。`),
        para('请按期报送整改情况和证明材料，验收合格后销号。'),
        ...contact(m),
      ],
    })),
    of(caseReview, m => ({
      title: '案卷评查问题交办函',
      number: or(m.fields.number, numbered(m, '评查交办字')),
      to: or(m.fields.organ),
      blocks: [
        para(
          `${bare(or(m.fields.round))}中，${bare(or(m.fields.title))}案卷得${m.fields.score ?? '＿＿'}分，等次为${or(said(m, 'grade'))}，发现问题${m.fields.problems ?? 0}条：`,
        ),
        ...(m.fields.points ?? []).flatMap((p, i) =>
          paragraphs(`${i + 1}. ${bare(String(p['point'] ?? ''))}（${bare(String(p['article'] ?? ''))}），扣${p['minus'] ?? 0}分。`),
        ),
        para(`请于${dayOr(m.fields.dueOn)}前整改并报送情况；对评查结果有异议的，可以书面申请复核。`),
        ...contact(m),
      ],
    })),
  ],
})
