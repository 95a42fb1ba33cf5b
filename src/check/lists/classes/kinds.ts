/**
 * @module The classes by their names: which wholes have which, and whether some figures are called as all classes of one whole are.
 */
import type { Claim } from '../../claims.ts'

export interface Classes {
  /** What the name of the whole says. */
  readonly whole: RegExp
  /** The classes in their usual order. */
  readonly members: readonly RegExp[]
}

/** What is divided, and its classes. */
export const CLASSES: readonly Classes[] = [
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
export const bare = (label: string, member: RegExp): string => label.replace(FILLER, '').replace(member, '').replace(FILLER, '')

/** 第一产业增加值 and 第二产业增加值 count one thing; 税收收入 and 非税 do so too. */
export const oneThing = (names: readonly string[]): boolean => {
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

/** Any first class at all: most figures are none, and need not be asked for each kind. */
export const FIRST = new RegExp(CLASSES.map(({ members }) => `(?:${members[0]!.source})`).join('|'))
