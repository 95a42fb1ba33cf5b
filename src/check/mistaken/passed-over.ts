/**
 * @module A total that all but one member of its list make: 1223个：村居1087个、乡镇街道62个、企事业74个、行业性专业性41个. That some members add up to it proves
 * nothing where the form makes one list of them all: joined alike, counted alike, each with no more than a name, to the end of the clause. The one that was
 * left out when they were added up is no excuse, unless its name says that it is of another kind (其中女31人), or the others are all there is (男、女; shares that
 * make a hundred).
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { isExact, printedSum } from '../interval.ts'
import { groupBy, type Item } from '../items.ts'
import { complementary } from '../lists/index.ts'
import { isMean, TOTAL_LAST } from '../lists/list.ts'
import { ACT } from '../lists/parts.ts'
import { NUMERAL } from '../numerals.ts'
import type { Found, Reading } from '../reading.ts'
import { OVERLAP } from '../relations/sum/overlap.ts'
import { alike } from '../units.ts'
import { figure, number } from '../words.ts'

/** A list that goes on longer is hardly one; and so far before it another total is looked for. */
const MOST = 30
const FAR = 40
/** Totals of fewer come out by chance. */
const TELLING = 20
/** A longer name is a statement. */
const LONGEST_NAME = 14
/** In names of so few characters the last one tells what they are. */
const SHORT = 3

/** What members of any kind may be besides: a name of this sort beside others that are not is of another division. */
const TRAITS: readonly RegExp[] = [
  /[男女]/,
  /岁|老年|老人|青年|未成年|青少年|儿童/,
  /党员|团员|民主党派/,
  /少数民族|[汉回藏蒙满]族/,
  /学历|本科|大专|研究生|硕士|博士/,
  /职称|持证|专业技术|骨干|模范|先进|优秀/,
  /残疾|低保|困难|特困|贫困|脱贫|监测|优抚/,
  /农民工|务工|农村|流动|外来|异地|军人|退役|归侨/,
  /新增|新建|新设|新办|新招|首次|重复|重访|初次|二次|多次|历史|积案|遗留|结转|旧存/,
  /重点|重大|特大|疑难|复杂|典型|示范|品牌|星级|[国省市县]级/,
  /涉|集体|联名|群体|越级|匿名|实名/,
  /合格|检出|超标|问题|异常|违法|违规/,
  /逾期|超期|按期|及时|延期/,
  // 支出8612万元：人员4120万元，公用1388万元，项目3104万元，收支相抵结余640万元: what is left over is no part of what was spent.
  /结余|结存|余额|盈余|赤字|差额|相抵|轧差|净[增减额]/,
  /网办|网上|线上|电子|手机|无人/,
  /[已未]|正在|尚|待|仍/,
  /死亡|受伤|失踪|伤亡/,
  /[增减升降](?!加值)|比上|同比|环比/,
  /获|荣|评为|受到|达|超|以上|以下|以内/,
]

/** What says that it is beside the others, or within one of them. */
const APART = /另|此外|同时|其中|含|包括|并|还|兼|又|除|加上|累计|年末|年初|全[年市县省区州]|主要|均|每/
/** Words that open a list in a sentence of its own. */
const OPENER = /其中|：|分别|依次|[按从][^，。；]{1,12}[分看]/

export function passedOver(reading: Reading, known: readonly Found[]): Found[] {
  const told = groupBy(
    known.filter(f => f.kind === 'sum' && f.verdict !== 'undecided'),
    f => f.claim.start,
  )
  const used = groupBy(
    [...told.values()].flat().flatMap(f => f.parts.map(p => ({ at: p.start, by: f }))),
    u => u.at,
  )
  const beyond = new Set(
    known.filter(f => f.kind === 'sum' && f.verdict === 'undecided' && f.computed.min > f.stated.max).map(f => f.claim.start),
  )
  return reading.items.all.flatMap(item => {
    const of = item.head
    const sums = told.get(of.start) ?? []
    // 24项，其中全程网办17项、“跨省通办”7项: that these may overlap was said already.
    if (beyond.has(of.start)) return []
    if (!isCount(of) || of.printed / of.step < TELLING || isMean(of) || sums.some(f => f.verdict === 'fails')) return []
    for (const run of runs(item)) {
      const starts = new Set(run.map(r => r.head.start))
      // 共40名。从年龄看：……；从文化看：……: what another list makes may be divided by this one as well, and not be its total.
      if (sums.some(f => f.parts.some(p => !starts.has(p.start)))) continue
      const found = judge(reading, of, run, start => used.get(start)?.some(u => !isOf(u.by, of)) ?? false)
      if (found) return [found]
    }
    return []
  })
}

