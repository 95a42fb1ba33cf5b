/**
 * @module A number of points in a heading, and 一是…二是… below it: 突出四项重点开创普法新格局。一是以干部学法为重点……五是以阵地建设为重点. That as many are told is told; that more are, where the
 * points are called what the heading counts, or the heading says that they are how it was done.
 */
import { exactly } from '../../interval.ts'
import type { Figure, Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'

const NUMERALS = '一二三四五六七八九十'
const HEAD =
  /(?<verb>突出|聚焦|紧扣|紧抓|抓住|抓好|抓实|做到|做好|把好|坚持|实施|采取|推行|从|在|开展|强化|围绕|存在)?(?<![第前余几])(?<n>[两二三四五六七八九十]|(?<!\d)\d)(?:个|项|大|条|种|点)?(?<noun>重点|举措|措施|抓手|任务|环节|方面|问题|着力点|关键点?|机制|行动|到位|强化|聚焦|坚持|突出)(?<rest>[^，。；：、\n\d]{0,24})(?:[。：]|\n{1,2})一是/g
/** How it was done: the points are these and no others. */
const DOING = /^(?:从|在|采取|推行|实施|做到|存在)$/
/** So far its points stand. */
const FAR = 4000

export const pointsTold = ({ view: { text } }: Reading): Found[] => everyMatch(text, HEAD).flatMap(m => found(text, m) ?? [])

function found(text: string, m: RegExpExecArray | RegExpMatchArray): Found | undefined {
  const { verb = '', n, noun = '' } = m.groups!
  const stated = n === '两' ? 2 : NUMERALS.indexOf(n!) + 1 || Number(n)
  const numeral = m.index! + m[0].indexOf(n!, verb.length)
  const from = m.index! + m[0].length - 2
  const all = everyMatch(text.slice(from, from + FAR), /(?<=^|[。；：，\n])([一二三四五六七八九十])是(?!否|不是)/g)
  const points: { at: number; words: string }[] = []
  for (const [k, p] of all.entries()) {
    // 二是 goes on; another 一是 begins another list, of points within a point or of another heading.
    if (NUMERALS.indexOf(p[1]!) !== points.length) break
    points.push({ at: from + p.index, words: text.slice(from + p.index, from + (all[k + 1]?.index ?? p.index + 60)) })
  }
  const count = points.length
  if (stated < 2 || count < 2) return undefined
  const called =
    points.every(p => p.words.includes(noun)) ||
    (points.length > 2 && points.every(p => p.words.startsWith(p.words.slice(0, 2) + verb) && verb))
  const sure = count > stated && (called || DOING.test(verb))
  if (count !== stated && !sure) return undefined
  const parts = points.map(({ at }): Figure => ({ start: at, end: at + 2, printed: 1, form: 'plain', unit: '' }))
  const message = count === stated ? `列出${count}项，与所说的${stated}项相符。` : `说是${stated}项，列出的是${count}项。`
  return {
    kind: 'list',
    claim: { start: numeral, end: numeral + n!.length },
    stated: exactly(stated),
    computed: exactly(count),
    verdict: count === stated ? 'holds' : 'fails',
    parts,
    message,
  }
}
