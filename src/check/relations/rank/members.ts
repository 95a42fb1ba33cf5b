/**
 * @module Members that are told side by side, each by its name: 滨湖区95.4分、东城区82.2分、开发区96.1分; 1月至4月分别收案20件、59件、75件、8件. Of these it may be said which is the largest, which
 * comes second, in what order they stand.
 */
import type { Claim } from '../../claims.ts'
import { endedBefore } from '../../halving.ts'
import type { Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'

export interface Member {
  readonly claim: Claim
  /** What it may be called; the longest first. */
  readonly names: readonly string[]
}

export interface Members {
  readonly members: readonly Member[]
  /** What their labels have besides their names, and the words before the first: what they are measured by. */
  readonly about: string
  /** Does 、 join them, so that none is the whole of the others? */
  readonly joined: boolean
}

const MOST = 24
/** So far behind the last of them words may still speak of them. */
const BEHIND = 80
/** How far back the words before them are read. */
const AHEAD = 60
/** What is told of all, of the rest or of another time is no member. */
const NO_MEMBER =
  /合计|总计|共计|小计|总[数量]|^共|共$|^其[他它余]|上年|去年|同期|平均(?![\u4e00-\u9fa5]*[局区县镇院庭])|全[国省市县区]|较|目标|任务|计划/
const LEADING = /^(?:其中|分别|依次|是|为|有|：|，|、)+/
const TRAILING = /(?:[为是有达]|达到|分别|依次|共|约)+$/

/** The last figures before this place that one mark joins, in one measure, each with a name of its own. */
export function membersBefore(reading: Reading, at: number): Members | undefined {
  const { claims, view } = reading
  const before = lastBefore(claims, at)
  // 大庭村位居第一，奖励5000元；铺前村垫底: what the first is given is no member.
  const last = before && before.unit === '元' && PRIZE.test(before.label) ? claims[before.id - 1] : before
  if (!last || at - last.stop > BEHIND || view.text.slice(last.stop, at).includes('\n') || last.precision !== 'exact') return undefined
  const run = [last]
  for (let i = last.id - 1, aside = 0; i >= 0 && run.length < MOST && aside < MOST; i--) {
    const [c, next] = [claims[i]!, run[0]!]
    // 红旗村88%（上期91%）: what stands in a bracket is no member.
    if (c.owner >= 0 && last.owner < 0 && c.paragraph === last.paragraph) {
      aside++
      continue
    }
    if (next.sep !== last.sep || !/^[、，；]$/.test(next.sep) || !isLike(c, last)) break
    run.unshift(c)
  }
  return named(reading, run)
}

const PRIZE = /奖|补助|扣|罚款?$/

const isLike = (c: Claim, last: Claim): boolean =>
  c.form === last.form &&
  c.unit === last.unit &&
  c.precision === 'exact' &&
  c.paragraph === last.paragraph &&
  c.sentence === last.sentence &&
  c.owner === last.owner &&
  (c.role === 'change') === (last.role === 'change') &&
  (c.role !== 'change' || c.sign === last.sign)

/** The last figure that ends before this place. */
const lastBefore = (claims: readonly Claim[], at: number): Claim | undefined => claims[endedBefore(claims, at) - 1]

function named({ view: { text } }: Reading, run: readonly Claim[]): Members | undefined {
  const [first] = run
  if (!first) return undefined
  const about = text
    .slice(Math.max(0, first.start - AHEAD), first.start)
    .split(/[。；\n]/)
    .at(-1)!
  const joined = run[1]?.sep === '、'
  const spans = run.length > 2 && run.slice(1).every(c => c.label === '') ? inTurn(first.lead, run.length) : undefined
  if (spans) return { members: run.map((claim, i) => ({ claim, names: [spans[i]!] })), about, joined }
  const labels = run.map(c => c.label.replace(LEADING, '').replace(TRAILING, ''))
  const common = commonEnd(labels)
  // 食品类同比下降8.2%，环比下降12.6%: two changes of one member are not told of two.
  const one = labels.every(l => l.replace(GROWN, '').length > 1)
  const members = run.flatMap((claim, i): Member[] => {
    const label = labels[i]!
    const bare = one ? label.replace(GROWN, '') : label
    if (label === '' || (NO_MEMBER.test(label) && !(i === 0 && isKin(behindPlace(bare), labels[1])))) return []
    const own = label.slice(0, label.length - common.length)
    const all = [label, own, bare, label.replace(MEASURE, ''), ...(i === 0 ? [...behindVerbs(label, common), behindPlace(bare)] : [])]
    return [{ claim, names: [...new Set(all)].filter(n => n.length > 1).sort((a, b) => b.length - a.length) }]
  })
  return members.length > 2 ? { members, about: `${about}${common}${first.unit}`, joined } : undefined
}

/** 我区得分, 团结村本期: the name, and what was measured of it. */
const MEASURE =
  /(?:综合|总|考核)?(?:得分|分数|成绩|数量|件数|总量|发案|收案|受理|办结|化解|调解|调处|排查|整改|上报|完成|报送|办理|接待|发放|培训|新增|发生|查处|收到|结了?|办件|得票|完成率|进度|得)?(?:本期|本[月季年])?$/

/** 第二产业增加值同比增长9.1%: the name, and that it grew. */
const GROWN =
  /(?:增加值|总?产值|销售额|零售额|营业额|营业?收入|投资额?|产量|总量|数量)?(?:同比|环比|比上年|较上年|比上年同期|比去年)?(?:名义|实际|分别)?(?:增长|增加|上升|下降|减少|上涨|下跌)了?$/
/** 一季度全县第一产业: when and where all of them were counted. */
const behindPlace = (label: string): string =>
  label.replace(
    /^(?:今年|本[年季月]|上半年|全年|前?[一二三四]季度|一至[\u4e00-\u9fa5]{1,2}[月季]度?|全[国省市县区镇乡]|我[省市县区镇乡])+/,
    '',
  )

/** 全县第一产业 beside 第二产业: the place is that of all, and the first is a member as the others are. */
const isKin = (name: string, next = ''): boolean => {
  const [one, other] = [name, next.replace(GROWN, '')]
  return one.length > 2 && one.length === other.length && one.slice(-2) === other.slice(-2) && !NO_MEMBER.test(one)
}

/** 案件类型居前的为婚姻家庭纠纷: what the first is called may stand behind such a word. */
function behindVerbs(label: string, common: string): string[] {
  const out: string[] = []
  for (const m of everyMatch(label, /[为是有中看的以]|分别|依次/g)) {
    const name = label.slice(m.index + m[0].length)
    if (name.length > 1) out.push(name, name.slice(0, name.length - common.length))
  }
  return out
}

function commonEnd(labels: readonly string[]): string {
  const full = labels.filter(l => l !== '')
  const [first = ''] = full
  let n = 0
  while (n < first.length - 1 && full.every(l => l.length > n + 1 && l.at(-1 - n) === first.at(-1 - n))) n++
  return n === 0 ? '' : first.slice(-n)
}

const SPAN = /(\d{1,4})(年|月)?(?:[至到—\-–~～]{1,2})(\d{1,4})(年|月)份?[^，。；：]{0,14}?(?:分别|依次)[^，。；：]{0,10}$/
const NAMES = /(?:^|[，。；：])([^，。；：\d]{3,60}?)(?:[两二三四五六七八九十]\S{1,4})?(?:分别|依次)[^，。；：]{0,10}$/

const QUARTERS = /(?:(?:四|4)个季度|一(?:季度)?至四季度)[^，。；：\d]{0,14}?(?:分别|依次)[^，。；：]{0,10}$/

/** 四个季度依次为; 1月至4月分别收案, 甲、乙、丙三镇分别受理: the names of figures that are told in turn. */
function inTurn(lead: string, many: number): readonly string[] | undefined {
  const [, from, , to, unit] = SPAN.exec(lead) ?? []
  if (from && to && unit) {
    const [a, b] = [Number(from), Number(to)]
    return b - a + 1 === many ? Array.from({ length: many }, (_, i) => `${a + i}${unit}`) : undefined
  }
  if (many === 4 && QUARTERS.test(lead)) return ['一季度', '二季度', '三季度', '四季度']
  const names = NAMES.exec(lead)?.[1]?.split(/[、和与及]/) ?? []
  return names.length === many && names.every(n => n.length > 1) ? names : undefined
}

/** The one member whose name these words begin with, and what stands behind the name. */
export function namedIn(list: Members, words: string): { member: Member; rest: string } | undefined {
  return opening(list, words) ?? (OF_SO_MANY.test(words) ? opening(list, words.replace(OF_SO_MANY, '')) : undefined)
}

/** 三类问题中工程项目类整改率最低: among how many it is so. */
const OF_SO_MANY = /^(?:在|这|上述|以上)*[两三四五六七八九十\d]{1,2}[类项个种家者][\u4e00-\u9fa5]{0,6}?(?:之?[中间]|当中|里头?)，?/

function opening({ members }: Members, words: string): { member: Member; rest: string } | undefined {
  let best: { member: Member; rest: string; length: number } | undefined
  let twice = false
  for (const member of members) {
    const name = member.names.find(n => words.startsWith(n))
    if (name === undefined || name.length < (best?.length ?? 0)) continue
    twice = name.length === best?.length
    best = { member, rest: words.slice(name.length), length: name.length }
  }
  return twice ? undefined : best
}

/** 类案件, 数量: words that every count may go by. */
const NEUTRAL =
  /^(?:一?类|案件|案|纠纷|投诉|诉求|事项|工单|问题|数量|件数|总量|总数|数|量|占比|比重|比例|所占|的|为|是|则|也|均|又|仍|[二两三四五六七八九十近]年(?:来|间)?|历年|所列|各项|各类|其中|之中|当中|中)+/

/** Is what these words name what the members are measured by? */
export function isOfTheirMeasure({ about }: Members, words: string): boolean {
  let rest = words
  for (let i = 0; i < 6 && rest !== ''; i++) {
    const less = rest.replace(NEUTRAL, '')
    if (less === rest) break
    rest = less
  }
  rest = rest.replace(/(?:的|为|数量?|量|最|位|居|高)+$/, '')
  if (about.endsWith('分') && SCORE.test(rest)) return true
  return rest === '' || about.includes(rest) || [...pairsOf(rest)].every(p => about.includes(p))
}

/** 打分，甲村87分，得分最高的是: what so many points are called. */
const SCORE = /^(?:综合|考核|考评|测评|平均|总)*(?:得分|分数|评分|打分|成绩|总分|分)$/

function* pairsOf(words: string): Generator<string> {
  if (words.length < 2) yield words
  for (let i = 0; i + 1 < words.length; i++) yield words.slice(i, i + 2)
}
