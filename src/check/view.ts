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

/** Every character in the form the grammar knows: digits, letters, `%` half-width, Chinese punctuation full-width. */
const CANONICAL = Uint16Array.from({ length: 65_536 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (code >= 0xff01 && code <= 0xff5e && !KEEP.has(char)) return code - 0xfee0
  return (HALF[char] ?? char).charCodeAt(0)
})
const IS_SPACE = 1
const IS_WORD = 2
const IS_DIGIT = 4
/** What a character is, as bits; looked up once for each character of the text. */
const KIND = Uint8Array.from({ length: 65_536 }, (_, code) => {
  const char = String.fromCharCode(code)
  return (
    (/[\s\u00a0\u3000\u200b\ufeff]/.test(char) ? IS_SPACE : 0) |
    (/[0-9A-Za-z]/.test(char) ? IS_WORD : 0) |
    (/[0-9]/.test(char) ? IS_DIGIT : 0)
  )
})

/** The view being written: characters and where each came from, in arrays that grow by doubling. */
class Writing {
  codes: Uint16Array
  from: Uint32Array
  length = 0

  constructor(expected: number) {
    this.codes = new Uint16Array(expected)
    this.from = new Uint32Array(expected)
  }

  push(code: number, at: number): void {
    if (this.length === this.codes.length) {
      const [codes, from] = [this.codes, this.from]
      this.codes = new Uint16Array(this.length * 2)
      this.codes.set(codes)
      this.from = new Uint32Array(this.length * 2)
      this.from.set(from)
    }
    this.codes[this.length] = code
    this.from[this.length++] = at
  }

  /** The character `back` places before the end; a line break before the beginning. */
  last(back = 0): number {
    return this.length > back ? this.codes[this.length - 1 - back]! : NEWLINE
  }

  text(): string {
    const pieces: string[] = []
    for (let i = 0; i < this.length; i += PIECE)
      pieces.push(String.fromCharCode(...this.codes.subarray(i, Math.min(this.length, i + PIECE))))
    return pieces.join('')
  }
}

/** How many characters are made into text at once. */
const PIECE = 8192
const NEWLINE = 0x0a
const BLANK = 0x20
const HASH = 0x23
const STAR = 0x2a
const COMMA = 0x2c
const STOP = 0x2e
const COLON = 0x3a
const WIDE_COMMA = 0xff0c
const WIDE_COLON = 0xff1a
const OPEN = 0xff08
const CLOSE = 0xff09
/** 第3，500元: one place, and one amount. */
const ORDINAL = 0x7b2c

/** Read a document. Cost is linear in its length. */
export function view(document: TextDocument): View {
  const out = new Writing(document.text.length + document.blocks.length + 16)
  const paragraphs: Paragraph[] = []
  let open: { start: number; block: TextBlock } | undefined
  const close = () => {
    if (!open) return
    if (out.length > open.start) paragraphs.push({ start: open.start, end: out.length, block: open.block })
    out.push(NEWLINE, out.length > 0 ? out.from[out.length - 1]! : 0)
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
      clean(document.text, line.start, line.end, out)
    }
    previous = block
  }
  close()
  const { from, length } = out
  return {
    text: out.text(),
    paragraphs,
    original: (start, end) => ({
      start: start < length ? from[start]! : 0,
      end: (end > 0 && Math.max(start, end - 1) < length ? from[Math.max(start, end - 1)]! : 0) + 1,
    }),
  }
}

