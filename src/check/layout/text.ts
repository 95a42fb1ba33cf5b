/** @module 7.3.1–7.3.3: title, addressee, the text and its headings. */

import { spaceAbove } from './head.ts'
import { characters, gathered, looksWrong, type Requirement, sizeOr, spanOf } from './requirement.ts'
import type { Line, Paper } from './roles.ts'

const title: Requirement = {
  clause: '7.3.1',
  strength: 'usual',
  find: p => {
    const lines = p.of('title')
    const stated = lines.map(l => looksWrong(p, l, '小标宋', 44)).find(s => s !== undefined)
    const first = lines[0]!
    const above = p.of('number').some(l => l.n === first.n - 1) ? spaceAbove(first) : undefined
    return [
      ...(stated ? [{ ...spanOf(first), stated: `标题用${stated}`, expected: '2号小标宋体' }] : []),
      ...lines
        .filter(l => l.look.alignment !== undefined && l.look.alignment !== 'center')
        .slice(0, 1)
        .map(l => ({ ...spanOf(l), stated: '标题没有居中', expected: '居中排布' })),
      ...(above !== undefined && above !== 2
        ? [{ ...spanOf(first), stated: `标题上面空了${above}行`, expected: '红色分隔线下空二行' }]
        : []),
    ]
  },
}

const addressee: Requirement = {
  clause: '7.3.2',
  strength: 'must',
  find: p =>
    p.of('to').flatMap(l => {
      const indent = characters(l.look.indent, 'firstLine', sizeOr(l.look.runs)) + characters(l.look.indent, 'left', sizeOr(l.look.runs))
      const above = spaceAbove(l)
      return [
        ...(indent > 0.3 || /^[\u3000 ]/.test(p.text.slice(l.look.start))
          ? [{ ...spanOf(l), stated: '主送机关没有顶格', expected: '居左顶格' }]
          : []),
        ...(l.text.endsWith(':') ? [{ ...spanOf(l), stated: '主送机关后用了半角冒号', expected: '全角冒号' }] : []),
        ...(above === undefined || above === 1 ? [] : [{ ...spanOf(l), stated: `主送机关上面空了${above}行`, expected: '标题下空一行' }]),
      ]
    }),
}

/** The first line of a paragraph in characters from the left, spaces typed in its front among them. */
function firstLine(p: Paper, line: Line): number {
  const size = sizeOr(line.look.runs)
  const typed = /^[\u3000 ]{0,8}/.exec(p.text.slice(line.look.start, line.look.start + 8))![0]
  const spaces = [...typed].reduce((n, c) => n + (c === '\u3000' ? 1 : 0.5), 0)
  return characters(line.look.indent, 'firstLine', size) + characters(line.look.indent, 'left', size) + spaces
}

const indents: Requirement = {
  clause: '7.3.3',
  strength: 'must',
  find: p =>
    gathered(
      p
        .of('body', 'heading1', 'heading2', 'heading3', 'heading4')
        .filter(l => l.look.alignment !== 'center' && l.look.alignment !== 'right')
        .flatMap(line => {
          const n = firstLine(p, line)
          return Math.abs(n - 2) <= 0.35 ? [] : [{ line, stated: `空${Math.round(n * 10) / 10}字` }]
        }),
      '首行',
      '左空二字，回行顶格',
    ),
}

const FACE_OF = { heading1: '黑体', heading2: '楷体', heading3: '仿宋', heading4: '仿宋' } as const
const LEVEL = { heading1: '第一层', heading2: '第二层', heading3: '第三层', heading4: '第四层' } as const

const headings: Requirement = {
  clause: '7.3.3',
  strength: 'usual',
  find: p =>
    (['heading1', 'heading2', 'heading3', 'heading4'] as const).flatMap(level =>
      gathered(
        p.of(level).flatMap(line => {
          // A heading that runs into its text ends with its first sentence.
          const sentence = p.text.slice(line.look.start, line.look.end).indexOf('。')
          const stated = looksWrong(p, line, FACE_OF[level], 32, sentence < 0 ? line.look.end : line.look.start + sentence)
          return stated ? [{ line, stated }] : []
        }),
        `（${LEVEL[level]}）用`,
        `3号${FACE_OF[level]}`,
      ),
    ),
}

const WRONG: readonly (readonly [RegExp, string, string])[] = [
  [/^（[一二三四五六七八九十]{1,3}）、/, '序数“（一）”后加了顿号', '“（一）”后不加标点'],
  [/^\d{1,2}、/, '序数“1”后用了顿号', '“1.”'],
  [/^\(\d{1,2}\)|^\([一二三四五六七八九十]{1,3}\)/, '序数用了半角括号', '全角括号“（1）”“（一）”'],
]

const ordinals: Requirement = {
  clause: '7.3.3',
  strength: 'usual',
  find: p =>
    p
      .of('heading2', 'heading3', 'heading4', 'body')
      .flatMap(l => WRONG.filter(([pattern]) => pattern.test(l.text)).map(([, stated, expected]) => ({ ...spanOf(l), stated, expected })))
      .slice(0, 20),
}

export const text: readonly Requirement[] = [title, addressee, indents, headings, ordinals]