/** Does that tell of this total: what makes it, or what it makes? */
const isOf = (f: Found, { start }: Claim): boolean => f.claim.start === start || f.parts.some(p => p.start === start)

/** The lists that the form gives a total: in its brackets, behind it, before it where it closes them. */
function runs(of: Item): Item[][] {
  const first = of.row[of.at + 1]
  const bracket = of.children[0] && of.children[0].at === 0 ? closed(of.children[0].row, 0, of.head) : undefined
  return [bracket, first && closed(of.row, of.at + 1, of.head), before(of)].filter(r => r !== undefined)
}

function judge({ claims, view }: Reading, of: Claim, run: readonly Item[], isUsed: (start: number) => boolean): Found | undefined {
  const members = run.map(r => r.head)
  const sum = printedSum(members)
  const left = run.findLast(r => same(sum - of.printed, r.head.printed))
  if (!left || run.length < 3 || isUsed(left.head.start) || (!isExact(of.value) && left.head.printed < run.length * of.step))
    return undefined
  if (isOfOther(left, run) || onlyOthers(run, left) || isDividedWithin(members)) return undefined
  // 其中一产5亿、二产76亿、三产48亿、居民68亿；工业74亿: who adds up leaves out a small one; a large one is more often of another division.
  if (members.some(m => m.printed < left.head.printed)) return undefined
  // 受理58次……发布52次：高温26次、暴雨14次、雷电12次、大风6次: what they all make was counted before, and may be what they divide.
  const near = members[0]!.id > of.id ? claims.slice(Math.max(0, members[0]!.id - FAR), members[0]!.id) : []
  if (near.some(c => c.paragraph === of.paragraph && alike(c.unit, of.unit) && same(c.printed, sum))) return undefined
  if (OVERLAP.test(view.text.slice(Math.min(of.start, members[0]!.start), members.at(-1)!.stop + FAR))) return undefined
  const exact = (n: number) => ({ min: n, max: n })
  return {
    kind: 'sum',
    claim: of,
    stated: of.value,
    computed: exact(sum),
    verdict: 'fails',
    parts: members,
    message: `${members.map(c => number(c.printed)).join('＋')}＝${figure({ ...of, printed: sum })}，比${figure(of)}多${figure(left.head)}，相加时似乎漏了这一项。`,
  }
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** The members before a total that closes them. */
function before(of: Item): Item[] | undefined {
  const { row, at: end, sentence } = of
  const last = row[end - 1]
  if (!last || !TOTAL_LAST.test(of.head.label) || last.sentence !== sentence) return undefined
  const { sep } = row[end - 2]?.head.sep === '、' ? row[end - 2]!.head : last.head
  let from = end - 1
  while (from > 0 && end - from < MOST && row[from]!.sentence === sentence && isJoined(row, from, sep)) from--
  const run = row.slice(from, end)
  // 环境11238件，安全6447件，民生7540件；环境、民生两类共18778件: as many as the words say.
  const many = MANY.exec(of.head.label)?.[1]
  if (many && NUMERAL[many] !== run.length) return undefined
  return isOneList(run, of.head) ? run : undefined
}

const MANY = /([两二三四五六七八九])[\u4e00-\u9fa5]{0,4}[合总共]/

/** From here as far as the joints are alike; none where it is not plain that it begins and ends there. */
function closed(row: readonly Item[], at: number, of: Claim): Item[] | undefined {
  const first = row[at]!
  if (first.paragraph !== of.paragraph || first.sentence - of.sentence > 1) return undefined
  if (first.sentence !== of.sentence && !OPENER.test(first.head.lead)) return undefined
  const sep = row[at + 1]?.head.sep
  // 依次为：甲42件、乙29件、丙33件; 收入135亿元，支出120亿元，结余15亿元: joined as the others are and opened by no word, the first of a row is no total of them.
  if (!sep || (first.head.sep === sep && !OPENER.test(first.head.lead) && first.head.owner !== of.id)) return undefined
  let to = at + 1
  while (to - at < MOST && row[to]?.sentence === first.sentence && row[to]!.head.unit === of.unit && isJoined(row, to, sep)) to++
  const next = row[to]
  if (next && next.sentence === first.sentence && next.head.sep === sep && next.head.unit === of.unit) return undefined
  const run = row.slice(at, to)
  return isOneList(run, of) ? run : undefined
}

const plain = (words: string): string => words.replace(/[“”"]/g, '')

/** 、民事399件: a joint, and a name; behind the value of another time it may be one as well (上年分别为39起和9起). */
function isJoined(row: readonly Item[], at: number, sep: string): boolean {
  const { head } = row[at]!
  const joint = plain(head.lead) === `${sep}${plain(head.label)}` || (sep === '、' && /^(?:以?及|和|与)[^，。；]+$/.test(head.lead))
  return joint && head.label !== '' && (sep === '；' || !row[at - 1]?.bases.length)
}

const nameOf = (c: Claim): string =>
  plain(c.label)
    .replace(/^.*(?:其中|分别)/, '')
    .replace(/^(?:以?及|和|与|归|通过|分|为|是|有|系|属|：)+/, '')

/** What stands behind a figure, but the next name: 885件和不动产417件. */
const nounOf = ({ noun }: Claim): string => noun.replace(/^(?:以?及|和|与).*/, '')

function isOneList(run: readonly Item[], of: Claim): boolean {
  const sep = run[1]?.head.sep ?? ''
  if (run.length < 3 || !/^[、，；]$/.test(sep)) return false
  return run.every(({ head }, i) => {
    const name = nameOf(head)
    if (!isCount(head) || head.unit !== of.unit || head.step > of.step || isMean(head)) return false
    if (name === '' || name.length > LONGEST_NAME || ACT.test(name) || TOTAL_LAST.test(name)) return false
    return !(i > 0 && APART.test(head.label)) && (nounOf(head) === '' || run.every(r => nounOf(r.head) === nounOf(head)))
  })
}

/** 自行处理1749件，派单594件，按时结案591件，超时3件: what divides one of them is told beside it. */
const isDividedWithin = (members: readonly Claim[]): boolean =>
  members.some((_, i) => {
    let made = members[i]!.printed
    for (const [n, next] of members.slice(i + 1).entries()) {
      made += next.printed
      if ([members[i - 1], members[i + n + 2]].some(w => w !== undefined && same(w.printed, made))) return true
    }
    return false
  })

/** 女31人 beside 甲23人、乙121人: has it a name of a sort that those of the others are not of, or that one of them says more of? */
function isOfOther(left: Item, run: readonly Item[]): boolean {
  const name = nameOf(left.head)
  const others = run.filter(r => r !== left).map(r => nameOf(r.head))
  const traits = TRAITS.filter(t => t.test(name))
  if (/满意/.test(name) && others.every(o => /满意|一般/.test(o))) return false
  if (traits.length > 0 && !traits.some(t => others.some(o => t.test(o)))) return true
  return others.some(o => o.includes(name) || name.includes(o))
}

/** Do the others leave nothing for it: 男121人、女23人; shares that make a hundred without its own? */
function onlyOthers(run: readonly Item[], left: Item): boolean {
  const others = run.filter(r => r !== left)
  // 一审、二审、再审 are of one kind, though the first two are halves elsewhere.
  const [a, b] = others.map(o => nameOf(o.head))
  const ofOneKind = a!.length <= SHORT && [a!, b!].every(n => n.at(-1) === nameOf(left.head).at(-1))
  if (others.length === 2 && complementary(others[0]!.head, others[1]!.head) && !ofOneKind) return true
  const share = ({ head, shares }: Item): number | undefined => shares.find(s => s.id === head.id + 1 && /^(?:占|$)/.test(s.label))?.printed
  const told = others.map(share)
  const own = share(left)
  const sum = told.reduce<number>((n, s) => n + (s ?? 0), 0)
  const all = told.every(s => s !== undefined)
  if (own === undefined) return all || Math.abs(sum - 100) < 1
  // 甲23人，占15.2%；乙121人，占80.1%；丙7人，占4.6%: each is a part of one whole.
  return !all || Math.abs(sum + own - 100) > 1
}
