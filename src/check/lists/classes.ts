/**
 * @module Classes that are known to leave nothing out: 第一产业、第二产业、第三产业 of the product, 税收 and 非税 of the revenue, 旧存 and 新收 of
 * the cases. Whatever stands between them, and whatever they come to, they are the whole; so a figure that differs is wrong.
 */
import type { Claim } from '../claims.ts'
import { below, meets, plus, total } from '../interval.ts'
import type { Item } from '../items.ts'
import { measure } from '../units.ts'
import { isMean, type List, push } from './list.ts'

interface Classes {
  /** What the name of the whole says. */
  readonly whole: RegExp
  /** The classes in their usual order. */
  readonly members: readonly RegExp[]
}

const CLASSES: readonly Classes[] = [
  { whole: /生产总值|GDP/, members: [/第一产业/, /第二产业/, /第三产业/] },
  { whole: /收入/, members: [/非税/, /(?<!非)税收?/] },
  { whole: /收入/, members: [/(?<!非)税收?/, /非税/] },
  { whole: /零售总额/, members: [/商品(?:零售)?额?/, /餐饮(?:收入)?/] },
  { whole: /进出口/, members: [/(?<!进)出口/, /进口/] },
  { whole: /进出口/, members: [/进口/, /(?<!进)出口/] },
  { whole: /支出/, members: [/基本/, /项目/] },
  { whole: /债务|债券/, members: [/一般(?:债[务券])?/, /专项(?:债[务券])?/] },
  { whole: /三公/, members: [/因公出国/, /公务用车/, /公务接待/] },
  { whole: /三公/, members: [/因公出国/, /公务接待/, /公务用车/] },
  { whole: /三公/, members: [/公务接待/, /公务用车/, /因公出国/] },
  { whole: /三公/, members: [/公务用车/, /公务接待/, /因公出国/] },
  { whole: /三公/, members: [/因公出国/, /公务用车购置(?![及和与、])/, /(?<!购置[及和与、])运行/, /公务接待/] },
  { whole: /公租房|公共租赁|住房保障|保障性住房/, members: [/实物配租/, /租赁补贴/] },
  { whole: /公租房|公共租赁|住房保障|保障性住房/, members: [/租赁补贴/, /实物配租/] },
  { whole: /受理|案件|收案|申请|共|处理/, members: [/旧存/, /新收/] },
  { whole: /受理|案件|收案|申请|共|处理/, members: [/新收/, /旧存/] },
  { whole: /人|党员|学生|考生/, members: [/男/, /女/] },
  { whole: /人|户|居民|党员|低保/, members: [/城镇|城市/, /农村|乡村/] },
  { whole: /人/, members: [/城乡|城镇/, /乡村/] },
  { whole: /申请/, members: [/自然人/, /法人(?:(?:或者?|和|及)其他组织)?$/] },
  { whole: /信访|来访|投诉|诉求/, members: [/初次|首次/, /重复/] },
  { whole: /增加值|工业/, members: [/轻/, /重/] },
  { whole: /提案/, members: [/集体(?:提案)?/, /(?:委员|个人|联名)+(?:提案)?/] },
  { whole: /供养|特困|人|对象/, members: [/集中供养/, /分散供养/] },
  { whole: /件|事项|量|受理|办/, members: [/即办件/, /承诺件/] },
  { whole: /评价|评|办件|件/, members: [/好评/, /差评/] },
  { whole: /案件|立案|办结|处罚|办理/, members: [/简易程序/, /(?:普通|一般)程序/] },
  { whole: /案件|立案|办结|处罚|办理/, members: [/(?:普通|一般)程序/, /简易程序/] },
  { whole: /申请|案件|申请量|授权|公证/, members: [/国内/, /涉外/, /涉港澳台/] },
  { whole: /来访|信访|接访|访/, members: [/集体(?:上?访)?/, /个(?:体|人)?访/] },
  { whole: /来访|信访|接访|访/, members: [/个(?:体|人)?访/, /集体(?:上?访)?/] },
  {
    whole: /诉求|来电|工单|话务|热线/,
    members: [/(?:直接|当场|现场|前台|即时|在线)(?:解答|办结|答复|回复|办理)/, /转[派办交]|派单|派发|交办/],
  },
  {
    whole: /诉求|来电|工单|话务|热线/,
    members: [/转[派办交]|派单|派发|交办/, /(?:直接|当场|现场|前台|即时|在线)(?:解答|办结|答复|回复|办理)/],
  },
  { whole: /养老保险|职工医保|职工医疗|职工保险/, members: [/^(?:其中)?在职/, /^(?:离)?退休/] },
  { whole: /公益诉讼/, members: [/行政(?:公益诉讼)?(?:案件)?/, /民事(?:公益诉讼)?(?:案件)?/] },
  { whole: /公益诉讼/, members: [/民事(?:公益诉讼)?(?:案件)?/, /行政(?:公益诉讼)?(?:案件)?/] },
  { whole: /婚姻登记/, members: [/结婚(?:登记)?/, /离婚(?:登记)?/] },
  { whole: /机构|学校|幼儿园|养老院/, members: [/公办/, /民办/] },
  { whole: /备案/, members: [/准予备案/, /予以纠正|不予备案/] },
  { whole: /应诉|行政诉讼|行政案件/, members: [/一审(?:案件)?/, /二审(?:案件)?/] },
  { whole: /诉讼/, members: [/(?:未经)?(?:复议)?直接(?:起诉|提起诉讼)/, /复议后(?:起诉|提起诉讼)/] },
  { whole: /主体/, members: [/(?<!个体工商户和)企业/, /个体工商户|个体户/, /合作社/] },
  { whole: /(?:实有|管理|常住|服务)人口/, members: [/户籍(?:人口)?/, /(?:流动|非户籍|外来)(?:人口)?/] },
  { whole: /图斑/, members: [/合法(?:图斑)?/, /违法(?:图斑)?/] },
  {
    whole: /医疗?保险?/,
    members: [/职工(?!基本养老|养老)(?:基本)?(?:医疗?保险?)?/, /(?:城乡)?居民(?!基本养老|养老)(?:基本)?(?:医疗?保险?)?/],
  },
  { whole: /投诉/, members: [/商品(?:类|消费)?(?:投诉)?/, /服务(?:类|消费)?(?:投诉)?/] },
  { whole: /发文|公文|制发文件/, members: [/主动公开/, /不(?:予)?公开/, /依申请公开/] },
  { whole: /发文|公文|制发文件/, members: [/主动公开/, /依申请公开/, /不(?:予)?公开/] },
  { whole: /未成年/, members: [/(?:已满)?14(?:周?岁)?[至到\-—~].*岁/, /(?:已满)?16(?:周?岁)?[至到\-—~].*岁/] },
  { whole: /律所|律师事务所/, members: [/合伙/, /个人/, /国资|国家出资/] },
  { whole: /应诉|行政诉讼|行政案件/, members: [/一审/, /二审/, /再审/] },
  { whole: /支出/, members: [/人员/, /公用/, /项目/] },
  { whole: /务工|就业|转移|外出/, members: [/^(?:其中)?(?:到|在)?省外/, /省内县外|县外省内/, /县内/] },
  { whole: /务工|就业|转移|外出/, members: [/县内/, /省内县外|县外省内/, /省外/] },
  { whole: /风险/, members: [/高风险/, /中风险/, /低风险/] },
  { whole: /双公示/, members: [/许可/, /处罚/] },
  { whole: /建议|提案|议案/, members: [/主办/, /[会协]办/, /参阅/] },
  { whole: /矫正|在册/, members: [/管制/, /缓刑/, /假释/, /暂予监外/] },
  { whole: /矫正|在册/, members: [/缓刑/, /假释/, /暂予监外/, /管制/] },
  { whole: /矫正|在册/, members: [/缓刑/, /管制/, /假释/, /暂予监外/] },
  { whole: /事项|任务|项目|问题/, members: [/完成/, /推进中|正在(?:推进|实施)/, /未(?:启动|开展|实施)/] },
  { whole: /献血/, members: [/全血/, /机采|成分血/] },
  { whole: /旅游|投诉|立案|受理|案件|游客|人次/, members: [/(?:境内|国内)旅?游/, /出境旅?游/, /入境旅?游/] },
  { whole: /旅游|投诉|立案|受理|案件|游客|人次/, members: [/入境旅?游/, /(?:境内|国内)旅?游/, /出境旅?游/] },
  // 执业（助理）医师, of which the bracket leaves no word.
  { whole: /执业医师/, members: [/^其中执业医师/, /执业助理(?:医师)?|^助理医师/] },
  { whole: /优良天数/, members: [/优(?!良|秀)/, /(?<!优)良(?!好)/] },
]