/** Did a page break tear these two blocks out of one sentence? */
function tornApart(text: string, a: TextBlock, b: TextBlock): boolean {
  if (a.kind !== 'paragraph' || b.kind !== 'paragraph' || a.end - a.start < 8) return false
  const tail = text.slice(Math.max(a.start, a.end - 120), a.end).trimEnd()
  const head = text.slice(b.start, Math.min(b.end, b.start + 40)).trimStart()
  if (!tail || !head || TERMINAL.test(tail) || FRESH.test(head)) return false
  // 南村乡｜28｜0.6: a row of a table ends where its line does.
  if (/[|｜][^|｜]{0,16}$/.test(tail)) return false
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
function clean(text: string, start: number, end: number, out: Writing): void {
  let i = start
  while (i < end && (KIND[text.charCodeAt(i)]! & IS_SPACE || text.charCodeAt(i) === HASH)) i++
  let gap = false
  let closing = -1
  for (; i < end; i++) {
    const char = text.charCodeAt(i)
    if (KIND[char]! & IS_SPACE) {
      gap = true
      continue
    }
    if (char === STAR && (text.charCodeAt(i + 1) === STAR || text.charCodeAt(i - 1) === STAR)) continue
    let one = CANONICAL[char]!
    const last = out.last()
    const letters = UNIT_BEGINS.has(one) && countsBefore(last) ? LETTERED.exec(text.slice(i, i + 4)) : null
    if (letters) {
      for (const c of IN_WORDS[letters[0].replace('³', '3').replace('²', '2')]!) out.push(c.charCodeAt(0), i)
      i += letters[0].length - 1
      gap = false
      continue
    }
    if (SQUARE.has(one)) {
      const held = HELD.exec(text.slice(i + 1, i + 16))
      if (held) [one, closing] = [OPEN, i + held[0].length]
    } else if (i === closing) one = CLOSE
    if (gap && KIND[last]! & KIND[one]! & IS_WORD && !joinsThousands(text, i, out)) out.push(BLANK, i - 1)
    gap = false
    if (one === WIDE_COLON || one === COMMA) {
      const within = KIND[last]! & IS_DIGIT && KIND[CANONICAL[text.charCodeAt(i + 1)] ?? 0]! & IS_DIGIT
      if (within) one = one === WIDE_COLON ? COLON : COMMA
      else one = one === COMMA ? WIDE_COMMA : one
    }
    if (one === WIDE_COMMA && KIND[last]! & IS_DIGIT && partsThousands(text, i, out)) one = COMMA
    const spelled = SPELLED.get(one)
    if (spelled && countsBefore(last)) for (const c of spelled) out.push(c.charCodeAt(0), i)
    else out.push(one, i)
  }
}

/** 7645㎡: a unit in one sign is read as its words, where it stands right behind a number. */
const MYRIAD = '万'.charCodeAt(0)
const SPELLED: ReadonlyMap<number, string> = new Map(
  ['㎡平方米', '㎥立方米', '㎞公里', '㎏公斤', '㎜毫米', '㎝厘米'].map(u => [u.charCodeAt(0), u.slice(1)] as const),
)

/** 26.59亿m³, 48.3 km2: so is one in letters with its power. */
const LETTERED = /^(?:[kh]?m[²2]|m[³3])(?![0-9A-Za-z.])/
const IN_WORDS: Readonly<Record<string, string>> = { m2: '平方米', km2: '平方公里', hm2: '公顷', m3: '立方米' }
const UNIT_BEGINS = new Set(['m', 'k', 'h'].map(c => c.charCodeAt(0)))
const HUNDRED_MILLION = '亿'.charCodeAt(0)
const countsBefore = (last: number): boolean => (KIND[last]! & IS_DIGIT) > 0 || last === MYRIAD || last === HUNDRED_MILLION

const SQUARE = new Set([0x5b, 0x3010])
/** 满意[53票]88.33%: a count in square brackets stands in brackets; [1] is a note, 【2020】5号 the number of a paper. */
const HELD = /^\s?\d{1,7}(?:\.\d{1,2})?\s?(?:[%％]|人次|[万亿]?[票人份件次名条户个家起宗例元])\s?[\]］】]/

/** Is the digit at `i` the start of a group of exactly three after one to three digits: `18 000`? */
function joinsThousands(text: string, i: number, out: Writing): boolean {
  if (!(KIND[out.last()]! & IS_DIGIT) || !/^[0-9０-９]{3}(?![0-9０-９])/.test(text.slice(i, i + 4))) return false
  let run = 0
  while (run < 4 && KIND[out.last(run)]! & IS_DIGIT) run++
  return (run <= 3 && out.last(run) !== STOP) || (MILLIONS.test(text.slice(Math.max(0, i - 10), i)) && COUNTED.test(text.slice(i, i + 12)))
}

/** Does the comma at `i` part groups of three of one amount: `168，842万元`? */
function partsThousands(text: string, i: number, out: Writing): boolean {
  if (!GROUPS.test(text.slice(i + 1, i + 16))) return false
  let run = 0
  while (run < 4 && KIND[out.last(run)]! & IS_DIGIT) run++
  return run <= 3 && out.last(run) !== STOP && out.last(run) !== ORDINAL && out.last(run) !== WIDE_COMMA
}

const GROUPS = /^\d{3}(?:，\d{3}){0,2}(?:\.\d{1,2})?[万亿]?元/

/** A second group of three, `1 129 236万元`; figures of columns side by side are no groups, so a counter must follow. */
const MILLIONS = /(?:^|[^\d.,，\s])\s?\d{1,3}\s\d{3}\s$/
const COUNTED = /^\d{3}(?:\.\d{1,4})?\s?(?:[万亿]?[元件人个名户家起条次份亩]|%)/
