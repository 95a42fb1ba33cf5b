/**
 * @module Numbers as reports print them: `1,234`, `14.3万`, `3万余`, `二十余`, `百分之五`, `3—5`, `5成`. A number is read as the
 * interval of values it can stand for. One pass, no backtracking: a line of a million digits costs a million steps.
 */
import type { Interval } from './types.ts'

export type NumberForm = 'plain' | 'percent' | 'point' | 'times' | 'range'
/** How exact the words around the number make it. */
export type Precision = 'exact' | 'about' | 'over' | 'under'

/** How many things one word says: 两项, 三类, 十个. */
export const NUMERAL: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

/** A small number in whatever letters: 24, 三, 两, 十二, 三十六; NaN of anything else. */
export function numeralOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九两])?$/.exec(word) ?? []
  const digit = (s: string | undefined): number => (s === '一' ? 1 : (NUMERAL[s ?? ''] ?? 0))
  if (ten) return 10 * (tens ? digit(tens) : 1) + digit(ones)
  return word.length === 1 && (tens ?? ones) ? digit(tens ?? ones) : Number.NaN
}

export interface NumberToken {
  readonly start: number
  readonly end: number
  readonly form: NumberForm
  readonly value: Interval
  /** The printed value itself, without its latitude. */
  readonly printed: number
  /** One unit of the last printed place. */
  readonly step: number
  readonly precision: Precision
  readonly chinese: boolean
}

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9'
const SCALE: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }
const CHINESE: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const MORE = '余多'
const DASH = '-—–~～－'
/** 节约0.35亿元, 签约12个 and 村规民约27个 are no 约. */
const ABOUT = /(?:大约|(?<![节签履违解续预民公契合条制邀爽毁失特])约|大概|左右)$/
const UNDER = /(?:近|将近|接近|不足|不到|低于|[不未没]超过|至多|少于)$/
const OVER = /(?:超过?|逾|突破|高于|至少|不少于|不低于|多于|大于|达到)$/
const EXACT_NEAR = /(?:附近|邻近|靠近|最近|远近)$/

interface Raw {
  end: number
  value: number
  step: number
  scaled: boolean
  decimals: number
  more: boolean
}

/** The characters that a number can begin with. */
const BEGINS = new Uint8Array(65_536)
for (const c of '0123456789〇零一二两三四五六七八九十廿卅百') BEGINS[c.charCodeAt(0)] = 1

/** All numbers between `start` and `end`; `skip(i)` gives the end of a masked stretch that begins at or covers `i`, else 0. */
export function* numbers(text: string, start: number, end: number, skip: (i: number) => number): Generator<NumberToken> {
  let i = start
  while (i < end) {
    const past = skip(i)
    if (past > i) {
      i = past
      continue
    }
    if (!BEGINS[text.charCodeAt(i)]) {
      i++
      continue
    }
    const token = numberAt(text, i, end)
    if (token) {
      if (token.form !== 'plain' || token.end > token.start) yield token
      i = token.end
    } else i = digitsEnd(text, i, end)
  }
}

/** The end of a run of digits that is no number: a code, a year in Chinese digits. */
function digitsEnd(text: string, i: number, end: number): number {
  const same = isDigit(text[i]) ? isDigit : (c: string | undefined) => CHINESE[c ?? ''] !== undefined
  let at = i
  while (at < end && same(text[at])) at++
  return Math.max(at, i + 1)
}

function numberAt(text: string, i: number, end: number): NumberToken | undefined {
  if (text.startsWith('百分之', i)) return fraction(text, i, end)
  const arabic = isDigit(text[i])
  const raw = arabic ? arabicAt(text, i, end) : chineseAt(text, i, end)
  if (!raw) return undefined
  return finish(text, i, end, raw, !arabic)
}

/** 百分之三十二点五 and 百分之32. */
function fraction(text: string, i: number, end: number): NumberToken | undefined {
  const raw = isDigit(text[i + 3]) ? arabicAt(text, i + 3, end) : chineseAt(text, i + 3, end)
  if (!raw) return undefined
  let { value, step, end: at } = raw
  if (text[at] === '点') {
    let place = 0.1
    let j = at + 1
    for (; j < end && CHINESE[text[j]!] !== undefined; j++, place /= 10) value += CHINESE[text[j]!]! * place
    if (j > at + 1) {
      step = place * 10
      at = j
    }
  } else if (raw.decimals === 0) step = 1
  return { start: i, end: at, form: 'percent', value: half(value, step), printed: value, step, precision: 'exact', chinese: true }
}

