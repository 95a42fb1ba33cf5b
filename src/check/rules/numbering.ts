import type { Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import type { Note, Rule } from './rule.ts'

const NUMERALS = '一二三四五六七八九十'
/** 十二 → 12. */
function ordinal(text: string): number {
  const ten = text.indexOf('十')
  if (ten < 0) return NUMERALS.indexOf(text) + 1
  const [tens, ones] = [text.slice(0, ten), text.slice(ten + 1)]
  return (tens ? NUMERALS.indexOf(tens) + 1 : 1) * 10 + (ones ? NUMERALS.indexOf(ones) + 1 : 0)
}

interface Numbered {
  readonly start: number
  readonly end: number
  readonly n: number
  /** As it is printed. */
  readonly mark: string
}

/** So many lists at most stand one in another. */
const DEEP = 4

/**
 * Numbers that go on must go on by one, begin again, or go on with the list that was left when they began again (a list within a list
 * under the same signs). What begins a list other than with one is left alone.
 */
function gaps(all: readonly Numbered[]): { readonly at: Numbered; readonly before: Numbered }[] {
  const out: { at: Numbered; before: Numbered }[] = []
  let before: Numbered | undefined
  let left: Numbered[] = []
  for (const at of all) {
    const outer = left.findLastIndex(o => o.n + 1 === at.n)
    if (before && at.n === 1) left = before.n > 1 ? [...left, before].slice(-DEEP) : left
    else if (before && at.n !== before.n + 1) {
      if (outer < 0) out.push({ at, before })
      else left = left.slice(0, outer)
    }
    before = at
  }
  return out
}

/** 一、 at the beginning of a paragraph; （一） there, where a line may have broken behind its bracket, or after a sentence. No 附注九、9(2), no row of a table. */
const HEADING =
  /^([一二三四五六七八九十]{1,3})、(?!\d{1,3}(?:[^\d年月日.．]|$)|[^\n]{0,30}（续）$|[^\n，。；]{0,40}\d\.\d{2}(?![\d%\u4e00-\u9fa5]))|(?<=^|[。；：])(?:（|(?<=^))([一二三四五六七八九十]{1,3})）/g

/** Headings of the first two levels, the second counted anew under each of the first. */
function headings(reading: Reading): Numbered[][] {
  const { text, paragraphs } = reading.view
  const first: Numbered[] = []
  const groups: Numbered[][] = [first]
  let second: Numbered[] = []
  for (const p of paragraphs) {
    if (p.block.kind === 'cell') continue
    for (const m of everyMatch(text.slice(p.start, p.end), HEADING)) {
      const at = p.start + m.index
      const one = { start: at, end: at + m[0].length, n: ordinal(m[1] ?? m[2]!), mark: m[0] }
      if (m[1]) {
        first.push(one)
        second = []
        groups.push(second)
      } else {
        if (groups.length === 1) groups.push(second)
        second.push(one)
      }
    }
  }
  return groups
}

/** 一是…二是… within one paragraph, or at the beginning of one paragraph after the other. */
function points(reading: Reading): Numbered[][] {
  const { text, paragraphs } = reading.view
  const groups: Numbered[][] = []
  let current: Numbered[] = []
  for (const p of paragraphs) {
    const found = everyMatch(text.slice(p.start, p.end), /(?<=^|[。；：])([一二三四五六七八九十]{1,3})是(?!否|不是)/g).map(m => ({
      start: p.start + m.index,
      end: p.start + m.index + m[0].length,
      n: ordinal(m[1]!),
      mark: m[0],
    }))
    if (found.length === 0 || found[0]!.n === 1) {
      groups.push(current)
      current = []
    }
    current.push(...found)
  }
  return [...groups, current]
}

/** Numbers of headings and points run without a gap and without a double. */
export const numbering: Rule = {
  rule: 'numbering',
  title: '序号连续',
  why: '序号跳号、重号，多半是删了一段或者粘贴了一段。',
  severity: 'warning',
  examples: {
    good: [
      '一、情况\n\n（一）甲事。\n\n（二）乙事。\n\n二、问题\n\n（一）丙事。一是不够深。二是不够实。',
      '一是抓学习。二是抓落实。\n\n一是抓队伍。二是抓考核。',
      '三是力量不足。四是方式单一。',
      '一、情况\n\n二、事项\n\n甲事。\n\n二、事项（续）\n\n三、打算',
      '一、情况\n\n三、营业利润 1,234,567.00\n\n二、打算',
      '一、情况\n\n见附注\n\n九、9(2)\n\n二、打算',
      '一、情况\n\n甲事。\n\n二、任务\n\n一、乙事。\n\n二、丙事。\n\n三、丁事。\n\n三、保障\n\n戊事。',
    ],
    bad: [
      '一、情况\n\n甲事。\n\n三、问题\n\n乙事。',
      '一、情况\n\n（一）甲事。\n\n（一）乙事。\n\n（二）丙事。\n\n（二）丁事。',
      '一是不够深。三是不够实。',
    ],
  },
  find: reading =>
    [...headings(reading), ...points(reading)].flatMap(gaps).map(
      ({ at, before }): Note => ({
        ...reading.view.original(at.start, at.end),
        message: at.n === before.n ? `序号“${at.mark}”重复。` : `序号从“${before.mark}”到了“${at.mark}”。`,
        suggestion: '请核对是不是漏了一段，或者序号没有改。',
      }),
    ),
}
