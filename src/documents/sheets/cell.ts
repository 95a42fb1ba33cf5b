/** @module What a cell of a ledger holds, however the clerk wrote it. */
import { type Day, isDay, plusDays } from '../../base/day.ts'

/** A cell: a date that the program knew as one is a day already. */
export type Cell = string | number | boolean | null

/** The cell as text: full width made half, spaces trimmed; '' for nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return typeof cell === 'number' ? String(cell) : cell.replace(/[\s\u3000\u00a0]+/g, ' ').trim()
}

const CHINESE = '〇一二三四五六七八九'

/** A number in Chinese, as dates have them: 二〇二四, 十二, 二十一, 三十; null for anything else. */
function chineseNumber(text: string): number | null {
  const plain = text.replace(/[零○Ｏ]/g, '〇').replace(/元/g, '一')
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain)
  if (tens) return (tens[1] ? CHINESE.indexOf(tens[1]) : 1) * 10 + (tens[2] ? CHINESE.indexOf(tens[2]) : 0)
  const digits = [...plain].map(c => CHINESE.indexOf(c))
  return digits.length > 0 && digits.every(d => d >= 0) ? Number(digits.join('')) : null
}

const number = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : chineseNumber(text))

/** The day of a serial number of the 1900 system; null outside 1954–2119, where a number is more likely a number. */
function serialDay(serial: number): Day | null {
  const whole = Math.floor(serial)
  return whole >= 20_000 && whole <= 80_000 ? plusDays('1899-12-30', whole) : null
}

const NUMERAL = '[\\d〇零○一二三四五六七八九十]{1,3}'
/** A year that is not part of a whole date: that is when the table was filled in, not what it is of. */
const YEAR = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})(?=\\s*年(?!\\s*${NUMERAL}\\s*月\\s*${NUMERAL}\\s*日)|$|\\s*[-—~至到]\\s*(?:19|20)\\d{2})`,
  'g',
)

/** The one year that titles and the name of a sheet speak of: `2023年度`, `二〇二三年12月`; undefined when none or several. */
export function statedYear(texts: readonly string[]): number | undefined {
  const years = texts.flatMap(t => [...t.normalize('NFKC').matchAll(YEAR)].flatMap(m => number(m[1]!) ?? []))
  return new Set(years).size === 1 ? years[0] : undefined
}

const PART = '(\\d{1,2}|[〇一二三四五六七八九十]{1,3})'
const FULL = new RegExp(`^(\\d{4}|[〇零○一二三四五六七八九]{4})\\s*[年./\\-]\\s*${PART}\\s*[月./\\-]\\s*${PART}\\s*[日号]?$`)
const SHORT = new RegExp(`^${PART}\\s*[月./\\-]\\s*${PART}\\s*[日号]?$`)

/**
 * The day that a cell states: `2024.3.5`, `2024年3月5日`, `2024/3/5`, `20240305`, `二〇二四年三月五日`, in full width too, a serial
 * number, or `3月5日` when `year` is given. A time after the day is dropped. Null when the cell states no day, or one that does not exist.
 */
export function readDay(cell: Cell | undefined, { year }: { year?: number } = {}): Day | null {
  if (typeof cell === 'number') return /^(19|20)\d{6}$/.test(String(cell)) ? readDay(String(cell)) : serialDay(cell)
  if (typeof cell !== 'string') return null
  const text = cell
    .normalize('NFKC')
    .replace(/[。．·、]/g, '.')
    .trim()
    .replace(/(?<=[日号\d])[\sT]+(上午|下午)?\d{1,2}[:时点].*$/, '')
    .replace(/\s*[(（]?(星期|周)[一二三四五六日天][)）]?$/, '')
    .replace(/\.$/, '')
  if (/^\d{5}(\.\d+)?$/.test(text)) return serialDay(Number(text))
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text)
  const full = compact ?? FULL.exec(text)
  const short = full || year === undefined ? null : SHORT.exec(text)
  const [y, m, d] = full
    ? [number(full[1]!), number(full[2]!), number(full[3]!)]
    : [year ?? null, number(short?.[1] ?? ''), number(short?.[2] ?? '')]
  if (y === null || m === null || d === null) return null
  const day = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return isDay(day) ? day : null
}
