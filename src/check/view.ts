/**
 * @module One clean reading of a text. Extraction leaves full-width digits, spaces inside numbers and page breaks inside
 * sentences; the grammar should meet none of them. The view holds the cleaned text and, for every character, where it came
 * from, so that whatever is found leads back to the original.
 */
import type { TextBlock, TextDocument } from './text.ts'

/** A paragraph of the view: one or more blocks of the document that a page break had torn apart. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly block: TextBlock
}

export interface View {
  /** The cleaned text; paragraphs end with `\n`. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  /** The stretch of the original text behind a stretch of the view. */
  original(start: number, end: number): { start: number; end: number }
}

const SPACE = /[\s\u00a0\u3000\u200b\ufeff]/
const WORD = /[0-9A-Za-z]/
const DIGIT = /[0-9]/
const TERMINAL = /[。！？；：.!?;:”"」）)]$/
/** How a heading, a numbered point or a signature begins: never the second half of a torn sentence. */
const FRESH =
  /^(?:#|[（(]?[一二三四五六七八九十]{1,3}[）)、.]|[（(]?\d{1,2}[）)、.](?!\d)|第[一二三四五六七八九十]{1,3}[章节条部]|[一二三四五六七八九十]是|附件|附：|抄送|主送|联系人|\d{4}年\d{1,2}月\d{1,2}日\s*$)/

const HALF: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ';': '；',
  ':': '：',
  '∶': '：',
  '﹪': '%',
  '?': '？',
  '!': '！',
  '|': '｜',
}
const KEEP = new Set('！，：；？（）｜')

/** One character in the form the grammar knows: digits, letters, `%` half-width, Chinese punctuation full-width. */
function canonical(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e && !KEEP.has(char)) return String.fromCharCode(code - 0xfee0)
  return HALF[char] ?? char
}

/** Read a document. Cost is linear in its length. */
export function view(document: TextDocument): View {
  const out: string[] = []
  const from: number[] = []
  const paragraphs: Paragraph[] = []
  let open: { start: number; block: TextBlock } | undefined
  const close = () => {
    if (!open) return
    if (out.length > open.start) paragraphs.push({ start: open.start, end: out.length, block: open.block })
    out.push('\n')
    from.push(from.at(-1) ?? 0)
    open = undefined
  }
  let previous: TextBlock | undefined
  for (const block of document.blocks) {
    if (!(open && previous && tornApart(document.text, previous, block))) close()
    open ??= { start: out.length, block }
    for (const line of lines(document.text, block)) {
      if (out.length > open.start && FRESH.test(document.text.slice(line.start, line.start + 24))) {
        close()
        open = { start: out.length, block }
      }
      clean(document.text, line.start, line.end, out, from)
    }
    previous = block
  }
  close()
  return {
    text: out.join(''),
    paragraphs,
    original: (start, end) => ({ start: from[start] ?? 0, end: (from[Math.max(start, end - 1)] ?? 0) + 1 }),
  }
}

/** Did a page break tear these two blocks out of one sentence? */
function tornApart(text: string, a: TextBlock, b: TextBlock): boolean {
  if (a.kind !== 'paragraph' || b.kind !== 'paragraph' || a.end - a.start < 8) return false
  const tail = text.slice(Math.max(a.start, a.end - 120), a.end).trimEnd()
  const head = text.slice(b.start, Math.min(b.end, b.start + 40)).trimStart()
  if (!tail || !head || TERMINAL.test(tail) || FRESH.test(head)) return false
  if (/^[，。、；：）)”%％]/.test(head) || (/\d$/.test(tail) && /^[\u4e00-\u9fa5]/.test(head))) return true
  if (FRESH.test(text.slice(a.start, a.start + 24).trimStart()) && a.end - a.start < 40 && !/[。；]/.test(tail)) return false
  return /[，。；、]/.test(tail) && /[，。；、]/.test(head)
}

function* lines(text: string, block: TextBlock): Generator<{ start: number; end: number }> {
  let start = block.start
  for (let i = block.start; i <= block.end; i++) {
    if (i < block.end && text[i] !== '\n') continue
    if (i > start) yield { start, end: i }
    start = i + 1
  }
}

/** Append one line: spaces go unless they part two words; full-width forms and half-width punctuation become canonical. */
function clean(text: string, start: number, end: number, out: string[], from: number[]): void {
  let i = start
  while (i < end && (SPACE.test(text[i]!) || text[i] === '#')) i++
  let gap = false
  for (; i < end; i++) {
    const char = text[i]!
    if (SPACE.test(char)) {
      gap = true
      continue
    }
    if (char === '*' && (text[i + 1] === '*' || text[i - 1] === '*')) continue
    let one = canonical(char)
    const last = out.at(-1) ?? '\n'
    if (gap && WORD.test(last) && WORD.test(one) && !joinsThousands(text, i, out)) {
      out.push(' ')
      from.push(i - 1)
    }
    gap = false
    if ((one === '：' || one === ',') && DIGIT.test(last) && DIGIT.test(canonical(text[i + 1] ?? ''))) one = one === '：' ? ':' : ','
    else if (one === ',') one = '，'
    out.push(one)
    from.push(i)
  }
}

/** Is the digit at `i` the start of a group of exactly three after one to three digits: `18 000`? */
function joinsThousands(text: string, i: number, out: readonly string[]): boolean {
  if (!DIGIT.test(out.at(-1) ?? '') || !/^[0-9０-９]{3}(?![0-9０-９])/.test(text.slice(i, i + 4))) return false
  let run = 0
  while (run < 4 && DIGIT.test(out.at(-1 - run) ?? '')) run++
  return run <= 3 && out.at(-1 - run) !== '.'
}
