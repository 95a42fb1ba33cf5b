/** @module One requirement of GB/T 9704—2012: how it is compared with what a file shows, and how it is told. */
import { documentFormat } from '../../law/instruments/document-format.ts'
import type { Note } from '../rules/rule.ts'
import type { Span } from '../types.ts'
import type { Indent, RunLayout } from './layout.ts'
import type { Line, Paper } from './roles.ts'

export interface Requirement {
  /** The clause of the standard. */
  readonly clause: Parameters<typeof documentFormat.article>[0]
  /** `usual` where the standard itself says 一般, 可以 or 推荐: then a difference is only a remark. */
  readonly strength: 'must' | 'usual'
  find(paper: Paper): readonly Difference[]
}

export interface Difference extends Span {
  /** What the file says, in words. */
  readonly stated: string
  /** What the standard wants. */
  readonly expected: string
}

/** Differences of one requirement as findings. */
export const notesOf = (requirement: Requirement, paper: Paper): Note[] =>
  requirement.find(paper).map(d => ({
    start: d.start,
    end: d.end,
    severity: requirement.strength === 'must' ? 'warning' : 'note',
    message: `${d.stated}（${documentFormat.title}第${requirement.clause}条）。`,
    suggestion: `${requirement.strength === 'must' ? '应为' : '一般为'}${d.expected}。`,
  }))

/** The place of a remark on the whole file: its title. */
export function wholeFile(paper: Paper): Span {
  const title = paper.of('title')[0]!.look
  return { start: title.start, end: title.end }
}

/** One remark for all lines that are wrong in the same way: `第3、4、7段` at the first of them. */
export function gathered(wrong: readonly { readonly line: Line; readonly stated: string }[], what: string, expected: string): Difference[] {
  const groups = new Map<string, Line[]>()
  for (const { line, stated } of wrong) {
    const group = groups.get(stated)
    if (group) group.push(line)
    else groups.set(stated, [line])
  }
  return [...groups].map(([stated, lines]) => ({ ...spanOf(lines[0]!), stated: `${which(lines)}${what}${stated}`, expected }))
}

/** A long paragraph is quoted by its beginning. */
export const spanOf = ({ look }: Line): Span => ({ start: look.start, end: Math.min(look.end, look.start + 24) })

function which(lines: readonly Line[]): string {
  const shown = lines.slice(0, 5).map(l => l.n)
  return `第${shown.join('、')}段${lines.length > 5 ? `等${lines.length}段` : ''}`
}

const SIZES: Readonly<Record<number, string>> = {
  84: '初号',
  72: '小初',
  52: '一号',
  48: '小一',
  44: '2号',
  36: '小二',
  32: '3号',
  30: '小三',
  28: '4号',
  24: '小四',
  21: '5号',
  18: '小五',
}
export const sizeName = (halfPoints: number): string => SIZES[halfPoints] ?? `${halfPoints / 2}磅`

/** Fonts go by many names; what decides is the face. */
export const FACES = {
  仿宋: /仿宋|FangSong/i,
  黑体: /黑体|SimHei|HeiTi/i,
  楷体: /楷体|KaiTi|SimKai/i,
  小标宋: /小标宋|XiaoBiaoSong|XBS/i,
  宋体: /宋|SimSun|SongTi/i,
} as const
export type Face = keyof typeof FACES

/** What is wrong with the letters in a stretch of a line, in words; undefined when nothing is, or the file does not say. */
export function looksWrong(paper: Paper, line: Line, face: Face, size: number, until = Number.POSITIVE_INFINITY): string | undefined {
  const words = (r: RunLayout) => paper.text.slice(r.start, Math.min(r.end, until))
  const runs = line.look.runs.filter(r => r.start < until && words(r).trim() !== '')
  // Digits and Latin letters do not show the Chinese font.
  const font = runs.find(r => r.font !== undefined && !FACES[face].test(r.font) && /[\u4e00-\u9fa5]/.test(words(r)))?.font
  const other = runs.find(r => r.size !== undefined && r.size !== size)?.size
  if (font === undefined && other === undefined) return undefined
  return [font && `“${font}”`, other !== undefined && sizeName(other)].filter(Boolean).join('、')
}

/** An indent in characters of `size` half points. */
export function characters(indent: Indent, side: 'firstLine' | 'left' | 'right', size: number): number {
  const chars = indent[`${side}Chars`]
  if (chars !== undefined && chars !== 0) return chars / 100
  return (indent[side] ?? 0) / (size * 10)
}

/** 3号, where the file does not say otherwise. */
export const sizeOr = (runs: readonly RunLayout[], size = 32): number => runs[0]?.size ?? size
