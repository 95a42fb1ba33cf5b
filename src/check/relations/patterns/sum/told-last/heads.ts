/** @module The words that tell a total behind what it is of. */
import type { Claim } from '../../../../claims.ts'

export interface Head {
  /** Ends right before the total; `many` is the number of its members, `deed` what is said to have been counted. */
  readonly words: RegExp
  /** Its deed must be that of every member. */
  readonly each?: true
  /** The word adds up what its sentence told before, whatever it is called: only no other deed may be told. */
  readonly adds?: true
  /** Its members stand right before it and are called as `name` says, or as the total is. */
  readonly named?: true
  /** Its members may be totals themselves: 1—10月累计. */
  readonly cumulates?: true
  /** It may have members that are not told: wrong only as a slip of the hand is. */
  readonly slip?: true
  /** What the members must be besides. */
  readonly members?: (parts: readonly Claim[], said: RegExpExecArray) => boolean
}

const FROM = '(?:^|[，。；：\\n—])'
const ADDED = '加起来|加在一起|加在一块儿?|加一块儿?|相加|加总|累加|合起来|合在一起|归总|归拢'
export const ADDS = new RegExp(ADDED)
const TOTAL = `${ADDED}|之和|总和|合计|共计|总计|总共|一共|拢共|统共|累计|总[数量额](?:为|达到?|是|有)|(?<!公)共(?![同享产青和治])`
const DEED = '(?<deed>[\\u4e00-\\u9fa5“”]{0,14})'
const KIND =
  '(?:[类项种级批者笔样头条期轮档块片次院地家县市区镇乡村站所组处]|部门|方面|渠道|阶段|时段|季度|个[\\u4e00-\\u9fa5]{1,3}?|[\\u4e00-\\u9fa5]{2,3}?)'

/** 到今天上午总共收到. */
const SO_FAR =
  '(?:(?:到|至|截至|截止)?(?:今[天日年]|目前|昨[天日]|本[年月季期])(?:[上下]午|[底末])?|全[年市县区镇乡村]|年内|前后|先后|实际|以上|上述)?'

/** 四个季度分别……，全年: as many as the words count. */
const PERIODS: Readonly<Record<string, number>> = { 一至四: 4, 四个: 4, 各: 4 }
const IN_TURN = /(?:(一至四|四个|各)季度|(\d{1,2})(?:至|到|—|－|-)(\d{1,2})月(?:份)?)[^。；\d]{0,16}(?:分别|依次)[^。；\d]{0,12}$/

function inTurn(parts: readonly Claim[]): boolean {
  const m = IN_TURN.exec(parts[0]!.lead)
  const many = m?.[1] ? PERIODS[m[1]] : m ? Number(m[3]) - Number(m[2]) + 1 : 0
  return parts.length === many && parts.slice(1).every(p => /^[、和]$/.test(p.lead))
}

/** 上半年, 下半年; 上午, 下午: the two halves of what the total names. */
const HALVES: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/年/, /上半年/, /^(?:而|到)?下半年/],
  [/[天日]/, /上午|白天/, /^(?:而|到)?(?:下午|夜间|夜里|晚上)/],
  [/月/, /上半月/, /^(?:而|到)?下半月/],
  [/学年/, /上学期|秋季学期/, /^(?:而|到)?(?:下学期|春季学期)/],
]

const isHalves = ([first, second, more]: readonly Claim[], said: RegExpExecArray): boolean =>
  !more && HALVES.some(([all, one, other]) => all.test(said[0]) && one.test(first!.label) && other.test(second!.label))

/** 进社区、进校园、进企业，“三进”活动: so many, which all begin so. */
function isSlogan(parts: readonly Claim[], said: RegExpExecArray): boolean {
  const verb = said.groups?.verb ?? ''
  return parts.every((p, i) => (i === 0 ? p.label.includes(verb) : p.label.startsWith(verb)))
}

/** 行政编制、参公编制、工勤编制，编制总数: what is summed up is what each of them is called by. */
function areCalledSo(parts: readonly Claim[], said: RegExpExecArray): boolean {
  const name = (said.groups?.name ?? '').slice(-2)
  return parts.every(p => p.label.endsWith(name))
}

/** 专职网格员107名，兼职网格员56名，连同下沉民警16名: the last of them are expressly put to the others. */
const areJoined = (parts: readonly Claim[]): boolean => {
  const at = parts.findIndex((p, i) => i > 0 && JOINED.test(p.lead))
  return at > 0 && parts.every((p, i) => (i <= at || p.sep === '、') && !/撤|减|退|销|走|除/.test(p.label))
}
const JOINED = /^[，；](?:连同|再?加上|外加|算上|加之)/