/** Words around the class that do not name what is counted. */
const FILLER = /^(?:其中|按[^，]{1,6}分|实现|完成|分别|内有|有|为|共)+|(?:完成|实现|达到?|为|有|是|共)+$/g
const bare = (label: string, member: RegExp): string => label.replace(FILLER, '').replace(member, '').replace(FILLER, '')

/** 第一产业增加值 and 第二产业增加值 count one thing; 税收收入 and 非税 do so too. */
const oneThing = (names: readonly string[]): boolean => {
  const said = names.filter(n => n !== '')
  return said.every(n => said[0]!.endsWith(n) || n.endsWith(said[0]!))
}

/** Are these the two classes of one thing? */
export const twoClasses = (a: Claim, b: Claim): boolean =>
  !/上年|去年|同期/.test(a.label + b.label) &&
  CLASSES.some(
    ({ members: [x, y, more] }) =>
      !more && x!.test(a.label) && y!.test(b.label) && !x!.test(b.label) && oneThing([bare(a.label, x!), bare(b.label, y!)]),
  )

/** Are these all classes of what the total counts, in their order? */
export const allClasses = (sum: Pick<Claim, 'label' | 'noun'>, parts: readonly Claim[]): boolean =>
  CLASSES.some(
    ({ whole, members }) =>
      members.length > 2 &&
      members.length === parts.length &&
      whole.test(sum.label + sum.noun) &&
      members.every((m, i) => m.test(parts[i]!.label)) &&
      oneThing(parts.map((p, i) => bare(p.label, members[i]!))),
  )

