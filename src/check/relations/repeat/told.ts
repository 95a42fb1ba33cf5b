/**
 * @module What a figure tells, in words that stay the same when the writer varies them: the thing with all that qualifies it, without
 * 今年, 全市, 共, 累计, 约 between; the time, the place, the kind of measure. Two figures are of one fact where all of these are one.
 */
import type { Claim } from '../../claims.ts'
import type { Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { alike } from '../../units.ts'
import type { View } from '../../view.ts'
import { periodIn } from './period.ts'
import { paperYear } from './year.ts'

export interface Told {
  readonly claim: Claim
  /** The noun phrase, its unit and its measure: equal for figures of one fact. */
  readonly key: string
  /** The noun phrase alone, as it is quoted. */
  readonly name: string
  /** Of what time; empty is the year of the paper, undefined where the words before it in its paragraph do not say. */
  readonly period: string | undefined
  /** 全市, 我市, 本市: 市. Empty where the words name no whole. */
  readonly whole: string
  /** The place or office that was named last before the figure in its paragraph, or in its heading. */
  readonly place: string
  /** The residents that its sentence is about: 城镇居民收入5.8万元；人均消费4.4万元. Empty where it names none. */
  readonly residents: string
  /** Of which budget it is, where one was named last: 社保基金收入64053万元，当年收支结余1376万元. Empty where none was. */
  readonly account: string
  /** Wanted, asked for or foreseen. */
  readonly planned: boolean
  /** Stands in the title or in a heading. */
  readonly heads: boolean
  /** Behind 其中, in brackets, behind 另 or 还: a part of what only the words before it tell. */
  readonly part: boolean
  /** What its sentence opens with as what is looked at: 个体经营户中，批发业1068个. Empty where it names none. */
  readonly among: string
  /** Of a part: the name of the whole before it in its paragraph; empty where none was counted. */
  readonly of: string
}

/** How far back words are read. */
const BACK = 120
const WHOLE = /[全我本](国|省|市|州|县|区|镇|乡|街道|街|村|社区|局|院|系统|社会)/g
const PLACE = /[\u4e00-\u9fa5]{2,5}?(?:省|市|州|县|区|镇|乡|街道|村|社区|法院|检察院|局|所|公司|中学|小学|大学|医院)/g
const RESIDENTS = /(城镇|城市|农村|乡村|城乡)(?:常住)?(?:居民|人口|住户|家庭)/g
/** The budgets that a government keeps, each with its own 收入, 支出 and 结余. */
const ACCOUNT =
  /(?:一般)?公共(?:财政)?预算|社(?:会)?保(?:障|险)?基金|(?:政府性)?基金(?=预算|总?收入|总?支出)|国有资本经营|国资(?=预算|总?收入|总?支出)/g
/** 法人单位中居前三位的行业：…; 法人单位位居前列的：…; 个体经营户中，…; 从违法主体看，…: what a sentence opens with. */
const AMONG =
  /^(?:在|从|按|就)?([\u4e00-\u9fa5、]{2,14}?)(?:(?:当?中|内部|方面|来?看|而言|来说)(?=[，：居排位占])|(?:数量)?(?:位居|位列|排名|排在|居于?|列)前[列几一二三四五六七八九十\d]+(?:位|名|类)?的?[\u4e00-\u9fa5]{0,6}(?:分别)?[为是]?：)/
const NO_PLACE =
  /[全我本各该两三几](?:国|省|市|州|县|区|镇|乡|街道|街|村|社区|局|院)|市场|地区|城市|区域|[省市县区乡镇村街居]+(?:级|委|政府|民|属|直)|人民(?=法院|检察院)|社区服务|示范区|景区|小区|局面|所(?=有|需|以|在|属)/g

const TIME =
  /(?:19|20)\d{2}年(?:度|末|底)?|今年以?来?|本年度?|全年度?|[去上]年|年[内末底度]|报告期内|一年来|截[至止](?:目前|底)?|目前|日前|前三季度|[上下]半年|第?[一二三四]季度|\d{1,2}[至到—\-–~－]+\d{1,2}月份?|前?\d{1,2}个?月(?:份|底|末)?|\d{1,2}日|[^，。；、]{0,12}以来/g
const FILLER =
  /共计|总计|合计|累计|一共|总共|共有|现有|拥有|(?<!公)共(?![同享产治青管性识创]|建共|和国)|先后|已经?|成功|依法|及时|同时|初步核算|据统计|分别|各类|各种|各项|约为?|大约|将近|超过|突破|达到?|[了的为是有]|[“”‘’]|其中|全部(?=\d)/g
const START =
  /^(?:[，、：]|到|在|至|于|从事|并|也|则|均|实现|完成|记者.{0,8}获悉|其|该|中(?![央小型心级学高等])|通过|据.{0,6}[，]|[省市县区州](?=12345))+/
const END = /(?:总?数量?|总?人数|超|近|逾|到|至|计|一)$/
/** 通过县政府网站审计信息栏目: the column is what names the way. */
const SITE = /(?:通过|在|依托)[^，]{0,16}(?:网站|官网|门户)(?=[^，]{2,10}[栏目专])/g
/** Words that say one thing in several ways. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/第?二(?:产业)?[、和与及]第?三产业/g, '二三产业'],
  [/地区生产总值|国内生产总值|GDP/g, '生产总值'],
  [/专栏/g, '栏目'],
  [/(?<=公开)政府信息/g, '信息'],
  [/矛盾纠纷|民间纠纷/g, '纠纷'],
]
/** Without any of this a phrase has none of those words. */
const VARIED = /产业|生产总值|GDP|专栏|政府信息|纠纷/
/** What is wanted, asked for or foreseen is another measure than what is. */
const PLAN = /计划|目标|任务|力争|预计|预期|拟|应[当缴收到办]|将(?!近)|确保|不低于|不少于|预算|规划|至少/

const PLANNED = /计划|安排|打算|思路|目标|下一?步|展望/

/** What the words of a paragraph have said so far of time, whole and place; a heading says it for the paragraphs below it. */
interface Said {
  period: string | undefined
  whole: string
  place: string
  /** Named in the clause of the figure before, which is part of the name of that figure alone. */
  own: string
  narrow: boolean
  among: string
  residents: string
  account: string
  /** The name of the last figure that was no part. */
  counted: string
  /** Up to where the words are read. */
  seen: number
}

/** Every count and rate of running text, told so. */
export function toldIn({ claims, view }: Reading): Told[] {
  const paper = paperYear(view.text)
  const out: Told[] = []
  let heading: Heading = { period: undefined, place: '', plan: false }
  let at = -1
  let said: Said = {
    period: undefined,
    whole: '',
    place: '',
    own: '',
    narrow: false,
    among: '',
    residents: '',
    account: '',
    counted: '',
    seen: 0,
  }
  for (const c of claims) {
    if (c.paragraph !== at) {
      while (at < c.paragraph) heading = headingOf(view, ++at, paper) ?? heading
      said = {
        period: heading.period,
        whole: '',
        place: heading.place,
        own: '',
        narrow: false,
        among: '',
        residents: '',
        account: '',
        counted: '',
        seen: view.paragraphs[at]!.start,
      }
    }
    const stretch = view.text.slice(Math.max(said.seen, c.start - BACK), c.start)
    hear(said, stretch, paper, said.seen === view.paragraphs[at]!.start)
    said.seen = c.stop
    if (view.paragraphs[at]!.block.kind === 'cell' || !(c.role === 'count' || c.role === 'rate')) continue
    const name = named(c)
    if (letters(name) < LEAST) continue
    const heads = isHeading(view, at)
    const measure = c.form === 'percent' ? '%' : unitClass(c.unit)
    const planned = heading.plan || PLAN.test(stretch.slice(stretch.lastIndexOf('。') + 1)) || /^以上/.test(c.noun)
    const part = said.narrow || c.owner >= 0
    if (!part) said.counted = name
    out.push({
      claim: c,
      key: `${name}|${measure}|${planned}`,
      name,
      period: heads && at < TITLES ? undefined : said.period,
      whole: said.whole,
      place: said.place,
      residents: said.residents,
      account: said.account,
      planned,
      heads,
      part,
      among: said.among,
      of: part ? said.counted : '',
    })
  }
  return out
}

/** Take in the words up to the next figure. */
function hear(said: Said, stretch: string, paper: string, opens: boolean): void {
  const clause = stretch.slice(Math.max(...['，', '。', '；', '：'].map(s => stretch.lastIndexOf(s))) + 1)
  said.period = periodIn(stretch, paper) ?? said.period
  said.place = placeIn(stretch.slice(0, stretch.length - clause.length)) || said.own || said.place
  said.own = placeIn(clause)
  said.whole = everyMatch(stretch, WHOLE).at(-1)?.[1] ?? said.whole
  said.residents = everyMatch(stretch, RESIDENTS).at(-1)?.[1] ?? (stretch.includes('。') ? '' : said.residents)
  if (opens || stretch.includes('。')) said.among = plainly(AMONG.exec(stretch.slice(stretch.lastIndexOf('。') + 1))?.[1] ?? '')
  said.account = accountIn(stretch) || said.account
  said.narrow = (said.narrow && !stretch.includes('。')) || /其中|另|此外|还有|包括/.test(stretch)
}

/** Which of them was named last: 公, 社, 基 or 国. */
export const accountIn = (words: string): string => /[社公国]|基/.exec(everyMatch(words, ACCOUNT).at(-1)?.[0] ?? '')?.[0] ?? ''

interface Heading {
  readonly period: string | undefined
  readonly place: string
  readonly plan: boolean
}

/** What a heading says for what stands below it; the title speaks of the whole paper. */
function headingOf(view: View, at: number, paper: string): Heading | undefined {
  const { start, end, block } = view.paragraphs[at]!
  if (end - start > SHORT || block.kind === 'cell') return undefined
  const words = view.text.slice(start, end)
  if (/[。；，]/.test(words)) return undefined
  const title = at < TITLES && !NUMBERED.test(words)
  return { period: title ? undefined : periodIn(words, paper), place: title ? '' : placeIn(words), plan: PLANNED.test(words) }
}

/** Is this paragraph a title or a heading: short, no sentence, and no line of a list? */
function isHeading(view: View, at: number): boolean {
  const { start, end, block } = view.paragraphs[at]!
  if (end - start > SHORT || block.kind === 'cell' || /[。；：]|[，、]$/.test(view.text.slice(start, end))) return false
  const next = view.paragraphs[at + 1]
  return at === 0 || block.kind === 'heading' || (next !== undefined && next.end - next.start > SHORT)
}

const NUMBERED = /^[（]?(?:[一二三四五六七八九十]|\d+[.．、）])/
/** A line of more characters is no heading. */
const SHORT = 60
/** A title stands among the first paragraphs; its year and place are those of the paper. */
const TITLES = 3
/** A name of fewer characters may mean two things. */
const LEAST = 4
const letters = (name: string): number => name.replace(/[^\u4e00-\u9fa5]/g, '').length

/** 14名 and 11人 are of one unit, 3起 and 3件 too. */
const unitClass = (unit: string): string => ['人', '件'].find(u => alike(u, unit)) ?? unit

/** The phrase that names a figure. */
export function named(c: Claim): string {
  const clause = c.lead.slice(Math.max(...['，', '。', '；', '：', '！', '？'].map(s => c.lead.lastIndexOf(s))) + 1)
  const behind = c.noun.replace(/^(?:左右|以[上下内外]|[多余])/, '')
  return `${plainly(clause)}${behind.length > 1 && behind.length < 9 ? `＋${plainly(behind)}` : ''}`
}

/** A phrase without what only says when, where in all, and how many about. */
export function plainly(phrase: string): string {
  let words = phrase.replace(SITE, '').replace(WHOLE, '').replace(TIME, '').replace(FILLER, '').replace(START, '').replace(END, '')
  if (VARIED.test(words)) for (const [pattern, one] of SAME) words = words.replace(pattern, one)
  return words
}

function placeIn(words: string): string {
  const all = everyMatch(words.replace(NO_PLACE, '，'), PLACE)
  return all.at(-1)?.[0].slice(-3) ?? ''
}