const half = (value: number, step: number): Interval => ({ min: value - step / 2, max: value + step / 2 })

/** A number, its approximate words before and after, and what form the sign behind it gives it. */
function finish(text: string, i: number, end: number, raw: Raw, chinese: boolean): NumberToken | undefined {
  let at = raw.end
  const before = text.slice(Math.max(0, i - 4), i)
  let form: NumberForm = 'plain'
  let { value, step } = raw
  const sign = text[at]
  if (sign === '%') {
    form = 'percent'
    at++
  } else if (sign === '‰') {
    form = 'percent'
    value /= 10
    step /= 10
    at++
  } else if (sign === '倍') {
    form = 'times'
    at++
  } else if (sign === '成' && /^成(?:[，。；、以左多）]|$)/.test(text.slice(at, at + 2))) {
    form = 'percent'
    value *= 10
    step = 10
    at++
  }
  const point = /^个?百分点/.exec(text.slice(at, at + 4))
  if (point) {
    form = 'point'
    at += point[0].length
  }
  if (form === 'plain' && DASH.includes(text[at] ?? ' ') && isDigit(text[at + 1])) {
    const second = arabicAt(text, at + 1, end)
    if (second && second.value > value) {
      const percent = text[second.end] === '%'
      return {
        start: i,
        end: second.end + (percent ? 1 : 0),
        form: 'range',
        value: { min: value, max: second.value },
        printed: value,
        step,
        precision: 'exact',
        chinese,
      }
    }
  }
  const precision = precisionOf(before, text.slice(at, at + 6), raw.more)
  const exactCount = form === 'plain' && !raw.scaled && raw.decimals === 0
  return { start: i, end: at, form, value: latitude(value, step, precision, exactCount, raw), printed: value, step, precision, chinese }
}

function precisionOf(before: string, after: string, more: boolean): Precision {
  if (more) return 'over'
  if (ABOUT.test(before) || /^[\u4e00-\u9fa5]{0,2}左右/.test(after)) return 'about'
  if (UNDER.test(before) && !EXACT_NEAR.test(before)) return 'under'
  if (OVER.test(before) && !before.endsWith('达到')) return 'over'
  if (/^[\u4e00-\u9fa5]{0,2}(?:及)?以上(?:[，。；、）]|$)/.test(after)) return 'over'
  if (/^[\u4e00-\u9fa5]{0,2}(?:及)?以[下内](?:[，。；、）]|$)/.test(after)) return 'under'
  return 'exact'
}

/** The place of the last digit that is not zero: 1200 is known to the hundred. */
export function magnitude(value: number): number {
  let place = 1
  if (!Number.isInteger(value) || value === 0) return place
  while (place < 1e12 && value % (place * 10) === 0) place *= 10
  return place
}

function latitude(value: number, step: number, precision: Precision, exactCount: boolean, raw: Raw): Interval {
  const room = Math.max(step, exactCount ? magnitude(value) : raw.scaled && raw.decimals === 0 ? step * magnitude(value / step) : step)
  if (precision === 'about') return { min: value - room, max: value + room }
  if (precision === 'under') return { min: Math.max(0, value - room * 10), max: value }
  if (precision === 'over') return { min: value, max: raw.more ? value + room : Number.POSITIVE_INFINITY }
  // 结余0亿元: nothing, and no rounded half of it.
  return exactCount || (value === 0 && raw.scaled && raw.decimals === 0) ? { min: value, max: value } : half(value, step)
}

