/**
 * 粉丝数去年底为1216人，到今年底达到2546人，翻了一番多; 2016年末有4010个，2006年末为716个，十年间增长4.6倍; 三年前收入12.2万元，前年21.5万元，去年44.8万元，去年差不多是三年前的3.7倍: values
 * under their own times, and how many times what there was the later of them is.
 */

import type { Claim } from '../../../claims.ts'
import { endedBefore } from '../../../halving.ts'
import { exactly, over } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { number } from '../../../words.ts'
import { multiplied } from '../../growth/multiple.ts'
import { inWords, isValueBeside, sentenceTo, tellTimes } from '../told.ts'

export const doubledSince: RelationRule = {
  kind: 'growth',
  title: '两个时点的数与翻番、几倍',
  find: reading => [
    ...(reading.view.text.includes('番') ? everyMatch(reading.view.text, DOUBLED).flatMap(m => doubled(reading, m) ?? []) : []),
    ...reading.claims.flatMap(c => (c.form === 'times' && c.precision === 'exact' ? (grown(reading.claims, c) ?? []) : [])),
  ],
  examples: {
    good: [
      '微信公众号粉丝数去年底为1216人，到今年底达到2546人，翻了一番多。',
      '前年集体收入8.5万元，去年17.0万元，正好翻了一番。',
      '2016年末，全县共有农业经营单位4010个，2006年末为716个，十年间增长4.6倍。',
      '三年前村里年收入12.2万元，前年21.5万元，去年44.8万元，去年差不多是三年前的3.7倍。',
      '上年仅有41户农户缴纳保洁费，今年缴费户数达243户，比上年增长4.9倍。',
    ],
    bad: [
      '微信公众号粉丝数去年底为1216人，到今年底达到2546人，翻了两番多。',
      '前年集体收入8.5万元，去年17.0万元，正好翻了两番。',
      '2016年末，全县共有农业经营单位4010个，2006年末为716个，十年间增长8.6倍。',
      '三年前村里年收入12.2万元，前年21.5万元，去年44.8万元，去年差不多是三年前的8.7倍。',
      '上年仅有41户农户缴纳保洁费，今年缴费户数达243户，比上年增长8.9倍。',
      '2020年接待游客12.4万人次，2024年接待游客26.1万人次，翻了两番。',
      '合作社成立之初有社员36户，如今已有158户，翻了三番。',
    ],
    traps: [
      '前年集体收入8.5万元，去年17.0万元，利润翻了两番。',
      '去年办件1216件，今年办件2546件，网上办件翻了两番。',
      '2020年接待游客12.4万人次，2024年接待游客26.1万人次，力争2030年翻两番。',
      '2016年末有经营单位4010个，2006年末为716个，从业人员十年间增长8.6倍。',
      '去年办件1216件、投诉306件，今年办件2546件，增长4.1倍。',
      '去年线上销售12吨，今年线上销售62吨，翻了一番还多。',
    ],
  },
}

const DOUBLED =
  /(?<=，)(?<exact>正好|刚好|恰好|整整)?(?<near>差不多|几乎|将近|接近|近|约)?(?:已经?|足足|也|就)*(?:实现)?翻了?(?<n>[一两三])?番/g
const POWERS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 三: 3 }
/** So far off may what is roughly so be. */
const ROUGHLY = 0.8
const NEARLY = 0.93
const BACK = 5

/** When a value was so, in years from now or of the calendar; undefined where no word or more than one says it. */
const TIME =
  /(?<then>(?:19|20)\d{2})年(?!代)|(?<ago>[一两二三四五六七八九十])年前|(?<before>前年)|(?<last>去年|上年)|(?<now>今年|本年|如今|现在|目前|眼下|现)(?![有任役])|(?<first>成立之初|最初|起初|建设之初|原来|刚开始)/g
const AGO = '一二三四五六七八九十'

function timeOf(words: string): number | undefined {
  const all = everyMatch(words, TIME)
  const g = all[0]?.groups
  if (!g || all.length > 1) return undefined
  if (g['then']) return Number(g['then'])
  if (g['ago']) return -(g['ago'] === '两' ? 2 : AGO.indexOf(g['ago']) + 1)
  return g['before'] ? -2 : g['last'] ? -1 : g['first'] ? -99 : 0
}

const OTHER = /计划|目标|预计|其中|力争|同期|同比|增加|减少/
const lead = (c: Claim): string => c.lead.slice(-40)
const SAYS =
  /(?:19|20)\d{2}年|[一两二三四五六七八九十]年前|[前去上今本]年|如今|现在|目前|眼下|[到在]|截至|[初末底]|度|全年|年|为|是|有|达|共|已|经|仅|只|约|的|，|。/g

