/**
 * @module Whole numbers in Chinese, in capitals or not: 壹拾贰万叁仟, 一万二千, 伍拾, 十五, 三点五万. What is not well formed (贰零贰肆, 三五, 万千) is no number: it is a
 * code, a year, or a guess, and nothing is read into it.
 */

const DIGITS = ['〇零', '一壹弌', '二贰貳弍', '三叁參叄', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖']
const VALUE: Readonly<Record<string, number>> = {
  两: 2,
  ...Object.fromEntries(DIGITS.flatMap((all, n) => [...all].map(c => [c, n] as const))),
}
const PLACE: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** The letters in which amounts are written so that nobody can change them. */
export const CAPITAL = '零〇壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟万萬亿億'
/** All letters that make numbers. */
export const NUMERALS = `${CAPITAL}一二两三四五六七八九十百千`

/** 壹拾贰万叁仟 → 123000, 伍仟零佰零拾 → 5000, 十五 → 15; NaN of what is no number. */
export function chineseNumber(word: string): number {
  let [total, section, digit, below] = [0, 0, undefined as number | undefined, Number.POSITIVE_INFINITY]
  let scale = Number.POSITIVE_INFINITY
  for (const c of word) {
    const value = VALUE[c]
    const place = PLACE[c]
    const larger = SCALE[c]
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return Number.NaN
      digit = value
    } else if (place !== undefined) {
      // 拾伍 is fifteen, 佰 alone is nothing.
      if (place >= below || (digit === undefined && place > 10)) return Number.NaN
      section += (digit ?? 1) * place
      below = place
      digit = undefined
    } else if (larger !== undefined) {
      if (larger >= scale || (digit === undefined && section === 0)) return Number.NaN
      total += (section + (digit ?? 0)) * larger
      scale = larger
      section = 0
      below = Number.POSITIVE_INFINITY
      digit = undefined
    } else return Number.NaN
  }
  // 一万二 is 12000, 二百五 is 250: where the last place is left out, who knows.
  if (digit !== undefined && digit > 0 && /[百佰千仟万萬亿億][^零〇拾十百佰千仟万萬亿億]$/.test(word)) return Number.NaN
  return word === '' ? Number.NaN : total + section + (digit ?? 0)
}
