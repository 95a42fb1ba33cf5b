import { referralToPolice as law } from '../../law/instruments/index.ts'
import { crimeReferral } from '../../registers/enforcement/crime-referral.ts'
import { line, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, cite, dayOr, or } from '../words.ts'

export const handOverList = paper({
  id: 'hand-over-list',
  title: '涉案物品和材料移交清单',
  kind: 'letter',
  law: law.article(12),
  written: [
    of(crimeReferral, m => ({
      blocks: [
        para(
          `${or(m.fields.cause)}一案，公安机关已立案（${or(m.fields.number)}）。现将涉案物品和与案件有关的其他材料移交${or(m.fields.police, `${BLANK}公安局`)}，并办理交接（${cite(law.article(12), m.day)}）。`,
        ),
        {
          kind: 'table',
          rows: [['序号', '名称', '规格、特征', '数量', '备注'], ...['1', '2', '3', '4', '5', '6'].map(n => [n, '', '', '', ''])],
          widths: [1, 4, 3, 2, 3],
        },
        line(`移交日期：${dayOr(m.day)}`),
        line('移交单位经办人（签名）：＿＿＿＿＿＿　　接收单位经办人（签名）：＿＿＿＿＿＿'),
      ],
      from: null,
      date: null,
    })),
  ],
})
