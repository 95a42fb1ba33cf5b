/** @module The sheets that bind a matter into its file (案卷): cover with what is missing, contents with page numbers, closing page (备考表). */
import type { Day } from '../base/day.ts'
import type { Register } from '../declare/register.ts'
import { findTerm } from '../law/instrument.ts'
import { townArchivesRule } from '../law/instruments/index.ts'
import type { OfficialBlock, OfficialDocument } from '../report/paper.ts'
import { form, heading, line, para, room } from './blocks.ts'
import { BLANK, BLANK_DAY, cite, dayOr } from './words.ts'

export interface CaseFile {
  /** The office whose file it is. */
  readonly office: string
  /** The title of the register, and what the matter is. */
  readonly register: string
  readonly title: string
  readonly number?: string
  readonly parties?: string
  readonly from: Day
  readonly to: Day
  readonly state: string
  /** How long it is kept, in words. */
  readonly keeping: string
  /** What should be in it and is not. */
  readonly missing: readonly string[]
  /** The day on which it was bound. */
  readonly bound: Day
}

/** A document or an attachment of the file. */
export interface CaseItem {
  readonly title: string
  readonly number?: string
  /** 责任者. */
  readonly by?: string
  readonly day?: Day
}
/** An item with the pages that it takes; none where it is kept beside the file. */
export interface PagedItem extends CaseItem {
  readonly pages?: readonly [first: number, last: number]
}

/** How long the files of a register are kept, with the row of the law it rests on and how far that row was verified. */
export function keepingOf(register: Register, day: Day): string {
  const rule = register.keeping ?? townArchivesRule.limits.general
  const term = 'terms' in rule ? (findTerm(rule, day) ?? rule.terms.at(-1)!) : undefined
  const mark = term ? term.mark : 'mark' in rule ? rule.mark : 'memory'
  return `${term ? `${term.n}年` : '永久'}（${cite(rule, day)}${mark === 'memory' ? '，未核原文，请档案人员核定' : ''}）`
}

export function coverOf(f: CaseFile, pages: number): OfficialDocument {
  return {
    kind: 'file-cover',
    title: `${f.office}\n${f.register}案卷`,
    blocks: [
      form(
        [
          ['案卷题名', f.title],
          ['文　　号', f.number ?? ''],
          ['当 事 人', f.parties ?? ''],
          ['起止日期', `${dayOr(f.from)}至${dayOr(f.to)}`],
          ['办理状态', f.state],
          ['保管期限', f.keeping],
          ['卷内页数', `${pages}页`],
          ['归 档 号', ''],
        ],
        [1, 3],
      ),
      ...(f.missing.length
        ? [heading('缺少的材料'), ...f.missing.map((text, i) => line(`${i + 1}. ${text}`))]
        : [line('经核对，没有发现缺少的材料。')]),
    ],
    unit: f.office,
  }
}

const dotted = (day: Day | undefined): string => (day ? day.split('-').map(Number).join('.') : '')
const pageWords = (pages: PagedItem['pages']): string =>
  pages ? (pages[0] === pages[1] ? `${pages[0]}` : `${pages[0]}—${pages[1]}`) : '另存'

export function contentsOf(f: CaseFile, items: readonly PagedItem[]): OfficialDocument {
  const table: OfficialBlock = {
    kind: 'table',
    rows: [
      ['序号', '文号', '责任者', '题名', '日期', '页号'],
      ...items.map((item, i) => [`${i + 1}`, item.number ?? '', item.by ?? '', item.title, dotted(item.day), pageWords(item.pages)]),
    ],
    widths: [1.3, 2.9, 2.7, 5.1, 3.1, 1.8],
  }
  const beside = items.some(i => !i.pages) ? [line('页号写“另存”的，是不能装订的文件（录音录像、电子表格等），随卷另存。')] : []
  return { kind: 'report', title: '卷内目录', blocks: [table, ...beside], unit: f.office, pageNumbers: false }
}

export function closingOf(f: CaseFile, items: readonly PagedItem[], pages: number): OfficialDocument {
  const beside = items.filter(i => !i.pages).length
  return {
    kind: 'report',
    title: '卷内备考表',
    blocks: [
      para(`本卷共${items.length}件，装订${pages}页${beside ? `，另存${beside}件` : ''}。`),
      para('本卷情况说明（缺损、修改、补充、移出、销毁等）：'),
      ...(f.missing.length ? f.missing.map(text => para(text.replace(/。?$/, '。'))) : room(4)),
      line(`立卷人：${BLANK}`),
      line(`检查人：${BLANK}`),
      line(`立卷时间：${dayOr(f.bound)}`),
      line(`检查时间：${BLANK_DAY}`),
    ],
    unit: f.office,
    pageNumbers: false,
  }
}
