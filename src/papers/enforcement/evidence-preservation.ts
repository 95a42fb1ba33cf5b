import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { contact, line, names, para, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, length, numbered, or } from '../words.ts'

export const evidencePreservation = paper({
  id: 'evidence-preservation',
  title: '先行登记保存证据通知书',
  kind: 'letter',
  law: law.article(56),
  written: [
    of(administrativePenalty, m => {
      const items = (m.fields.listed ?? '')
        .split(/[；;\n]/)
        .map(bare)
        .filter(Boolean)
      const rows = items.length ? items : ['', '', '']
      return {
        number: numbered(m, '登存字'),
        to: names(m.fields.party),
        blocks: [
          para(
            `你（单位）涉嫌${bare(or(m.fields.cause))}。因证据可能灭失或者以后难以取得，经本机关负责人${names(m.fields.approver)}批准，决定对下列物品先行登记保存（${cite(law.article(56), m.day)}）。`,
          ),
          {
            kind: 'table',
            caption: '先行登记保存物品清单',
            rows: [['序号', '名称、规格、特征', '数量', '存放地点', '备注'], ...rows.map((item, i) => [String(i + 1), item, '', '', ''])],
            widths: [1, 5, 1.5, 3, 2],
          },
          para(
            `本机关将自采取登记保存措施之日起${length(law.limits.preservation, m.day)}内作出处理决定。在此期间，任何人不得销毁、转移或者使用上述物品。`,
          ),
          ...contact(m),
          line(`执法人员：${names(m.fields.officers)}　　执法证号：${BLANK}`),
          ...signed('当事人', '执法人员', '执法人员'),
        ],
      }
    }),
  ],
})
