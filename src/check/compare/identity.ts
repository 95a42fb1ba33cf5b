/** @module Whose paper it is and of which year, by its title: 清江区清河镇人民政府2023年法治政府建设情况报告. */
import type { Reading } from '../reading.ts'
import { reportYear } from '../rules/rule.ts'
import { everyMatch } from '../scan.ts'

export interface Identity {
  /** Places from the largest to the smallest: 清江区, 清河镇. Empty where the title names none. */
  readonly places: readonly string[]
  readonly year: number | undefined
}

const PLACE = /[\u4e00-\u9fa5]{1,7}?(?:特别行政区|自治区|自治州|自治县|街道|省|市|州|县|区|镇|乡)/g
/** Words before a place that are none of its name. */
const BEFORE = /^(?:中共|中国共产党|关于|关于印发|印发|报送|的|和|及|、)+/
const SUFFIX = /(?:人民政府|办事处|委员会|委|党工委)$/

/** Reads the title: what stands before 报告, at most the first 120 characters. */
export function identityOf(reading: Reading): Identity {
  const head = reading.view.text.slice(0, 160).replace(/[\s#*]/g, '')
  const end = head.search(/报告|总结|情况/)
  const title = head.slice(0, end < 0 ? 80 : end)
  const places: string[] = []
  for (const [found] of everyMatch(title, PLACE)) {
    const name = found
      .replace(BEFORE, '')
      .replace(SUFFIX, '')
      .replace(/^.*?(?:委员会|人民政府|文件|办事处|号)/, '')
    if (name.length >= 2 && !/^(?:全|本|我|各)/.test(name) && !places.includes(name)) places.push(name)
  }
  // What ends with another place is that place with a name or a title before it: 某某重庆市.
  const plain = places.filter(p => !places.some(other => other !== p && p.endsWith(other)))
  return { places: plain.sort((a, b) => rank(a) - rank(b)), year: reportYear(reading) }
}

/** The larger the place, the lower. */
const rank = (place: string): number =>
  [/(?:省|自治区|特别行政区)$/, /(?:市|州)$/, /(?:县|区)$/, /(?:镇|乡|街道)$/].findIndex(kind => kind.test(place))

/** What one paper is to another: a year before it of the same unit, the same unit and year, or the unit above or below it in the same year. */
export type Tie = 'lastYear' | 'same' | 'above' | 'below'

/** What `other` is to `own`; undefined where the titles do not say. */
export function tieOf(own: Identity, other: Identity): Tie | undefined {
  const [mine, theirs] = [own.places.at(-1), other.places.at(-1)]
  if (!mine || !theirs || own.year === undefined || other.year === undefined) return undefined
  if (mine === theirs) return other.year === own.year - 1 ? 'lastYear' : other.year === own.year ? 'same' : undefined
  if (own.year !== other.year) return undefined
  if (own.places.includes(theirs)) return 'above'
  return other.places.includes(mine) ? 'below' : undefined
}