/** Is the second told of the same as the first: nothing but its time, or mostly characters of the first? */
function isSame(one: Claim, two: Claim): boolean {
  const what = lead(two)
    .slice(lead(two).search(/[^，。；]*$/))
    .replace(SAYS, '')
    .replace(/^[一-龥]*(?=成立之初)/, '')
  const first = `${lead(one)}${one.noun}`
  const known = [...what].filter(c => first.includes(c)).length
  return known >= SAME * what.length
}
const SAME = 0.6

/** The two values right before, of two times; the later first. */
function pairBefore(claims: readonly Claim[], last: Claim | undefined, also: readonly Claim[]): readonly [Claim, Claim] | undefined {
  const one = last && claims[last.id - 1]
  if (!one || !last || one.sentence !== last.sentence || one.unit !== last.unit || OTHER.test(lead(one)) || OTHER.test(lead(last)))
    return undefined
  if (!isValueBeside(last, last) || !isValueBeside(one, last) || last.sep !== '，' || also.length > 2) return undefined
  const [a, b] = [timeOf(lead(one)), timeOf(lead(last))]
  if (a === undefined || b === undefined || a === b || Math.abs(a) > 1000 !== Math.abs(b) > 1000 || !isSame(one, last)) return undefined
  return a < b ? [last, one] : [one, last]
}

function doubled({ claims }: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const last = claims[endedBefore(claims, m.index) - 1]
  if (!last || m.index !== last.stop + 1) return undefined
  const also = sentenceTo(claims, last, BACK).filter(c => c.unit === last.unit)
  const pair = pairBefore(claims, last, [...also, last])
  if (!pair) return undefined
  const [now, base] = pair
  const wanted = 2 ** (POWERS[m.groups!['n'] ?? '一'] ?? 1)
  const ratio = now.printed / base.printed
  const short = ratio < wanted * (m.groups!['near'] ? ROUGHLY : NEARLY)
  const over2 = m.groups!['exact'] !== undefined && ratio > wanted / NEARLY
  // 翻了一番还多 of five times is said too low, and is not wrong.
  if (!short && !over2 && ratio > 2 * wanted) return undefined
  return inWords(!short && !over2, {
    kind: 'growth',
    claim: { start: m.index, end: m.index + m[0].length },
    stated: exactly(wanted),
    computed: over(now.value, base.value),
    parts: [now, base],
    message: `${number(now.printed)}÷${number(base.printed)}＝${number(ratio, 2)}，与“${m[0]}”${short || over2 ? '不符' : '相符'}。`,
  })
}

const GREW =
  /^(?:比(?:上年|去年|前年|当年|当初|之前)|较(?:上年|去年|前年)|[一两三四五六七八九十]{1,2}年[间来]|期间)?(?:净|共|累计)?(?:增长|增加|上涨|提高)了?$/
const IS = /^(?<now>[^，]{1,6}?)?(?:差不多|大约|大概|几乎|约)?(?:是|为|相当于)(?<base>[^，]{2,7}?)的$/

function grown(claims: readonly Claim[], multiple: Claim): Found | undefined {
  const said = IS.exec(multiple.label)?.groups
  if (!said && !GREW.test(multiple.label)) return undefined
  if (multiple.sep !== '，') return undefined
  const values = sentenceTo(claims, multiple, BACK)
  const last = claims[multiple.id - 1]
  if (!said) {
    const pair = pairBefore(claims, last, values)
    return pair && multiplied(multiple, pair[0], pair[1])
  }
  const [at, from] = [said['now'] ? timeOf(said['now']) : undefined, timeOf(said['base']!)]
  if (
    from === undefined ||
    values.length < 2 ||
    !values.every(c => isValueBeside(c, multiple) && c.unit === values[0]!.unit && !OTHER.test(lead(c)))
  )
    return undefined
  if (said['now'] && (at === undefined || said['now'].length > 5)) return undefined
  const times = values.map(c => timeOf(lead(c)))
  if (times.includes(undefined) || new Set(times).size < times.length || !values.slice(1).every(c => isSame(values[0]!, c)))
    return undefined
  const [now, base] = [at === undefined ? last : values[times.indexOf(at)], values[times.indexOf(from)]]
  return now && base && now !== base ? tellTimes(multiple, now, base) : undefined
}