/** Digits with separators, a decimal part, 余/多 and a scale. */
function arabicAt(text: string, i: number, end: number): Raw | undefined {
  let at = i
  while (at < end && isDigit(text[at])) at++
  let digits = at - i > 18 ? '' : text.slice(i, at)
  if (!digits) return undefined
  if (digits.length <= 3) {
    let grouped = digits
    let j = at
    while (
      ',，'.includes(text[j] ?? ' ') &&
      isDigit(text[j + 1]) &&
      isDigit(text[j + 2]) &&
      isDigit(text[j + 3]) &&
      !isDigit(text[j + 4]) &&
      digits !== '0'
    ) {
      if (grouped.length > 15) break
      grouped += text.slice(j + 1, j + 4)
      j += 4
    }
    // 100，200，300 is a list; 1，234件 is a number. A list has no counter after its first member either, so 为 and 、 decide.
    if (j > at && !(text[at] === '，' && /(?:[为是、]|\d[，,])$/.test(text.slice(Math.max(0, i - 2), i)))) {
      digits = grouped
      at = j
    }
  }
  let decimals = 0
  if (text[at] === '.' && isDigit(text[at + 1])) {
    let j = at + 1
    while (j < end && isDigit(text[j]) && j - at < 12) j++
    decimals = j - at - 1
    digits += text.slice(at, j)
    at = j
  }
  // Whole numbers until the end: 4374.4亿 is no 437439999999.99994.
  const mantissa = Number(digits.replace('.', ''))
  let scaling = 1
  let more = false
  const take = () => {
    if (MORE.includes(text[at] ?? ' ') && !/^多[个种]?(?:层|元|部|方|样)/.test(text.slice(at, at + 3))) {
      more = true
      at++
    }
  }
  take()
  let scaled = false
  for (let turn = 0; turn < 3; turn++) {
    const scale = SCALE[text[at] ?? '']
    if (!scale || (scale < 1e4 && !(turn === 0 && /^[百千](?:万|亿|余|多|[人元件户家名份])/.test(text.slice(at, at + 2))))) break
    scaling *= scale
    at++
    scaled = true
  }
  const rest = scaling === 1e8 && decimals === 0 ? tenThousands(text, at, end) : undefined
  if (rest) return { end: rest.end, value: mantissa * 1e8 + rest.value, step: 1e4, scaled, decimals, more: rest.more }
  if (scaled) take()
  return { end: at, value: (mantissa * scaling) / 10 ** decimals, step: scaling / 10 ** decimals, scaled, decimals, more }
}

/** 1亿2000万: what stands behind 亿. */
function tenThousands(text: string, i: number, end: number): Pick<Raw, 'end' | 'value' | 'more'> | undefined {
  const m = /^(\d{1,4})([余多]?)万/.exec(text.slice(i, Math.min(end, i + 6)))
  return m ? { end: i + m[0].length, value: Number(m[1]) * 1e4, more: m[2] !== '' } : undefined
}

/** 一千二百, 二十余, 十二, 两万, 廿五. A run of bare digits (二〇二三) is a code and no number. */
function chineseAt(text: string, i: number, end: number): Raw | undefined {
  const first = text[i] ?? ''
  if (CHINESE[first] === undefined && first !== '十' && first !== '廿' && first !== '卅') return undefined
  if (/[第几数]/.test(text[i - 1] ?? '')) return undefined
  let total = 0
  let section = 0
  let digit: number | undefined
  let bare = 0
  let at = i
  let smallest = 1
  let more = false
  for (; at < end && at - i < 16; at++) {
    const c = text[at]!
    if (CHINESE[c] !== undefined) {
      if (digit !== undefined && c !== '零' && digit !== 0) return undefined
      digit = CHINESE[c]!
      bare++
      smallest = 1
    } else if (c === '廿' || c === '卅') section += c === '廿' ? 20 : 30
    else if (SCALE[c] && SCALE[c]! < 1e4) {
      section += (digit ?? 1) * SCALE[c]!
      smallest = SCALE[c]!
      digit = undefined
    } else if (SCALE[c]) {
      // 六亿一千八百万: 万 scales what stands behind 亿; 一万二千亿: 亿 scales all before it.
      const behind = section + (digit ?? 0)
      total = SCALE[c] === 1e4 ? total + behind * 1e4 : (total + behind) * SCALE[c]!
      smallest = SCALE[c]!
      section = 0
      digit = undefined
    } else if (MORE.includes(c) && (section || total || digit) && !more) more = true
    else break
  }
  const value = total + section + (digit ?? 0)
  if (!bare && !section && !total) return undefined
  return { end: at, value, step: smallest >= 1e4 ? smallest : 1, scaled: smallest >= 1e4, decimals: 0, more }
}