/** 一、二季度, 三季度, 四季度: none of the year is left out, and none told twice. */
function areQuarters(parts: readonly Claim[]): boolean {
  const told = parts.flatMap(p => {
    const m = QUARTERS.exec(p.lead)
    return m?.[1] ? [...m[1].replaceAll('、', '')] : m?.[2] ? [...(m[2] === '上' ? '一二' : '三四')] : m ? [...'一二三'] : ['']
  })
  return told.join('') === '一二三四'
}
const QUARTERS = /(?:第?([一二三四](?:、[一二三四]){0,2})季度|([上下])半年|前三季度)[\u4e00-\u9fa5]{0,8}$/

/** 1—10月累计, 11月当月, 至此前11个月累计: a time from its beginning, the month behind it, and both. */
function areMonths([first, second, more]: readonly Claim[], said: RegExpExecArray): boolean {
  const [to, at] = [/[1一][—–~至到-](\d{1,2})月[^，。；]*$/.exec(first!.lead)?.[1], /(?<!\d)(\d{1,2})月[^，。；]*$/.exec(second!.lead)?.[1]]
  return !more && to !== undefined && Number(at) === Number(to) + 1 && at === (said.groups?.to ?? said.groups?.end)
}

/** 重大隐患4处、较大隐患15处，登记在册的隐患共: of one row, each called as all of them are. */
const areKinds = (parts: readonly Claim[], said: RegExpExecArray): boolean =>
  areCalledSo(parts, said) && parts.slice(1).every(p => /^[、，]$/.test(p.sep))

/** 村民筹资2.1万元，村集体出资6.6万元: of one row, and none of them so much alone. */
const areSources = (parts: readonly Claim[]): boolean =>
  parts.slice(1).every((p, i) => /^[、，][\u4e00-\u9fa5“”]{2,14}$/.test(p.lead) && p.id === parts[i]!.id + 1)

/** 律师18名、公证员17名，共有: names side by side in one row, of which no deed is told. */
const areRow = (parts: readonly Claim[]): boolean =>
  parts.length > 2 &&
  parts.slice(1).every(p => p.sep === '、' && /^、[\u4e00-\u9fa5“”]{2,12}$/.test(p.lead)) &&
  !parts.some(p => /^(?:的|个)/.test(p.noun))

