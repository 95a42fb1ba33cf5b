/**
 * @module As many members as the number says, wherever the enumeration stands: before its number (甲、乙、丙3市; 甲169件、乙197件，六类人群) or behind it (8个区市：甲区14件（重复1件）、……; 前三位的是甲占42%，
 * 乙占24%，丙占13%; 3起，分别在甲、乙、丙). An enumeration may be read in a few ways; where one of them has as many members as said, it is right. It is wrong only
 * where there is but one way, and nothing leaves it open.
 */
import { numeralOf } from '../../numerals.ts'
import type { Figure, Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { tellCount } from '../patterns/list/colon-members.ts'
import { bare, figuredIn, joinsIn, type Member, partedBy, stretchBefore } from './parts.ts'

const COUNT = '(?:(?<![\\d第.,前余数几十百千万亿])|(?<=、\\d{5}))(十[一二三四五六七八九]|[两二三四五六七八九十]|\\d{1,2})'
const PLACE = '省[市区]?|市[县区]?|县[市区]?|区[县市]?|州|盟|旗|乡镇|镇街?|乡|街道|社区|村'
const KIND = '大?类|种|个|项|家|方面|级|大|条|者|处|所|位|名'

/** So many more or fewer than said are a slip; else something else is counted. */
const FAR = 2
/** How far an enumeration goes before its number, and behind it. */
const BEFORE = 240
const BEHIND = 900
const OPEN = /等|其余|另|主要|部分|例如|比如|以及其他|超过|有关|相关|各类|各种/

export const enumerated = ({ view: { text } }: Reading): Found[] => [
  ...everyMatch(text, NUMBERED).flatMap(m => before(text, m) ?? []),
  ...everyMatch(text, ANNOUNCED).flatMap(m => behind(text, m)),
  ...everyMatch(text, IN_TURN).flatMap(m => inTurn(m) ?? []),
  ...everyMatch(text, FOREMOST).flatMap(m => foremost(text, m) ?? []),
]

const tell = (at: number, word: string, members: readonly Member[], listed = numeralOf(word)): Found =>
  tellCount(
    { start: at, end: at + word.length },
    numeralOf(word),
    listed,
    members.map((m): Figure => ({ start: m.at, end: m.at + m.words.length, printed: 1, form: 'plain', unit: '' })),
  )

/** 3市, 以上八类, 三级, 4个方面, 六类重点人群. */
const NUMBERED = new RegExp(`(以上|上述|这|共|等)?${COUNT}(?:(?:${KIND})(?!月|年|小时|工作日|百分点|多|余|以上)|(?:${PLACE}))`, 'g')

function before(text: string, m: RegExpMatchArray & { index: number }): Found | undefined {
  const word = m[2]!
  const at = m.index + (m[1]?.length ?? 0)
  const stated = numeralOf(word)
  if (stated < 2) return undefined
  const next = text[m.index - 1] ?? ''
  const end = /[，：]/.test(next) ? m.index - 1 : m.index
  const from = stretchBefore(text, end, end < m.index || m[1] === '以上' ? /[。；]/ : /[，。；：]/, BEFORE)
  const all = text.slice(from, end)
  if (!all.includes('、')) return undefined
  return end < m.index
    ? asided(text, all, from, at, word)
    : named(all, from, at, word, { open: m[1] === '等', next: text.slice(m.index + m[0].length, m.index + m[0].length + 4) })
}

/** A name of a member, with no figure of its own; 12315 and H7N9 are names. */
const NAME = /^(?:(?:\D|[A-Za-z]\d+|\d(?=[A-Za-z])){1,30}|\D{0,14}\d{5})$/

/** 甲、乙、丙和丁4市: right before the number. */
function named(
  all: string,
  from: number,
  at: number,
  word: string,
  { open, next }: { readonly open: boolean; readonly next: string },
): Found | undefined {
  const members = opened(partedBy(all, /[、]/, from))
  const stated = numeralOf(word)
  if (members.length < 2 || members.some(x => !NAME.test(bare(x.words).replace(/等$/, '')))) return undefined
  const listed = members.length
  if (listed === stated || (joinsIn(members.slice(-1)) > 0 && listed + 1 === stated)) return tell(at, word, members)
  // 房地产、物业、金融等4个领域: 等 may stand for those that are not named.
  if (open && listed < stated) return undefined
  const sure = /^个?(?:方面|领域|类别)/.test(next) || /^大?类/.test(next)
  const wrong = sure ? isWholeList(members) && Math.abs(listed - stated) <= FAR : Math.abs(listed - stated) === 1 && areOf(members, next)
  return wrong ? tell(at, word, members, listed) : undefined
}

/** 增幅超过60%的有甲、乙、丙等6个州: the words with a figure before the first name choose those that are named. */
function opened([first, ...more]: readonly Member[]): readonly Member[] {
  const cut =
    first && /\d/.test(first.words) ? (/^.*(?:的有|的为|的是|包括|分别为|[有为是在])(?=\D{2,}$)/.exec(first.words)?.[0].length ?? 0) : 0
  return first ? [{ words: first.words.slice(cut), at: first.at + cut }, ...more] : []
}

/** What stands one in each place and is called after it: 真如、甘泉、真光3个派出所. */
const LOCAL = /^[个家所处]?(?:派出所|司法所|法庭|街道|乡镇?|镇|村|社区|林场|水库|景区|口岸|机场|码头|[中小]学|卫生院)/
/** Names of regions, in each of which there may be several. */
const REGION = /[东西南北中老新主]城|城[东西南北中区]|[东西南北中][部片区路线]|[省市县区州盟旗乡镇村]$|其[他余]/
/** What such a list may begin behind, and is no name. */
const PUT = /^.{0,10}(?:选取|选择|涉及|覆盖|依托|深入|走访|分别在|[在对向由从于])/

/** Are these names of places, alike in length and none of them a region, of which each has one? */
function areOf(members: readonly Member[], next: string): boolean {
  const first = members[0]!.words.replace(PUT, '')
  const names = [first, ...members.slice(1).map(m => m.words)]
  return (
    LOCAL.test(next) &&
    names.length > 2 &&
    names.every(n => n.length === first.length && n.length > 1 && n.length < 4 && /^[\u4e00-\u9fa5]+$/.test(n)) &&
    !names.some(n => REGION.test(n) || /[和及与的等]/.test(n))
  )
}

/** What opens a list, and is no name: 遴选出创新驱动……4个方面. */
const OPENS = /^.{0,14}?(?:遴?选出|围绕|聚焦|涉及|涵盖|覆盖|包括|分为|集中在|集中于|体现在|反映在)/
const ACT = /^(?:加强|推进|抓好|完善|做好|开展|提升|强化|推动|落实|建立|健全|加快|深化|优化|组织|实施|促进|解决|打造|不断)/

/** Are these all names of one kind, the first of them parted from what is before by a word that opens the list? */
function isWholeList(members: readonly Member[]): boolean {
  const first = members[0]!.words.replace(OPENS, '')
  const names = [first, ...members.slice(1).map(m => m.words)]
  return (
    first !== members[0]!.words &&
    names.length > 2 &&
    names.every(n => n.length > 1 && n.length < 11 && !/[和及与的]|等|其他|\d|^.{1,4}[省市县区镇乡村局委办院]$/.test(n) && !ACT.test(n))
  )
}

/** Figures of classes, told as so many of them right behind: 妇女492件、农民工544件，六类重点人群. */
const CLASSES = /^(?:大?类|种)(?:重点|特殊|困难|主要)?(?:人群|群体|对象|人员|案件|问题|纠纷|诉求|事项|产品|商品|食品)/

/** 甲169件、乙197件，六类人群……; 甲、乙、丙3个区分别为……，以上三市; 甲47件、乙15件，居前两位. */
function asided(text: string, all: string, from: number, at: number, word: string): Found | undefined {
  const stated = numeralOf(word)
  const clauses = partedBy(all, /[，：]/, from)
  const last = clauses.at(-1)!
  const run = figuredIn(last.words.replace(/^其中/, ''), last.at + (last.words.startsWith('其中') ? 2 : 0))
  if (run?.members.length === stated) return tell(at, word, run.members)
  if (run?.strict && run.members.length > 3 && CLASSES.test(text.slice(at + word.length, at + word.length + 10)))
    return !OPEN.test(last.words) && !/其他|其它/.test(last.words) && Math.abs(run.members.length - stated) === 1
      ? tell(at, word, run.members, run.members.length)
      : undefined
  for (const clause of clauses.reverse()) {
    const names = partedBy(clause.words, /[、]/, clause.at)
    if (names.length === stated && names.every((n, i) => NAME.test(bare(n.words)) || i === names.length - 1)) return tell(at, word, names)
  }
  return undefined
}

/** 8个区市、3个部门：; 无业务单位12个：; 五个类型的占比是：; 死亡事故3起，分别在; 分六类，即; 五类案件3243件。其中，. */
const HEAD = '[^，。；：\\n\\d]{0,16}'
const ANNOUNCED = new RegExp(
  `${COUNT}(?:大?类|个|项|种|家|起|件|处|条|支|所|名|人|位|方面|级)(${HEAD})(?:(?<=[、和])(\\d{1,2})(?:个|家|类)(${HEAD}))?(?:：|(?<=(?:类型|类别|种类|门类|领域|行业|渠道|方面)中)，|，(?:分别|依次)(?:在|为|是|有|位于|发生在)：?|，即：?|，包括：?|\\d[\\d.]{0,9}[万亿]?[件起宗例人次家个批]{1,2}[。，；：]其中[，：]?)`,
  'g',
)

function behind(text: string, m: RegExpMatchArray & { index: number }): Found[] {
  const [whole, word, head, second] = m as unknown as [string, string, string, string | undefined]
  const stated = numeralOf(word)
  const from = m.index + whole.length
  const list = sentenceFrom(text, from)
  // 五类案件3243件。其中，: the number of all stands between the kinds and what is told of each.
  if (/\d/.test(whole.slice(word.length + head.length)) && second === undefined && !/^(?:大?类|种)/.test(whole.slice(word.length)))
    return []
  if (stated < 2 || list === undefined || /月$|^(?:月|年|工作日|百分点|小时)/.test(head)) return []
  const readings = readingsOf(list, from)
  if (second !== undefined) {
    const both = readings.find(r => r.least <= stated + Number(second) && stated + Number(second) <= r.most)
    const at = m.index + word.length + whole.slice(word.length).indexOf(second, head.length)
    return both ? [tell(m.index, word, both.members.slice(0, stated)), tell(at, second, both.members.slice(stated))] : []
  }
  const right = readings.find(r => r.least <= stated && stated <= r.most)
  if (right) return [tell(m.index, word, right.members)]
  const [only, ...others] = readings.filter(r => r.strict)
  const kind = whole.slice(word.length)
  const sure =
    only !== undefined &&
    others.length === 0 &&
    only.members.length > 2 &&
    /^(?:大?类|种|个(?:类型|类别|方面|行业|领域|门类))[^：]{0,6}：$/.test(kind) &&
    Math.abs(only.least - stated) <= FAR &&
    !OPEN.test(list) &&
    !hasRest(only.members)
  // 四类产品126批次。其中，……: three that make all of the 126 are not four kinds.
  const total = /(\d[\d.]{0,9})([万亿]?[件起宗例人次家个批]{1,2})[。，；：]其中[，：]?$/.exec(whole)
  const making = total && makes(readings, Number(total[1]), total[2]!)
  if (making && Math.abs(making.least - stated) === 1 && !OPEN.test(list)) return [tell(m.index, word, making.members, making.least)]
  return sure ? [tell(m.index, word, only.members, only.least)] : []
}

/** The members of which each has a figure of this unit, and that make the number together. */
const makes = (readings: readonly Way[], total: number, unit: string): Way | undefined =>
  readings.find(({ members, least, most }) => {
    const figures = members.map(x => new RegExp(`^[^\\d]{1,24}(\\d[\\d.]*)${unit}$`).exec(x.words)?.[1])
    return least === most && figures.every(f => f !== undefined) && figures.reduce((n, f) => n + Number(f), 0) === total
  })

/** 其他10件 may stand beside the classes; 其他污染10件 among kinds of 污染 is one. */
function hasRest(members: readonly Member[]): boolean {
  const names = members.map(m => bare(m.words).replace(/\d.*$/, ''))
  const rest = names.filter(n => /^(?:其他|其它|其余)/.test(n))
  const others = names.filter(n => !rest.includes(n))
  return rest.some(r => r.length < 4 || others.filter(n => n.endsWith(r.slice(-2))).length * 2 <= others.length)
}

/** The rest of the sentence, where it ends within the window. */
function sentenceFrom(text: string, from: number): string | undefined {
  const stretch = text.slice(from, from + BEHIND)
  const end = stretch.search(/[。\n]/)
  return end >= 0 ? stretch.slice(0, end) : stretch.length < BEHIND ? stretch : undefined
}

interface Way {
  readonly members: readonly Member[]
  readonly least: number
  readonly most: number
  readonly strict: boolean
}

/** What is told of all anew, and is no member. */
const ANEW = /^(?:其中|共|合计|处罚|同比|环比|以上|上述|此外|另)/

/** The ways in which a list behind a colon may be read: by its semicolons; by names up to a pause; by a figure for each. */
function readingsOf(list: string, from: number): Way[] {
  const out: Way[] = []
  const clauses = partedBy(list, /；/, from)
  const anew = clauses.findIndex((c, i) => i > 0 && ANEW.test(c.words))
  const told = anew < 0 ? clauses : clauses.slice(0, anew)
  if (told.length > 1) out.push({ members: told, least: told.length, most: told.length, strict: false })
  const [first] = partedBy(list, /[，；]/, from)
  if (first) {
    const names = partedBy(first.words, /、/, first.at)
    // 甲、乙、丙各1个: what they have is told behind the last.
    if (names.length > 1 && names.slice(0, -1).every(n => NAME.test(bare(n.words)))) {
      const closed = first.words.length === list.length || list[first.words.length] === '，' || list[first.words.length] === '；'
      if (closed) out.push({ members: names, least: names.length, most: names.length + joinsIn(names.slice(-1)), strict: false })
    }
  }
  for (const stretch of [told.map(t => t.words).join('；'), told[0]?.words ?? '']) {
    const run = figuredIn(stretch.replace(/（[^（）]*）$/, ''), from)
    if (!run) continue
    const n = run.members.length
    out.push({ members: run.members, least: n, most: n + joinsIn(run.members), strict: run.strict && joinsIn(run.members) === 0 })
    if (told.length < 2) break
  }
  return out
}

/** 集中在两类：一是……；另一类是……: they are told in turn. */
const IN_TURN = new RegExp(`${COUNT}(?:大?类|种|个方面|方面|点|项|个)[^，。；：\\n]{0,8}：(一(?:是|类是|种是)[^。\\n]{1,300})`, 'g')
const TURN = /(?:^|[，；])(?:[一二三四五六七八九十](?:是|类是|种是)|另一(?:个|类|种|方面)?是|再一(?:个|类)?是)/g

function inTurn(m: RegExpMatchArray & { index: number }): Found | undefined {
  const from = m.index + m[0].length - m[2]!.length
  const turns = everyMatch(m[2]!, TURN).map((t): Member => ({ words: t[0], at: from + t.index }))
  return turns.length === numeralOf(m[1]!) ? tell(m.index, m[1]!, turns) : undefined
}

/** 前三位的是, 前五的省份为, 前五的类别：, 前3位依次为; 甲47件、乙15件，居前两位. */
const FOREMOST =
  /(?:(?<told>，(?:位?居|位列|列|排名|排在)(?:全[省市县区])?)前(?<those>[两三四五六七八九十]|\d{1,2})(?:位|名)?(?=[。；，\n]|$)|前(?<count>[两三四五六七八九十]|\d{1,2})(?:位|名|类|项|大|个)?的?[\u4e00-\u9fa5]{0,8}?(?:(?:依次|分别)?(?:为|是|有)：?|：))/g

function foremost(text: string, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { told, those, count } = m.groups!
  const word = (those ?? count)!
  const at = m.index + m[0].indexOf(`前${word}`) + 1
  const stated = numeralOf(word)
  if (told) {
    const from = stretchBefore(text, m.index, /[。；：]/, BEFORE)
    const run = figuredIn(text.slice(from, m.index), from)
    return run?.members.length === stated ? tell(at, word, run.members) : undefined
  }
  const list = sentenceFrom(text, m.index + m[0].length)
  if (list === undefined || stated < 2) return undefined
  const from = m.index + m[0].length
  const right = readingsOf(list, from).find(r => r.least <= stated && stated <= r.most)
  if (right) return tell(at, word, right.members)
  // 前三位的是甲占42%，乙占24%，丙占13%，案件数量分别为……: what is told of them behind is no member.
  const run = partedBy(list, /[，、；]/, from).slice(0, stated)
  const each = run.length === stated && run.every(p => /^[^\d]{2,14}?(?:占|为|达)?\d[\d.]*(?:%|[\u4e00-\u9fa5]{1,3})$/.test(p.words))
  return each ? tell(at, word, run) : undefined
}
