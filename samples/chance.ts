/** @module Seeded chance for the sample year: the same rows on every machine. */
import { type Day, daysBetween, plusDays, range, weekday } from '../src/base/day.ts'
import { seeded } from '../src/base/random.ts'

export interface Chance {
  /** A whole number from `a` to `b`, both included. */
  between(a: number, b: number): number
  pick<T>(items: readonly T[]): T
  /** One of the keys, by weight. */
  weighted<K extends string>(weights: { readonly [key in K]: number }): K
  /** A name of an invented person. */
  person(): string
  /** `n` days of a year in order, most of them working days. */
  days(year: number, n: number, until?: Day): Day[]
}

const families = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻柏窦章苏潘葛范彭鲁韦马苗方任袁柳唐罗薛雷贺汤滕殷毕郝安常于傅齐康',
]
const given = [...'建国志强秀英桂兰玉梅光明永福德贵春华海燕文斌晓东丽娟家乐思远云飞素芬国平红霞开荣世杰长林永清小琴明珍成才先富定邦']

export function chance(seed: string): Chance {
  const random = seeded(seed)
  const between = (a: number, b: number) => a + Math.floor(random() * (b - a + 1))
  const pick = <T>(items: readonly T[]): T => items[between(0, items.length - 1)]!
  return {
    between,
    pick,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights & string, number][]
      let left = random() * entries.reduce((sum, [, w]) => sum + w, 0)
      return (entries.find(([, w]) => (left -= w) < 0) ?? entries.at(-1)!)[0]
    },
    person: () => pick(families) + pick(given) + (random() < 0.7 ? pick(given) : ''),
    days(year, n, until = `${year}-12-31` as Day) {
      const all = range(`${year}-01-03` as Day, until).filter(d => weekday(d) <= 5)
      return Array.from({ length: n }, () => pick(all)).sort()
    },
  }
}

/** A Saturday or Sunday becomes the Monday after. */
export const onWeekday = (d: Day): Day => plusDays(d, weekday(d) > 5 ? 8 - weekday(d) : 0)

/** A day between a week after and `most` days after, but not beyond `until`. */
export const later = (c: Chance, d: Day, least: number, most: number, until: Day): Day => {
  const day = plusDays(d, c.between(least, most))
  return daysBetween(day, until) < 0 ? until : day
}
