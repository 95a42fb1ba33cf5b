import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { line, names, para, paragraphs, parts, room, said, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, cite, dayOr, or } from '../words.ts'
import { caseInBrief, sanctions } from './penalty-parts.ts'

export const penaltyDiscussion = paper({
  id: 'penalty-discussion',
  title: '重大案件集体讨论笔录',
  kind: 'letter',
  law: law.article(57),
  written: [
    of(administrativePenalty, m => ({
      blocks: [
        line(`案由：${or(m.fields.cause)}`),
        line(`当事人：${names(m.fields.party)}`),
        line(`讨论时间：${dayOr(m.day)}　　地点：${BLANK}`),
        line(`会议：${or(said(m, 'discussed'))}`),
        line(`主持人：${BLANK}　　记录人：${BLANK}`),
        line(`参加人（姓名、职务）：${BLANK}${BLANK}`),
        line(`汇报人：${names(m.fields.officers)}`),
        ...parts(
          ['案情', [para(caseInBrief(m)), ...paragraphs(m.fields.facts)]],
          ['承办机构的处理建议', sanctions(m.register, { kinds: m.fields.proposedKinds, fine: m.fields.proposed })],
          [
            '陈述申辩、听证和法制审核情况',
            [
              para(`陈述申辩：${or(m.fields.statement, '当事人未提出')}`),
              para(`复核意见：${or(m.fields.answer, '无')}`),
              para(`听证：${m.taken.hear ? `已于${dayOr(m.taken.hear)}举行` : '未举行'}`),
              para(`法制审核结论：${or(said(m, 'review'))}`),
            ],
          ],
          ['讨论情况（逐人记录）', room(5)],
          ['讨论结论', [para(`经集体讨论决定（${cite(law.article(57), m.day)}）：`), ...room(3)]],
        ),
        ...signed('参加人', '参加人', '参加人', '记录人'),
      ],
      from: null,
      date: null,
    })),
  ],
})