/** 县道32.1公里、乡道56.9公里，养护里程总计. */
export const HEADS: readonly Head[] = [
  // 全年: of its quarters
  { words: /，(?:全年|四个季度)(?:累计|合计|共计?|总计)?(?:为|达到?|有)?$/, members: areQuarters, named: true },
  // 至此前11个月累计
  {
    words:
      /[，；](?:至此|由此|这样)?，?(?:前(?<to>\d{1,2})个月|[1一][—–~至到-](?<end>\d{1,2})月(?:份)?)(?:累计|合计|共计?)[\u4e00-\u9fa5]{0,10}$/,
    members: areMonths,
    named: true,
    cumulates: true,
  },
  // 犬只由这三部分组成，共
  {
    words:
      /[，。；][^，。；]{0,14}(?:由(?:这|以上|上述)?|分为这?)(?<many>[两二三四五六七八九])(?:大?(?:部分|类|块|项)|个(?:部分|方面))(?:组成|构成|合成)?，(?:一?共|合计|总计|共计|计|总[量数额])(?:有|为|达)?$/,
    named: true,
  },
  // 二者构成基本支出，计
  {
    words:
      /[，。；](?:以上|上述|这)?(?<many>[两二三四五六七八九])(?:者|项|部分|类|块)(?:共同)?(?:构成|组成|合为|合成|并为)[\u4e00-\u9fa5]{0,10}，(?:一?共|合|总)?(?:计|共)(?:有|为|达)?$/,
    named: true,
  },
  // 登记在册的隐患共
  {
    words: /，(?:全部|所有|各类|以上)?[\u4e00-\u9fa5]{0,8}?(?<name>[\u4e00-\u9fa5]{2})(?:一?共|共计|合计|总计)(?:有|为|达)?$/,
    members: areKinds,
    named: true,
  },
  // 项目总投入, 养护总里程达
  {
    words: /，[\u4e00-\u9fa5]{0,8}?总(?:投入|投资|收入|支出|成本|产量|产值|面积|里程|规模|资金|花费|费用|开支|造价)(?:为|达到?|共|有)?$/,
    members: areSources,
    named: true,
    slip: true,
  },
  // 目录内事项凡, 共有
  {
    words: /，(?![^，]*[前后其仅两二三四五六七八九])[\u4e00-\u9fa5]{0,6}?(?:共有|共计|合计|凡|总共)(?:有|为)?$/,
    members: areRow,
    named: true,
  },
  // 三类断面共, 两笔总共, 市县两级共, 以上三项资金合计
  {
    words: new RegExp(
      `${FROM}(?:以上|上述|前述|这|前后|今年|全年|光算这|光这|单这|单算这)?[“]?(?:[省市县区镇乡村校企]{2,4})?(?<many>[两二三四五六七八九])(?:大)?${KIND}[\\u4e00-\\u9fa5”]{0,6}?(?:${TOTAL})，?${DEED}$`,
    ),
  },
  // 光算这两样是
  {
    words: new RegExp(`${FROM}(?:光|单|只|就)(?:算|说|论|是|数)?这?(?<many>[两二三四五六七八九])${KIND}(?:加起来|合计)?(?:就)?(?:是|有)$`),
  },
  // 大大小小加起来, 相加
  { words: new RegExp(`${FROM}[\\u4e00-\\u9fa5]{0,6}?(?:${ADDED}|拢共|统共)，?${DEED}$`) },
  // 全年化解总量为: of both halves
  {
    words: new RegExp(`${FROM}(?:对)?(?:全年|一年|这一年|一天|全天|当天|一日|全月|全学年)(?:下来)?，?${DEED}$`),
    members: (parts, said) => isHalves(parts, said) || inTurn(parts),
  },
  { words: new RegExp(`${FROM}(?:[一二三四]季度|上半年|下半年|前三季度)(?:共|合计|共计|累计|总共)${DEED}$`), members: inTurn },
  // 组建了23人的专班
  {
    words: new RegExp(`${FROM}[\\u4e00-\\u9fa5]{0,4}?(?:组成|组建|成立|集结|凑成|拉起)了?(?:一支|一个)?$`),
    members: parts =>
      parts.every(p => /^[\s\S]*从[\u4e00-\u9fa5、（）]{2,14}(?:抽调|选派|选调|选拔|抽选|挑选|遴选|抽)(?:了|出)?$/.test(p.label)),
  },
  // 全市医疗卫生机构总数由此达到
  { words: new RegExp(`${FROM}[\\u4e00-\\u9fa5]{2,14}总[数量额](?:由此|因此|这样|也就|就此)(?:为|达到?|是|有)$`) },
  // 以上约谈累计
  { words: new RegExp(`${FROM}(?:以上|上述)[\\u4e00-\\u9fa5]{0,6}?(?:合计|共计|总计|累计|一共|共)${DEED}$`) },
  // “四进”活动总场次达
  {
    words:
      /[，。；]“?(?<many>[两二三四五六七八九])(?<verb>[\u4e00-\u9fa5])”[\u4e00-\u9fa5]{0,6}?(?:总[\u4e00-\u9fa5]{1,3}|合计|共计|累计|共)(?:为|达到?|有)?[\u4e00-\u9fa5]{0,4}$/,
    members: isSlogan,
    named: true,
  },
  // 编制总数
  {
    words: /，(?<name>[\u4e00-\u9fa5]{2,8}?)总(?:数|量|额|面积|里程|长度|人数|户数|投资|金额)(?:为|达到?|有|共)?$/,
    members: areCalledSo,
    named: true,
  },
  // 连同下沉民警16名、法律顾问3名，网格服务力量共有
  {
    words: /，[\u4e00-\u9fa5]{0,10}?(?:合计|共计|总计|总共|一共|共)(?:有|为|是|达)?[\u4e00-\u9fa5]{0,4}$/,
    members: areJoined,
    named: true,
  },
  // 与会人员共
  { words: /，(?:与会|参会|参训|到会|出席|参加|列席|到场|参演|参赛)(?:人员|人数)?(?:合计|共计|总计|总共|共)$/, named: true },
  // 来信10件、来电20件，合计受理举报
  { words: new RegExp(`[，；]${SO_FAR}(?:合计|共计|总计|总共)，?${DEED}$`), adds: true },
  // 三部门……，共立案
  {
    words: new RegExp(`${FROM}(?:前后|先后|全年|年内)?(?:合计|共计|总计|总共|一共|共|累计(?=处分|处理|问责|作出答复|答复))${DEED}$`),
    each: true,
  },
]
