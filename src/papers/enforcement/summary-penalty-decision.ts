import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { summaryPenalty } from '../../registers/enforcement/summary-penalty.ts'
import { line, names, para, paragraphs, personLines, reasoned, sentence, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, cite, dayOr, moneyOr, numbered, or } from '../words.ts'
import { payment, penaltyRemedies } from './penalty-parts.ts'

/** Filled in and handed over on the spot (行政处罚法 第52条). Against it, review comes before a suit since 2024 (行政复议法 第23条). */
export const summaryPenaltyDecision = paper({
  id: 'summary-penalty-decision',
  title: '当场行政处罚决定书',
  kind: 'letter',
  law: law.article(52),
  written: [
    of(summaryPenalty, m => ({
      number: m.fields.number ?? numbered(m, '当罚字'),
      blocks: [
        ...personLines('当事人', m.fields.party),
        ...reasoned({
          facts: [
            ...paragraphs(m.fields.facts),
            para(
              `执法人员已出示执法证件，告知拟处罚的内容、事实、理由、依据和陈述、申辩的权利（${cite(law.article(44), m.day)}）。当事人的意见：${BLANK}。`,
            ),
          ],
          law: [para(sentence(`上述行为违反和适用的条款：${or(m.fields.basis)}`))],
          decision: [
            para(
              `本机关决定当场给予下列行政处罚（${cite(law.article(51), m.day)}）：${m.fields.kind === 'warning' ? '警告' : m.fields.kind === 'fine' ? `罚款人民币${moneyOr(m.fields.fine)}` : BLANK}。`,
            ),
          ],
          performance:
            m.fields.kind === 'warning'
              ? []
              : [para('依法当场收缴的，执法人员应当出具财政部门统一制发的专用票据；不出具的，有权拒绝缴纳。'), payment(m, '决定')],
          remedies: penaltyRemedies(m, '决定', m.fields.remedy ?? 'reviewFirst'),
        }),
        para(`处罚地点：${BLANK}　　处罚时间：${dayOr(m.day)}＿＿时＿＿分`),
        line(`执法人员：${names(m.fields.officers)}　　执法证号：${BLANK}`),
        ...signed('当事人', '执法人员', '执法人员'),
      ],
    })),
  ],
})
