import { accountabilityCase } from '../../registers/functions/accountability-case.ts'
import { names, para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr, or } from '../words.ts'

export const accountabilityDecision = paper({
  id: 'accountability-decision',
  title: '责任追究决定书',
  kind: 'letter',
  written: [
    of(accountabilityCase, m => ({
      number: or(m.fields.ref),
      to: names(m.fields.person),
      blocks: [
        para(
          `因${or(said(m, 'trigger'))}，本机关于${dayOr(m.taken.open)}启动责任追究${m.fields.from?.length ? `（来源事项：${said(m, 'from')}）` : ''}，${m.fields.heard ? '已听取陈述和申辩' : '陈述和申辩情况：＿＿＿＿＿＿'}。`,
        ),
        ...parts(
          ['调查的事实', paragraphs(m.fields.facts)],
          ['理由', paragraphs(m.fields.reasons)],
          ['决定', [para(`${or(said(m, 'outcome'))}。`)]],
        ),
        para('对本决定不服的，可以向本机关申请复核，或者向有关机关申诉。'),
      ],
    })),
  ],
})