/** How many figures may stand between two classes, and how far before them their whole. */
const BETWEEN = 6
const BACK = 8

/** Any first class at all: most figures are none, and need not be asked for each kind. */
const FIRST = new RegExp(CLASSES.map(({ members }) => `(?:${members[0]!.source})`).join('|'))

/** The classes of every whole, in one paragraph and at most one sentence apart from it. */
export function classes(row: readonly Item[], out: List[]): void {
  for (let at = 0; at < row.length; at++)
    for (const kind of FIRST.test(row[at]!.head.label) ? CLASSES : []) {
      const parts = kind.members[0]!.test(row[at]!.head.label) ? membersFrom(row, at, kind) : undefined
      const sum = parts && !follows(row, at, kind) && wholeOf(row, at, kind, parts)
      if (sum && !goesOn(row, parts, sum)) push(out, sum.head, parts, 'is', true, false)
    }
}

/** 新收1170件、旧存202件；……新收一审767件: a class right behind another of its kind closes their list and opens none. */
const follows = (row: readonly Item[], at: number, { members }: Classes): boolean =>
  row[at]!.head.sep === '、' && row[at - 1]?.sentence === row[at]!.sentence && members.slice(1).some(m => m.test(row[at - 1]!.head.label))

/** 行政1226件、民事116件、刑事附带民事300件: where what is missing may be the next of the row, the two are not the whole. */
function goesOn(row: readonly Item[], parts: readonly Claim[], sum: Item): boolean {
  const last = row.findIndex(i => i.head.id === parts.at(-1)!.id)
  const next = row[last + 1]?.head
  const listed =
    next !== undefined &&
    next.sentence === parts.at(-1)!.sentence &&
    next.unit === sum.head.unit &&
    (next.sep === parts.at(-1)!.sep || /^[和与及]/.test(next.lead))
  const computed = total(parts.map(p => p.value))
  return listed && below(computed, sum.head.value) && !below(sum.head.value, plus(computed, next.value))
}

