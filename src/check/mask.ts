/**
 * @module What looks like a figure and is none: dates, document numbers, names of laws, articles, slogans with numbers,
 * hotlines, thresholds, ranks. A masked stretch is never read as a claim. Every pattern is bounded, so none can backtrack far.
 */
import { everyMatch } from './scan.ts'
import type { Span } from './types.ts'

const CN = '一二三四五六七八九十百零〇两'
const NUM = `(?:\\d{1,4}|[${CN}]{1,5})`

const SIZED = '(?:张|人|名|户|家|亩|元|件|个|所|平方米|公里)'
const SIZE = `\\d[\\d.]{0,8}[万亿]?${SIZED}`

const UNIT = '(?:分(?![之钟])|分钟|小时|天|日|个月|年|公里|千米|吨|公斤|级)'
const MEASURED = `\\d[\\d.]{0,8}${UNIT}`

/** 山前3起, 桥前2件: a place of that name, and not the first three. */
const LAND = '[山岭岩石溪潭塘湖坝桥庙寺楼屋厝埔寨营街]'

/** Each pattern names one kind of thing that is not a claim. */
export const masks: Readonly<Record<string, RegExp>> = {
  title: /《[^《》\n]{0,40}(?:《[^《》\n]{0,40}》[^《》\n]{0,40})?》/g,
  documentNumber: /[〔［[【（(](?:19|20)\d{2}[〕］\]】）)](?:第?\d{1,5}号)?/g,
  // App121件, PC端: the name of a channel, and how many came by it.
  code: /(?![Aa][Pp][Pp]\d{1,7}[件次个条宗起人])(?<![Aa](?=[Pp]{2}\d{1,7}[件次个条宗起人])|[Aa][Pp](?=[Pp]\d{1,7}[件次个条宗起人]))[A-Za-z]{1,6}-?\d[\d.]{0,9}|\d{1,6}[A-Za-z](?![A-Za-z]*㎡)/g,
  slogan: /\d{0,3}[NXnx\d]\+[\dNXnx]{1,3}(?:\+[\dNXnx]{1,3}){0,4}|\d{1,3}×\d{1,3}(?:小时)?/g,
  quoted: /[“"‘「][^“”"‘’「」\n，。；]{0,16}[”"’」]/g,
  ordinal: new RegExp(`第${NUM}(?:[—\\-至、]第?${NUM})?(?:个|次|批|期|届|条|章|节|款|项|名|位|轮|类|季度|号|页)?`, 'g'),
  date: /(?:(?:19|20)\d{2}(?:年度?)?(?:[—\-–~～至到、和](?:19|20)?\d{2}年度?)?(?:[前后]?\d{1,2}月(?:份|底|初|末|\d{1,2}日)?)?(?<=年|度|月|日|份|底|初|末))/g,
  // 1964.5亩 is no May of 1964.
  isoDate:
    /(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?(?!\d|%|[人件起户头辆](?![民大社才口力事])|万|亿|亩|吨|米|元(?![旦宵])|公[顷里斤]|平方|立方|[千兆]瓦)/g,
  month:
    /\d{1,2}(?:月\d{1,2}日)?[—\-–~～至到](?:次年)?\d{1,2}月(?:份|底|初|末|\d{1,2}日)?|\d{1,2}月(?:份|底|初|末|\d{1,2}[日号](?:[—\-–~～至到]\d{1,2}日)?)?/g,
  // 比前3年的4670宗上升: how many years there were before.
  yearsBefore: /(?<=[比较与])(?:此|之)?[前上]\d{1,2}(?:个?月|年|个季度)的?(?=\d)/g,
  decade: new RegExp(`(?:\\d{2,4}|[${CN}]{1,4})年代`, 'g'),
  day: /(?<=月)\d{1,2}日/g,
  clock: /\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}时\d{1,2}分/g,
  hours: /24小时|7天24小时/g,
  chineseYear: /[一二][〇零○九\d][〇零○一二三四五六七八九]{2}年|[“"]?十[一二三四五六]五[”"]?(?:规划|时期|期间)/g,
  meeting: new RegExp(`[${CN}]{1,3}届(?:[${CN}]{1,2}[次中]?、?){0,8}(?:中?全会|全体会议)?|二十大|十[八九]大`, 'g'),
  ratio: /(?<![\d:])\d{1,4}(?:\.\d{1,3})?(?::\d{1,4}(?:\.\d{1,3})?){1,3}(?![\d:])/g,
  // Alone in its cell it is the figure of a table: 合计｜12388｜12315.
  hotline:
    /(?<!\d)(?:12345|12315|12348|12329|12306|12309|12388|12380|12333|12368|12350|96\d{3,4}(?=[\u4e00-\u9fa5”’》）]|[、和及与]1\d{4})|(?<=(?:热线|电话|平台|拨打|号码|客服|专线|开通)[：“（]?)96\d{3,4})(?![\d.%万亿余]|[件人次名个起条家户份元项]|(?<=[\n｜]\d{5,6})(?:[\n｜]|$))|(?<!\d)(?:110|119|120|122|114)(?=电话|热线|报警|急救|平台|接处?警|警情|联动|指挥|类(?:有效)?(?:警情|接警|报警)|类\d{1,6}起|类中)/g,
  phone: /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8}|400-?\d{3}-?\d{4})(?!\d)/g,
  identity: /(?<!\d)\d{17}[\dXx](?!\d)/g,
  age: /\d{1,3}(?:[—\-–~～至到]\d{1,3})?周?岁(?:以[上下]|及以[上下])?/g,
  threshold:
    /(?<![\d.])\d[\d.]{0,9}[万亿]?(?:人|元|件|个|名|户|家|起|次|所|层|米|公里|平方米|亩|天|日|年|分|吨|小时|分钟)?(?:\(含\)|（含）)?[及]?以[上下内外](?=[\u4e00-\u9fa5])(?!的?占)/g,
  // 不足100张21246、100至199张5297、800张以上2085: how large those are that are counted behind it.
  sizeClass: new RegExp(
    `(?:(?:不足|不满|不到|少于|低于|超过|大于)${SIZE}|${SIZE.slice(0, -SIZED.length)}(?:至|到|[—\\-–~～])${SIZE}|${SIZE}及?以[上下])(?=\\d)`,
    'g',
  ),
  // 90分以上1286个、60—90分743个; 超过30天62件、10日以内212件: what it was measured by, and no count.
  measureClass: new RegExp(
    `(?:(?:不足|不满|不到|少于|低于|超过|大于)${MEASURED}|\\d[\\d.]{0,8}${UNIT}?(?:至|到|[—\\-–~～])${MEASURED}|${MEASURED}(?:（不?含）)?(?:及?以[上下内外]|之?内))(?=\\d)`,
    'g',
  ),
  // 5分钟内70.7%，5至10分11.1%，30分以上8.2%: how long it took those that have the share.
  timeClass:
    /\d{1,3}(?:(?:至|到|[—\-–~～])\d{1,3})?(?:分钟?|个?小时)(?:[之以]?内|以[上下])?(?:[（(]含[）)])?(?=(?:的|占|占比)?\d{1,2}(?:\.\d{1,2})?%)/g,
  // 11分42秒, 3小时20分: two figures that are one, in parts of which sixty make the next.
  duration: /\d{1,3}个?小时零?\d{1,2}分(?:钟|\d{1,2}秒)?|\d{1,3}分钟?零?\d{1,2}秒/g,
  span: /\d[\d.]{0,9}[万亿]?元?(?:以上)?(?:至|到|[—\-–~～])\d[\d.]{0,9}[万亿]?元(?:以[上下内])?(?=的|之间|\d)/g,
  rank: new RegExp(
    `(?<![事此目日之以生学])(?<![一二两三四五六七八九十\\d]个?[年月天周](?=前))(?<!${LAND}(?=前\\d))前${NUM}(?:名|位|强)?(?!年|期|个?月|[\\d]|季度)|(?:排名|位列|位居|名列)(?:全[国省市县区镇州])?第?${NUM}|居(?:全[国省市县区镇州])第?${NUM}`,
    'g',
  ),
  plan: new RegExp(`(?:[“"]?[${CN}]五[”"]?)(?=普法)|[${CN}]年(?:行动|规划|计划|攻坚)`, 'g'),
  numbering: /(?<=^|\n)(?:[（(]?\d{1,2}[）)、]|\d{1,2}\.(?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}(?=[\u4e00-\u9fa5]))/g,
  // 农用三轮、摩托车11起, 三轮摩托7起: how many wheels a vehicle has.
  wheels: /[二两三四]轮(?=摩托|电动|汽车|货车|车|农用|载货)|(?<=农用|电动|机动|摩托|正)[三四]轮(?=[、，；。和及]|\d|$)/gm,
  circled: /[①-⑳]/g,
  // 小（1）型水库: the number of a kind, and no figure behind the word.
  kindNumber: /（\d{1,2}）(?=[型类级档]|期工程)/g,
  enumeration: new RegExp(`(?<=^|\\n|[。；：，])[${CN}]{1,3}(?:是|、|要)|（[${CN}]{1,3}）`, 'g'),
}

/** The masked stretches of a text, sorted and merged. */
export function masked(text: string): Span[] {
  const spans: Span[] = []
  for (const [kind, pattern] of Object.entries(masks))
    for (const m of everyMatch(text, pattern)) {
      if (kind === 'quoted' && !holdsNumber(m[0])) continue
      spans.push({ start: m.index, end: m.index + m[0].length })
    }
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: { start: number; end: number }[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

/** Words in quotation marks that hold a number are a name, unless the number has a counter of its own. */
const holdsNumber = (quoted: string): boolean => /[\d一二三四五六七八九十两双]/.test(quoted) && !/\d[%件人]/.test(quoted)

/** A function that says where a masked stretch ends, for a scan that only moves forward. */
export function skipper(spans: readonly Span[]): (i: number) => number {
  let at = 0
  return i => {
    while (at < spans.length && spans[at]!.end <= i) at++
    const span = spans[at]
    return span && span.start <= i ? span.end : 0
  }
}
