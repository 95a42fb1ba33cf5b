import { compulsionLaw as law } from '../../law/instruments/index.ts'
import { seizure } from '../../registers/enforcement/seizure.ts'
import { contact, line, names, para, remedies, said, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, length, numbered, or } from '../words.ts'

/** Decision and list in one: both are handed over on the spot (行政强制法 第24条). */
export const seizureDecision = paper({
  id: 'seizure-decision',
  title: '查封（扣押）决定书',
  kind: 'letter',
  law: law.article(24),
  written: [
    of(seizure, m => {
      const goods = m.fields.goods ?? []
      const rows = goods.length
        ? goods.map(g => [String(g['name'] ?? ''), String(g['count'] ?? '')])
        : Array.from({ length: 3 }, () => ['', ''])
      return {
        number: numbered(m, '强措字'),
        to: names(m.fields.party),
        blocks: [
          para(
            `你（单位）涉嫌${bare(or(m.fields.cause))}。依据${bare(or(m.fields.basis))}，本机关决定对下列场所、设施或者财物予以${or(said(m, 'kind'), '查封、扣押')}（${cite(law.article(25), m.day)}）。`,
          ),
          {
            kind: 'table',
            caption: '查封（扣押）财物清单',
            rows: [['序号', '名称、规格', '数量', '备注'], ...rows.map((cells, i) => [String(i + 1), ...cells, ''])],
            widths: [1, 5, 2, 3],
          },
          para(
            `期限为${length(law.limits.seizure, m.day)}，自${dayOr(m.day)}至${dayOr(m.due.seizure)}；情况复杂需要延长或者需要检测、检验、检疫、技术鉴定的，另行书面告知。期间不得擅自处置清单所列财物。`,
          ),
          ...remedies(m, '决定', 'either'),
          ...contact(m),
          line(`执法人员：${names(m.fields.officers)}　　执法证号：${BLANK}`),
          ...signed('当事人', '执法人员', '执法人员'),
        ],
      }
    }),
  ],
})
