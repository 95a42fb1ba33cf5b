/** @module Shares in words: 近六成, 三分之二, 2/5, 超过一半, 过半, 四成五, 七成以上, 绝大多数. What they leave open is wide, so only what is clearly beside it is wrong. */
import type { Claim } from '../../claims.ts'
import { exactly, over, rounded, times } from '../../interval.ts'
import { numeralOf } from '../../numerals.ts'
import type { Found } from '../../reading.ts'
import type { Interval, Span } from '../../types.ts'
import { figure, number, percent } from '../../words.ts'
import { tell } from '../patterns/told.ts'

/** In its parts; once in a pattern, for its groups have names. */
export const SPOKEN_FRACTION =
  '(?:(?<about>接近|将近|近|大约|约|大概|超过|超|逾|突破|高于|不足|不到|未到|不满|低于)?' +
  '(?:(?<below>[二三四五六七八九十])分之(?<top>[一二三四五六七八九])|(?<num>[1-9])[/／](?<den>[2-9]|10)(?!\\d)|(?<tenths>[一二三四五六七八九])成(?<more>[半一二三四五六七八九])?|(?<half>一半|半数))' +
  '(?:(?<over>及?以上|多|强|有余)|(?<under>弱))?(?:左右|上下)?' +
  '|(?<most>过半数?|近半数?|超半数?|绝?大多数|绝?大部分|多数))'

/** So much off, in percent points, may what is spoken be. */
const ROUGH = 5
/** A fraction is taken for one that is near it. */
const NEAR_FRACTION = 6

/** What the words stand for, in percent; undefined where they are no share that can be told. */
export function spokenFraction(groups: Readonly<Record<string, string | undefined>>): Interval | undefined {
  const { about = '', below, top, num, den, tenths, more, half, over, under, most } = groups
  // 过半 and 多数 are said to the letter: 49.9 % is neither.
  if (most) return most.startsWith('近') ? { min: 50 - 2 * ROUGH, max: 50 } : { min: 50, max: 100 }
  if (!below && !tenths && !half && !den) return undefined
  const tail = more === '半' ? ROUGH : more ? numeralOf(more) : 0
  const value = below
    ? (100 * numeralOf(top!)) / numeralOf(below)
    : den
      ? (100 * Number(num)) / Number(den)
      : tenths
        ? 10 * numeralOf(tenths) + tail
        : 50
  if (value >= 100) return undefined
  if (over?.endsWith('以上')) return { min: value - 0.5, max: 100 }
  if (/^[超逾突高]/.test(about)) return { min: value - (half ? 0 : 0.5), max: half ? 100 : value + 3 * ROUGH }
  if (over) return { min: value - 0.5, max: value + 2 * ROUGH }
  if (/^[不未低]/.test(about)) return { min: 0, max: value + 0.5 }
  if (under || about.includes('近')) return { min: value - 2 * ROUGH, max: value + 2 }
  const room = below || half || den ? NEAR_FRACTION : ROUGH
  return { min: value - room, max: value + room }
}

/** Where the number begins in 近六成, 超过一半: there the figure of it stands, if it is read as one. */
export const numeralIn = (said: string): number => Math.max(0, said.search(/[一二三四五六七八九十](?:成|分之|半)|半数|\d/))

/** What is spoken, beside the share that is printed there. */
export const tellBeside = (claim: Span, said: string, stated: Interval, share: Claim, where = '同一处写的是'): Found =>
  tell({
    kind: 'share',
    claim,
    stated,
    computed: rounded(share),
    parts: [share],
    working: `${where}${figure(share)}`,
    said: `“${said}”`,
  })

/** What is spoken, and what the two counts make. */
export const tellSpoken = (claim: Span, said: string, stated: Interval, part: Claim, whole: Claim): Found =>
  tell({
    kind: 'share',
    claim,
    stated,
    computed: times(over(exactly(part.printed), exactly(whole.printed)), 100),
    parts: [part, whole],
    working: `${number(part.printed)}÷${number(whole.printed)}＝${percent((100 * part.printed) / whole.printed, 1)}`,
    said: `“${said}”`,
  })
