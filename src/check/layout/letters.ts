/** @module 5.2.2–5.2.4: letters of the text, lines on a page and characters on a line, and their colour. */
import type { SectionLayout } from './layout.ts'
import { FACES, gathered, looksWrong, type Requirement, sizeName, wholeFile } from './requirement.ts'
import { isRed, type Line, type Paper } from './roles.ts'

const bodies = (p: Paper): readonly Line[] => p.of('body', 'to', 'from', 'date', 'note', 'attachments')

const body: Requirement = {
  clause: '5.2.2',
  strength: 'usual',
  find: p =>
    gathered(
      bodies(p).flatMap(line => {
        const stated = looksWrong(p, line, '仿宋', 32)
        return stated ? [{ line, stated }] : []
      }),
      '用',
      '3号仿宋',
    ),
}

/** A quotation mark in a Latin font is half as wide and leans the wrong way. */
const quotes: Requirement = {
  clause: '5.2.2',
  strength: 'usual',
  find: p =>
    gathered(
      bodies(p).flatMap(line => {
        const run = line.look.runs.find(
          r =>
            !r.eastAsian &&
            r.latin &&
            /^[\x20-\x7e]+$/.test(r.latin) &&
            !FACES.仿宋.test(r.latin) &&
            /[“”‘’—…]/.test(p.text.slice(r.start, r.end)),
        )
        return run ? [{ line, stated: `“${run.latin}”` }] : []
      }),
      '的引号、破折号落在西文字体',
      '与正文相同的仿宋',
    ),
}

const HEIGHT = 12_756
const WIDTH = 8844

const fieldOf = (section: SectionLayout | undefined) =>
  section?.page && section.margins
    ? {
        height: section.page.height - section.margins.top - section.margins.bottom,
        width: section.page.width - section.margins.left - section.margins.right,
      }
    : undefined

/** The most frequent of a list. */
function usual<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const lines: Requirement = {
  clause: '5.2.3',
  strength: 'usual',
  find: p => {
    const section = p.layout.sections[0]
    const fixed = usual(p.of('body').flatMap(l => (l.look.line ? [l.look.line.rule === 'exact' ? l.look.line.value : 0] : [])))
    // Lines of a multiple height follow the grid only where they are single.
    const single = p.of('body').every(l => !l.look.line || (l.look.line.rule === 'auto' && l.look.line.value === 240))
    const pitch = fixed || (single ? section?.grid?.linePitch : undefined)
    if (!pitch) return []
    const n = Math.floor((fieldOf(section)?.height ?? HEIGHT) / pitch + 0.05)
    return n === 22 ? [] : [{ ...wholeFile(p), stated: `行距${pitch / 20}磅，每面${n}行`, expected: '每面22行（行距约28.95磅）' }]
  },
}

const signs: Requirement = {
  clause: '5.2.3',
  strength: 'usual',
  find: p => {
    const section = p.layout.sections[0]
    const looks = p.of('body').flatMap(l => l.look.runs.filter(r => r.size !== undefined))
    const size = usual(looks.map(r => r.size))
    if (size === undefined) return []
    const grid = section?.grid?.characters ? section.grid.charSpace : undefined
    const base = section?.grid?.characters ? (p.layout.size ?? size) : size
    const each = base / 2 + (grid === undefined ? (usual(looks.map(r => r.spacing ?? 0)) ?? 0) / 20 : grid / 4096)
    const n = Math.floor((fieldOf(section)?.width ?? WIDTH) / 20 / each + 0.05)
    return n === 28
      ? []
      : [
          {
            ...wholeFile(p),
            stated: `正文${sizeName(size)}，每行${n}字`,
            expected: '每行28字（文档网格指定行和字符，或字距紧缩0.2磅左右）',
          },
        ]
  },
}

const colour: Requirement = {
  clause: '5.2.4',
  strength: 'usual',
  find: p =>
    gathered(
      p.lines
        .filter(l => !['redHead', 'other'].includes(l.role))
        .flatMap(line => {
          const run = line.look.runs.find(r => r.colour !== undefined && r.colour !== '000000')
          return run ? [{ line, stated: isRed(run) ? '红色' : `颜色${run.colour}` }] : []
        }),
      '的文字是',
      '黑色',
    ),
}

export const letters: readonly Requirement[] = [body, quotes, lines, signs, colour]
