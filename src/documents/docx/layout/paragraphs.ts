/** @module The paragraphs of a .docx: where each stands, what it looks like, and the looks of its runs. */
import type { ParagraphLayout, RunLayout } from '../../../check/layout/layout.ts'
import { attr, child, descendants, Element, elements, local } from '../../container/xml.ts'
import type { OpenDocx, PlacedSegment } from '../open.ts'
import { ALIGNMENTS, indentOf, numberOf, runLook } from './look.ts'
import type { Source } from './source.ts'
import { isSet } from './styles.ts'

type Look = Omit<ParagraphLayout, 'start' | 'end' | 'inTable' | 'emptyAbove' | 'runs'>

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'])

/** Paragraphs in order, those of tables too, whether they show something or not. */
function* walk(parent: Element, inTable = false): Generator<{ readonly p: Element; readonly inTable: boolean }> {
  for (const element of elements(parent)) {
    const name = local(element)
    if (name === 'p') yield { p: element, inTable }
    else if (name === 'tbl') for (const cell of descendants(element, 'tc')) yield* walk(cell, true)
    else if (WRAPPERS.has(name)) yield* walk(element, inTable)
  }
}

export function paragraphsOf(body: Element, source: Source): ParagraphLayout[] {
  const segments = segmentsByParagraph(source.docx)
  const blocks = source.docx.document.blocks
  const out: ParagraphLayout[] = []
  let block = 0
  let emptyAbove = 0
  let newPage = false
  for (const { p, inTable } of walk(body)) {
    const own = segments.get(p)
    const breaks = pageBreaks(p)
    if (!own || own.every(s => source.docx.document.text.slice(s.start, s.end).trim() === '')) {
      emptyAbove++
      newPage ||= breaks.before || breaks.after
      continue
    }
    while (block < blocks.length - 1 && blocks[block]!.end <= own[0]!.start) block++
    const { start, end } = blocks[block]!
    out.push({ start, end, inTable, emptyAbove, ...paragraphLook(p, source, newPage || breaks.before), runs: runsOf(p, own, source) })
    emptyAbove = 0
    newPage = breaks.after
  }
  return out
}

function segmentsByParagraph(docx: OpenDocx): Map<Element, PlacedSegment[]> {
  const out = new Map<Element, PlacedSegment[]>()
  for (const segment of docx.segments) {
    if (segment.part !== docx.main) continue
    let at = segment.run.parent
    while (at && !(at instanceof Element && local(at) === 'p')) at = at.parent
    if (!(at instanceof Element)) continue
    const own = out.get(at)
    if (own) own.push(segment)
    else out.set(at, [segment])
  }
  return out
}

/** Does a page begin before the words of a paragraph, or after them? */
function pageBreaks(p: Element): { readonly before: boolean; readonly after: boolean } {
  const at = descendants(p, 'br').filter(br => attr(br, 'type') === 'page')
  const words = descendants(p, 't')[0]?.startIndex ?? Number.POSITIVE_INFINITY
  const section = child(p, 'pPr') && child(child(p, 'pPr')!, 'sectPr')
  const ends = section !== undefined && attr(child(section, 'type'), 'val') !== 'continuous'
  return { before: at.some(br => br.startIndex! < words), after: ends || at.some(br => br.startIndex! > words) }
}

function paragraphLook(p: Element, source: Source, newPage: boolean): Look {
  const own = child(p, 'pPr')
  const look = source.styles.paragraph(own)
  const alignment = ALIGNMENTS[look.get('jc')?.get('val') ?? '']
  const value = numberOf(look, 'spacing', 'line')
  const rule = look.get('spacing')?.get('lineRule')
  const before = numberOf(look, 'spacing', 'before')
  const border = own && child(own, 'pBdr') && child(child(own, 'pBdr')!, 'bottom')
  const ruleBelow = attr(border, 'color')
  return {
    newPage: newPage || isSet(look, 'pageBreakBefore'),
    indent: indentOf(look),
    ...(alignment && { alignment }),
    ...(value !== undefined && { line: { rule: rule === 'exact' || rule === 'atLeast' ? rule : ('auto' as const), value } }),
    ...(before !== undefined && { before }),
    ...(ruleBelow !== undefined && { ruleBelow }),
  }
}

/** Neighbours of one look are one run. */
function runsOf(p: Element, segments: readonly PlacedSegment[], source: Source): RunLayout[] {
  const style = attr(child(p, 'pPr') && child(child(p, 'pPr')!, 'pStyle'), 'val')
  const out: RunLayout[] = []
  let before = ''
  for (const { run, start, end } of segments) {
    const look = runLook(source.styles.run(style, child(run, 'rPr')), source.styles)
    const last = out.at(-1)
    const key = JSON.stringify(look)
    if (last?.end === start && key === before) out[out.length - 1] = { ...last, end }
    else out.push({ start, end, ...look })
    before = key
  }
  return out
}