function membersFrom(row: readonly Item[], at: number, { members }: Classes): Claim[] | undefined {
  const first = row[at]!
  if (
    (measure(first.head.unit) && first.head.unit !== '天') ||
    isMean(first.head) ||
    first.head.unit === '' ||
    /中位数|占比|指数|上年|去年|同期/.test(first.head.label)
  )
    return undefined
  const parts = [first.head]
  const names = [bare(first.head.label, members[0]!)]
  let from = at + 1
  for (const member of members.slice(1)) {
    const next = row
      .slice(from, from + BETWEEN)
      .find(
        i =>
          member.test(i.head.label) &&
          !/上年|去年|同期/.test(i.head.label) &&
          i.head.unit === first.head.unit &&
          i.sentence - first.sentence <= 1,
      )
    if (!next) return undefined
    parts.push(next.head)
    names.push(bare(next.head.label, member))
    from = next.at + 1
  }
  return oneThing(names) ? parts : undefined
}

/** 立案中经法制审核93件: some of those that are named, and not all. */
const AMONG = /^[\u4e00-\u9fa5]{2,8}中(?!医|小|央|心)/

/**
 * 限额36.2亿元，其中：一般7.4亿元、专项28.8亿元。分配县区一般0.8亿元、专项17.7亿元: what as many figures right behind it make is divided already, and what is
 * told of the same classes further on is of some of it.
 */
const divided = (row: readonly Item[], { head, at }: Item, parts: readonly Claim[], members: Classes['members']): boolean => {
  const own = row.slice(at + 1, at + 1 + parts.length).map(i => i.head)
  return (
    own.length > 1 &&
    own.every((c, i) => members[i]!.test(c.label) && c.unit === head.unit && c.id < parts[0]!.id) &&
    meets(total(own.map(c => c.value)), head.value)
  )
}

/** Whose classes are classes of nothing else, wherever they stand. */
const ONLY = /三公/

/** The figure before the classes that they make; else the nearest that is called as their whole is. */
function wholeOf(row: readonly Item[], at: number, { whole, members }: Classes, parts: readonly Claim[]): Item | undefined {
  const first = row[at]!
  const computed = total(parts.map(p => p.value))
  const back = row
    .slice(Math.max(0, at - BACK), at)
    .filter(i => i.head.unit === first.head.unit && first.sentence - i.sentence <= 1 && !isMean(i.head))
  const fit = back.findLast(i => meets(i.head.value, computed))
  if (fit) return fit
  const near = back.findLast(i => whole.test(i.head.label.replace(AMONG, '')) && !members.some(m => m.test(i.head.label)))
  // 受理诉求1884件：咨询987件，……。直接解答1120件，转派713件: what the sentence before divides is what this one goes on about.
  // 新增债券为一般2.10亿元、专项10.20亿元: the sentence says anew what it divides.
  const again = near && near.head.label.length > 1 && first.head.lead.includes(near.head.label.slice(-4))
  const subject = near && row[near.at - 1]?.sentence !== near.sentence && row[near.at + 1]?.head.sep === '：'
  const direct =
    near &&
    !divided(row, near, parts, members) &&
    (subject || again || ONLY.test(near.head.label) || near.sentence === first.sentence || /^[。]?(?:其中|按|从|分)/.test(first.head.lead))
      ? near
      : undefined
  return direct && (direct.at === at - 1 || !parts.some(p => below(direct.head.value, p.value))) ? direct : undefined
}
