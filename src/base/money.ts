/** @module Money: whole 分 in a safe integer. No amount is ever a fraction of a 分, and no sum is done in 元. */

/** An amount in 分. */
export type Fen = number

/** 元 as written (`1,234.5`, `１２００`) to 分; null when the text is no amount or is finer than a 分. */
export function fenOf(text: string): Fen | null {
  const plain = text.normalize('NFKC').replace(/[,\s元]/g, '')
  const m = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(plain)
  if (!m) return null
  const fen = Number(m[2]) * 100 + Number((m[3] ?? '').padEnd(2, '0'))
  if (!Number.isSafeInteger(fen)) return null
  return m[1] ? -fen : fen
}

/** 分 as 元, with separators, without needless zeros: 123450 → `1,234.5`. */
export function yuan(fen: Fen): string {
  const [whole, cents] = [Math.trunc(Math.abs(fen) / 100), Math.abs(fen) % 100]
  const text = whole.toLocaleString('en-US') + (cents ? `.${String(cents).padStart(2, '0').replace(/0$/, '')}` : '')
  return fen < 0 ? `−${text}` : text
}
