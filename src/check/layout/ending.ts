/** @module 7.3.4–7.4: what stands after the text: note of attachments, signature and date, note, annex, and the printing notes. */
import { spaceAbove } from './head.ts'
import { characters, type Difference, looksWrong, type Requirement, sizeOr, spanOf } from './requirement.ts'
import type { Line, Paper } from './roles.ts'

const attachments: Requirement = {
  clause: '7.3.4',
  strength: 'must',
  find: p =>
    p.of('attachments').flatMap((l, i): Difference[] => {
      const size = sizeOr(l.look.runs)
      const left = characters(l.look.indent, 'left', size) + characters(l.look.indent, 'firstLine', size)
      const typed = /^[\u3000 ]/.test(p.text.slice(l.look.start))
      const above = spaceAbove(l)
      return [
        ...(i === 0 && Math.abs(left - 2) > 0.35 && !typed
          ? [{ ...spanOf(l), stated: `附件说明左空${Math.round(left * 10) / 10}字`, expected: '左空二字' }]
          : []),
        ...(i === 0 && above !== undefined && above !== 1
          ? [{ ...spanOf(l), stated: `附件说明上面空了${above}行`, expected: '正文下空一行' }]
          : []),
        ...(/[。；，、.]$/.test(l.text) ? [{ ...spanOf(l), stated: '附件名称后加了标点', expected: '附件名称后不加标点' }] : []),
        ...(/^(?:附件[：:])?\d{1,2}[、．]/.test(l.text) ? [{ ...spanOf(l), stated: '附件顺序号后不是“.”', expected: '“附件：1. ”' }] : []),
        ...(/^附件:/.test(l.text) ? [{ ...spanOf(l), stated: '“附件”后用了半角冒号', expected: '全角冒号' }] : []),
      ]
    }),
}

/** How wide a line is in characters: a digit is half of one. */
const width = (text: string): number => [...text.replace(/\s/g, '')].reduce((n, c) => n + (/[\x20-\x7e]/.test(c) ? 0.5 : 1), 0)

/** How far the last letter is from the right edge; undefined where spaces or tabs in front place it. */
function fromRight(p: Paper, line: Line): number | undefined {
  if (line.look.alignment !== 'right') return undefined
  const after = /[\u3000 ]{0,12}$/.exec(p.text.slice(line.look.start, line.look.end).slice(-12))![0]
  return characters(line.look.indent, 'right', sizeOr(line.look.runs)) + [...after].reduce((n, c) => n + (c === '\u3000' ? 1 : 0.5), 0)
}

const date: Requirement = {
  clause: '7.3.5',
  strength: 'must',
  find: p =>
    p.of('date').flatMap((l): Difference[] => {
      const names = p.of('from')
      const right = fromRight(p, l)
      const longest = Math.max(0, ...names.map(n => width(n.text)))
      // Sealed: four from the right. Not sealed: two right of the first letter of the name, or, where it is longer, two from the right.
      const unsealed = longest >= width(l.text) ? longest - width(l.text) : 2
      const placed = right === undefined || [4, unsealed].some(n => Math.abs(right - n) <= 0.7)
      return [
        ...(placed
          ? []
          : [
              {
                ...spanOf(l),
                stated: `成文日期右空${Math.round(right * 10) / 10}字`,
                expected: '右空四字（盖章的），不盖章的比署名首字右移二字',
              },
            ]),
        ...(l.look.alignment === 'center' ? [{ ...spanOf(l), stated: '成文日期居中', expected: '右空四字编排' }] : []),
      ]
    }),
}

const signature: Requirement = {
  clause: '7.3.5',
  strength: 'must',
  find: p => {
    const [date] = p.of('date')
    const names = p.of('from')
    if (!date || names.length === 0) return []
    return names.at(-1)!.n !== date.n - 1 || date.look.emptyAbove > 0
      ? [{ ...spanOf(date), stated: '署名和成文日期之间空了行', expected: '成文日期在署名的下一行' }]
      : []
  },
}

const remark: Requirement = {
  clause: '7.3.6',
  strength: 'must',
  find: p =>
    p.of('note').flatMap((l): Difference[] => {
      const size = sizeOr(l.look.runs)
      const left = characters(l.look.indent, 'left', size) + characters(l.look.indent, 'firstLine', size)
      const typed = /^[\u3000 ]/.test(p.text.slice(l.look.start))
      return [
        ...(/^（.+）$/.test(l.text) ? [] : [{ ...spanOf(l), stated: '附注没有用全角圆括号括起', expected: '“（此件公开发布）”的写法' }]),
        ...(Math.abs(left - 2) > 0.35 && !typed
          ? [{ ...spanOf(l), stated: `附注左空${Math.round(left * 10) / 10}字`, expected: '居左空二字' }]
          : []),
      ]
    }),
}

const annex: Requirement = {
  clause: '7.3.7',
  strength: 'must',
  find: p =>
    p.of('annexLabel').flatMap((l): Difference[] => {
      const stated = looksWrong(p, l, '黑体', 32)
      return [
        ...(l.look.newPage ? [] : [{ ...spanOf(l), stated: `“${l.text}”没有另起一面`, expected: '附件另面编排' }]),
        ...(stated ? [{ ...spanOf(l), stated: `“${l.text}”用${stated}`, expected: '3号黑体，顶格编排在版心左上角第一行' }] : []),
        ...(/[：:]$/.test(l.text) ? [{ ...spanOf(l), stated: `“${l.text}”后加了冒号`, expected: '只写“附件”和顺序号' }] : []),
      ]
    }),
}

const copies: Requirement = {
  clause: '7.4',
  strength: 'usual',
  find: p =>
    p.of('cc', 'printedBy').flatMap((l): Difference[] => {
      const name = l.role === 'cc' ? '抄送机关' : '印发机关和印发日期'
      const stated = looksWrong(p, l, '仿宋', 28)
      return [
        ...(stated ? [{ ...spanOf(l), stated: `${name}用${stated}`, expected: '4号仿宋' }] : []),
        ...(l.role === 'cc' && !/。$/.test(l.text) ? [{ ...spanOf(l), stated: '抄送机关末尾没有句号', expected: '末尾标句号' }] : []),
        ...(l.role === 'printedBy' && /年0|月0/.test(l.text)
          ? [{ ...spanOf(l), stated: '印发日期编了虚位', expected: '月、日不编虚位' }]
          : []),
      ]
    }),
}

export const ending: readonly Requirement[] = [attachments, date, signature, remark, annex, copies]
