/** @module Small words of papers: blanks, dates, money, articles and periods of the law. Whatever is not known is a blank to fill by hand. */
import type { Day } from '../base/day.ts'
import { type Fen, yuan } from '../base/money.ts'
import { dayInWords } from '../declare/show.ts'
import { findInstrument } from '../law/find.ts'
import { findTerm, type Limit, type Unit } from '../law/instrument.ts'
import { type Known, lawOf, type Paper } from './paper.ts'

/** A place to fill by hand. */
export const BLANK = '＿'.repeat(8)
export const BLANK_DAY = '＿＿＿＿年＿＿月＿＿日'
/** A line of the page to write on, within the indent of a paragraph. */
export const LINE = '＿'.repeat(25)

/** The text, or a blank. */
export const or = (text: string | undefined, blank: string = BLANK): string => (text?.trim() ? text.trim() : blank)
/** 2024年3月5日, or a blank date. */
export const dayOr = (day: Day | undefined): string => (day ? dayInWords(day) : BLANK_DAY)
/** 2,000.00元 as papers write it: digits without separators, and in 大写. */
export const moneyOr = (fen: Fen | undefined): string =>
  `${fen === undefined ? BLANK : yuan(fen).replaceAll(',', '')}元（大写：${fen === undefined ? BLANK : capital(fen)}）`

/** 罚告字〔2024〕＿＿号: a number that no register gives, with the year of the paper. */
export const numbered = (m: Pick<Known, 'day'>, series: string): string => `${series}〔${m.day.slice(0, 4)}〕＿＿号`

/** A text as the end of a sentence needs it: without its own full stop. */
export const bare = (text: string): string => text.trim().replace(/[。；，、\s]+$/, '')

const digits = [...'〇一二三四五六七八九']
/** 1–999 as articles are numbered: 17 → 十七, 105 → 一百零五. */
export function numeral(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10]
  const head = hundreds ? `${digits[hundreds]}百` : ''
  if (tens === 0) return `${head}${head && ones ? '零' : ''}${ones || !head ? digits[ones] : ''}`
  return `${head}${tens === 1 && !head ? '' : digits[tens]}十${ones ? digits[ones] : ''}`
}

const capitals = [...'零壹贰叁肆伍陆柒捌玖']
/** Money in 大写: 123450 → 壹仟贰佰叁拾肆元伍角. */
export function capital(fen: Fen): string {
  const [whole, jiao, cents] = [Math.floor(fen / 100), Math.floor(fen / 10) % 10, fen % 10]
  const yuanWords = whole ? `${wholeCapital(whole)}元` : ''
  if (!jiao && !cents) return `${yuanWords || '零元'}整`
  const jiaoWords = jiao ? `${capitals[jiao]}角` : whole ? '零' : ''
  return `${yuanWords}${jiaoWords}${cents ? `${capitals[cents]}分` : ''}`
}

/** A whole number in groups of four: 亿, 万, and what is below; one 零 for a run of zeros between digits. */
function wholeCapital(n: number): string {
  const groups = ['', '万', '亿', '万亿'].map((name, i) => ({ name, value: Math.floor(n / 10 ** (4 * i)) % 10_000 })).reverse()
  const text = groups.reduce((said, { name, value }) => {
    if (!value) return said && !said.endsWith('零') ? `${said}零` : said
    return `${said}${said && value < 1000 && !said.endsWith('零') ? '零' : ''}${fourCapital(value)}${name}`
  }, '')
  return text.replace(/零$/, '')
}

const fourCapital = (n: number): string =>
  [...String(n)]
    .map((d, i, all) => (d === '0' ? '零' : `${capitals[Number(d)]}${['', '拾', '佰', '仟'][all.length - 1 - i]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')

/** 《中华人民共和国行政处罚法》第五十九条: the full title, and the article in force on the day. */
export function cite(law: NonNullable<Paper['law']>, day: Day): string {
  const { instrument, title, article } = lawOf(law, day)
  const full = findInstrument(instrument)?.full ?? title
  const named = /^《[^》]*》$/.test(full) ? full : `《${full.replaceAll('《', '〈').replaceAll('》', '〉')}》`
  return `${named}${/^\d+$/.test(article) ? `第${numeral(Number(article))}条` : article}`
}

/** （依据：…）: what of this is in force on the day; nothing where none of it is yet. Articles carry the numbers of the newest version. */
export function rests(day: Day, ...all: readonly NonNullable<Paper['law']>[]): string {
  const known = all.filter(law =>
    'terms' in law ? findTerm(law, day) !== undefined : (findInstrument(lawOf(law, day).instrument)?.versions.at(-1)?.since ?? '') <= day,
  )
  return known.length ? `（依据：${known.map(law => cite(law, day)).join('、')}）` : ''
}

const units: { readonly [U in Exclude<Unit, 'date'>]: string } = {
  'working-day': '个工作日',
  day: '日',
  month: '个月',
  year: '年',
  hour: '小时',
  minute: '分钟',
}
/**
 * The length of a period as the version in force on the day sets it: 60日, 6个月. A blank where that version gives no number, or
 * where our row is from memory or local: such a number is no law to be quoted at anybody.
 */
export function length(limit: Limit, day: Day): string {
  const term = findTerm(limit, day)
  if (!term || term.unit === 'date') return BLANK
  const sure = term.mark === 'text' || term.mark === 'quoted'
  return `${sure && term.n !== null ? term.n : '＿＿＿'}${units[term.unit]}`
}
