/** @module 7.5: the number of the page, its form and its place. */

import type { FooterLayout } from './layout.ts'
import { characters, FACES, type Requirement, sizeName, wholeFile } from './requirement.ts'
import type { Paper } from './roles.ts'

const numbered = (p: Paper): readonly FooterLayout[] =>
  [...new Map(p.layout.sections.flatMap(s => s.footers).map(f => [f.pages, f] as const)).values()].filter(f => f.text.includes('#'))

const form: Requirement = {
  clause: '7.5',
  strength: 'usual',
  find: p =>
    numbered(p)
      .flatMap(f => [
        ...(/^[—–―]\s*#\s*[—–―]$/.test(f.text) ? [] : [`页码写作“${f.text.replace('#', '1')}”`]),
        ...(f.size !== undefined && f.size !== 28 ? [`页码是${sizeName(f.size)}`] : []),
        ...(f.font !== undefined && (!FACES.宋体.test(f.font) || FACES.仿宋.test(f.font)) ? [`页码用“${f.font}”`] : []),
      ])
      .filter((stated, i, all) => all.indexOf(stated) === i)
      .map(stated => ({ ...wholeFile(p), stated, expected: '4号半角宋体阿拉伯数字，左右各一条一字线：“— 1 —”' })),
}

const side: Requirement = {
  clause: '7.5',
  strength: 'usual',
  find: p => {
    const footers = numbered(p)
    const [odd, even] = [footers.find(f => f.pages === 'default'), footers.find(f => f.pages === 'even')]
    if (!odd) return []
    const expected = '单页码居右空一字，双页码居左空一字'
    if (!p.layout.evenAndOdd || !even)
      return odd.alignment === undefined ? [] : [{ ...wholeFile(p), stated: '单页、双页的页码在同一侧', expected }]
    const right = odd.alignment === 'right' && Math.abs(characters(odd.indent, 'right', 28) - 1) <= 0.5
    const left =
      (even.alignment ?? 'left') === 'left' &&
      Math.abs(characters(even.indent, 'left', 28) + characters(even.indent, 'firstLine', 28) - 1) <= 0.5
    return right && left ? [] : [{ ...wholeFile(p), stated: '页码的位置不对', expected }]
  },
}

/** Longer than this no text stands on one page: 22 lines of 28 characters, twice, and room to spare. */
const ONE_PAGE = 1500

const none: Requirement = {
  clause: '7.5',
  strength: 'usual',
  find: p => {
    const length = p.lines.reduce((n, l) => n + l.text.length, 0)
    return numbered(p).length > 0 || length < ONE_PAGE || p.layout.sections.length === 0
      ? []
      : [{ ...wholeFile(p), stated: '没有页码', expected: '4号半角宋体阿拉伯数字，编排在版心下边缘之下' }]
  },
}

export const pageNumber: readonly Requirement[] = [none, form, side]
