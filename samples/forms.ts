/** @module Forms that the district sent to the sample's towns: the blank workbooks, what their cells are, and when one was sent last. */
import { writeXlsx } from 'hucre/xlsx'
import type { FormPoint } from '../src/questions/answers/forms.ts'

const figure = (name: string, reach: 'period' | 'so-far' | 'before'): FormPoint => ({ kind: 'figure', figure: name, reach })

const rows: readonly (readonly (string | null)[])[] = [
  ['基层法治工作情况季报表（示例）', null, null, null, null],
  ['填报单位', null, '所属期', null, null],
  ['指标', '计量单位', '本季', '本年累计', '上年同期'],
  ['受理矛盾纠纷', '件', null, null, null],
  ['合法性审查', '件', null, null, null],
  ['主动公开政府信息', '条', null, null, null],
  ['作出行政处罚决定', '件', null, null, null],
  ['网格员走访', '户次', null, null, null],
]
const lines = ['mediation.accepted', 'legality-review.reviewed', 'disclosure-item.published', 'administrative-penalty.decided']

/** A quarter's form of 清河镇, received in spring, sent for the third quarter, due again in January. */
export const forms = [
  {
    unit: 2,
    file: '清河镇/上级报表/基层法治工作情况季报表.xlsx',
    title: '基层法治工作情况季报表',
    from: '清江区司法局',
    every: 'quarter',
    received: '2023-04-03',
    points: Object.fromEntries<FormPoint>([
      ...lines.flatMap((name, i): readonly [string, FormPoint][] => [
        [`0.${3 + i}.2`, figure(name, 'period')],
        [`0.${3 + i}.3`, figure(name, 'so-far')],
        [`0.${3 + i}.4`, figure(name, 'before')],
      ]),
    ]),
    sent: {
      period: '2023Q3',
      day: '2023-10-09',
      due: '2024-01-10',
      number: '示例回执0312',
      typed: { '0.1.1': '清河镇', '0.1.3': '2023年三季度', '0.7.2': '1260', '0.7.3': '3745', '0.7.4': '1180' },
    },
  },
] as const

/** The blank workbook of a form. */
export const blankForm = (): Promise<Uint8Array> =>
  writeXlsx({
    // A fixed moment: the same form is the same bytes.
    properties: { modified: new Date(0) },
    sheets: [
      {
        name: '季报',
        rows: rows.map(r => [...r]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
        columns: [{ width: 24 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 12 }],
      },
    ],
  })
