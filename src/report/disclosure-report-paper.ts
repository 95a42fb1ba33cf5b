/** @module The annual report on disclosure as an official paper: six parts under their fixed headings, with the tables of the form. */
import type { Day } from '../base/day.ts'
import { disclosureReportForm as form } from '../law/instruments/index.ts'
import type { Cells } from './disclosure-report.ts'
import { columnNames, columns, outcomeNames, outcomes, results, table3, table4 } from './disclosure-report-cells.ts'
import type { OfficialBlock, OfficialDocument } from './paper.ts'

/** What only people can write: the fixed parts without tables. */
export interface Texts {
  readonly overview: string
  readonly problems: string
  readonly other: string
}

export interface DisclosurePaper {
  readonly unit: string
  readonly year: number
  readonly cells: Cells
  readonly texts: Texts
  readonly date?: Day
}

const numerals = ['一', '二', '三', '四', '五', '六'] as const
const shown = (cells: Cells) => (id: string) => (cells[id] === null || cells[id] === undefined ? '' : String(cells[id]))

/** The paper; a cell that is not known stays empty. */
export function disclosurePaper({ unit, year, cells, texts, date }: DisclosurePaper): OfficialDocument {
  const heading = (n: (typeof numerals)[number]): OfficialBlock => ({ kind: 'heading', level: 1, runs: `${n}、${form.articles[n]}` })
  const paragraphs = (text: string): OfficialBlock[] =>
    text
      .split('\n')
      .filter(t => t.trim() !== '')
      .map(runs => ({ kind: 'paragraph', runs }))
  return {
    kind: 'report',
    title: `${unit}${year}年政府信息公开工作年度报告`,
    blocks: [
      heading('一'),
      ...paragraphs(texts.overview),
      heading('二'),
      ...activeTables(shown(cells)),
      heading('三'),
      applicationTable(shown(cells)),
      heading('四'),
      remedyTable(shown(cells)),
      heading('五'),
      ...paragraphs(texts.problems),
      heading('六'),
      ...paragraphs(texts.other),
    ],
    from: unit,
    ...(date && { date }),
    unit,
  }
}

type Show = (id: string) => string

/** Table 2: one for each clause of article 20, so that each has its own columns. */
function activeTables(of: Show): OfficialBlock[] {
  const three = (title: string, key: string) => [title, of(`T2.${key}.made`), of(`T2.${key}.repealed`), of(`T2.${key}.valid`)]
  return [
    {
      kind: 'table',
      rows: [
        ['第二十条第（一）项', '本年制发件数', '本年废止件数', '现行有效件数'],
        three('规章', 'guizhang'),
        three('行政规范性文件', 'gfxwj'),
      ],
      widths: [34, 22, 22, 22],
    },
    {
      kind: 'table',
      rows: [
        ['第二十条第（五）、（六）项', '本年处理决定数量'],
        ['行政许可', of('T2.license')],
        ['行政处罚', of('T2.penalty')],
        ['行政强制', of('T2.coercion')],
      ],
      widths: [34, 66],
    },
    {
      kind: 'table',
      rows: [
        ['第二十条第（八）项', '本年收费金额（单位：万元）'],
        ['行政事业性收费', of('T2.fee')],
      ],
      widths: [34, 66],
    },
  ]
}

const result = new Set<string>(results.map(r => r.id))

/** Table 3: the title of a group of results stands in its first row, as the form prints it. */
function applicationTable(of: Show): OfficialBlock {
  return {
    kind: 'table',
    caption: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    rows: [
      ['项目', ...columnNames.map(c => columns[c].title), '总计'],
      ...table3.map(r => [
        `${r.id === 'r3.1' ? '三、本年度办理结果\n' : ''}${result.has(r.id) || r.id === 'r3.7' ? '　' : ''}${r.title}`,
        ...columnNames.map(c => of(`${r.id}.${c}`)),
        of(`${r.id}.tot`),
      ]),
    ],
    widths: [37, 9, 9, 9, 9, 9, 9, 9],
  }
}

function remedyTable(of: Show): OfficialBlock {
  return {
    kind: 'table',
    rows: [
      ['', ...outcomeNames.map(o => outcomes[o].title), '总计'],
      ...table4.map(g => [g.title, ...outcomeNames.map(o => of(`${g.id}.${o}`)), of(`${g.id}.tot`)]),
    ],
    widths: [35, 13, 13, 13, 13, 13],
  }
}
