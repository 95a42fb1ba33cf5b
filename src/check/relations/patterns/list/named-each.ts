/**
 * 四起典型案例分别是：某加油站案、某物流公司案、……; 3个单位满意率低于85%，即甲局（70%）、乙镇（80%）、丙委（65%）; 对甲局、乙局、丙委3家单位开展约谈; 召开会议4次，时间分别为1月5日、4月24日、7月15日和11月6日: each of them
 * is named, up to the end of the list.
 */
import { numeralOf } from '../../../numerals.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { placed, tellCount } from './colon-members.ts'

export const namedEach: RelationRule = {
  kind: 'list',
  title: '逐个列名与所说的数',
  find: ({ view: { text } }) => [
    ...everyMatch(text, BEHIND).flatMap(m => behind(m) ?? []),
    ...everyMatch(text, NOTED).flatMap(m => counted(m, m[3]!.split('、')) ?? []),
    ...everyMatch(text, DATED).flatMap(m => counted(m, m[2]!.split(/[、和及与]/)) ?? []),
    ...everyMatch(text, ORGANS).flatMap(m => ahead(m) ?? []),
  ],
  examples: {
    good: [
      '本次通报的四起典型案例分别是：某加油站储存柴油案、某物流公司违规案、某商场停用案、某工地动火案。',
      '有3个单位满意率低于85%，即市自然资源局（70%）、临江镇（80%）、高新区管委会（65%），已发函提醒。',
      '对纠错案件较多的市公安局、市自然资源局、市人社局、市城管局、市住建局5家单位开展约谈。',
      '今年共召开联席会议4次，时间分别为1月5日、4月24日、7月15日和11月6日，审议议题14项。',
      '全区设立6个分中心，分别为东城分中心、西河分中心、南桥分中心、北坪分中心、清水分中心、石门分中心。',
    ],
    bad: [
      '本次通报的五起典型案例分别是：某加油站储存柴油案、某物流公司违规案、某商场停用案、某工地动火案。',
      '有8个单位满意率低于85%，即市自然资源局（70%）、临江镇（80%）、高新区管委会（65%），已发函提醒。',
      '对纠错案件较多的市公安局、市自然资源局、市人社局、市城管局、市住建局4家单位开展约谈。',
      '今年共召开联席会议8次，时间分别为1月5日、4月24日、7月15日和11月6日，审议议题14项。',
      '今年以来，对七个区（县）开展执法检查，分别是东城区、西河区、南桥区、北坪区、清水县、石门县，发现问题41个。',
      '四项制度获省高院推广，即繁简分流速裁制度、示范判决制度、判后答疑制度，相关经验被刊载6次。',
      '全区设立7个分中心，分别为东城分中心、西河分中心、南桥分中心、北坪分中心、清水分中心、石门分中心。',
    ],
    traps: [
      '本次通报的五起典型案例分别是：某加油站储存柴油案、某物流公司违规案等。',
      '有8个单位满意率低于85%，其中市自然资源局（70%）、临江镇（80%）、高新区管委会（65%），已发函提醒。',
      '对市公安局、市自然资源局、市人社局等8家单位开展约谈。',
      '市公安局、市自然资源局、市人社局联合对辖区4家单位开展检查。',
      '会同市公安局、市自然资源局、市人社局对4家单位开展检查。',
      '今年共召开联席会议8次，时间主要为1月5日、4月24日。',
      '全区设立5个分中心，分别为东城、西河两个城区分中心和南桥、北坪、清水三个镇分中心。',
      '市公安局、市自然资源局、市人社局4家单位负责人参加会议。',
    ],
  },
}

const COUNT = '(?<![\\d第前.十百])([两二三四五六七八九十]|\\d{1,2})'
const UNIT = '(?:个|项|类|家|种|起|件|名|位|处|条|支|部|批)'
const MEMBER = '[^、，。；：（）“”《》？！\\n\\d]{2,24}'
/** 四起典型案例分别是：…… */
const BEHIND = new RegExp(
  `${COUNT}${UNIT}([\\u4e00-\\u9fa5（）]{1,16}?)(?:，?(?:具体)?(?:分别|依次)(?:[为是])|，即)：?((?:${MEMBER}、){1,14}${MEMBER})(?=[。；，\\n]|$)`,
  'g',
)
const NAMED = '[\\u4e00-\\u9fa5]{2,14}（[^（）。；、\\n]{1,10}）'
/** 3个单位满意率低于85%，即甲局（70%）、乙镇（80%） */
const NOTED = new RegExp(
  `${COUNT}[个家名位处](?:[\\u4e00-\\u9fa5]{2,16})(?:\\d{1,3}(?:\\.\\d{1,2})?%)?[\\u4e00-\\u9fa5]{0,4}(，即|，分别[为是]|：|，[为是])：?((?:${NAMED}、){1,19}${NAMED})(?=[。；，\\n]|$)`,
  'g',
)
const DATE = '\\d{1,2}月\\d{1,2}日'
const DATED = new RegExp(
  `${COUNT}[次场期轮批回][^，。；\\d\\n]{0,12}，(?:召开|举办|开展|会议|举行)?(?:时间|日期)?(?:分别|依次)(?:[为是于在])((?:${DATE}、){1,14}${DATE}(?:[、和及与]${DATE})?)(?=[。；，\\n举召开]|$)`,
  'g',
)
const ORGAN = '[\\u4e00-\\u9fa5]{2,9}?(?:局|委|办|院|署)'
const ORGANS = new RegExp(
  `((?:[\\u4e00-\\u9fa5]{0,20}?(?:的|约谈|通报|走访|督导|包括|表彰))?(?:${ORGAN}、){2,14}${ORGAN})([两二三四五六七八九十]|\\d{1,2})[个家](?:责任|承办|成员|市直|县直|区直)?(?:单位|部门|机关)`,
  'g',
)
const OPEN = /等|例如|比如|其中|各类|各种|部分|有关|相关|其余|主要|若干|[两二三四五六七八九十]个/
/** So many more or fewer than said are a slip; else something else is counted. */
const FAR = 6

/** So many characters behind the number name what is counted. */
const KIND = 6

type Match = RegExpMatchArray & { index: number }

function behind(m: Match): Found | undefined {
  const [, , thing, list] = m as unknown as [string, string, string, string]
  const names = list.split('、')
  // 七个区（县）开展检查，分别是东城区、清水县; 四项制度获推广，即速裁制度、答疑制度: what they are stands right behind the number.
  const kinds = thing.slice(0, KIND).replace(/[（）]/g, '')
  const alike =
    names.every(n => n.endsWith(kinds.slice(-2)) || n.slice(-1) === thing.slice(-1)) ||
    names.every(n => /[区县市镇乡村局院所站厂]$/.test(n) && kinds.includes(n.slice(-1))) ||
    names.every(n => n.length > 2 && kinds.startsWith(n.slice(-2))) ||
    (/案例|案件/.test(thing) && names.every(n => n.endsWith('案')))
  // 物业管理与业主自治: one name or two.
  const joined = names.some(n => /[^和及与]{2}(?:以及|[和及与])[^和及与]{2}/.test(n))
  if (OPEN.test(list) || OPEN.test(thing) || (joined && names.length !== numeralOf(m[1]!))) return undefined
  return alike || names.length === numeralOf(m[1]!) ? counted(m, names) : undefined
}

/** 甲局、乙局、丙委3家单位 */
function ahead(m: Match): Found | undefined {
  const names = m[1]!.split('、')
  const stated = numeralOf(m[2]!)
  if (names.some(n => /[和及与等对向]/.test(n.replace(/^.*的/, ''))) || stated < 2 || Math.abs(names.length - stated) > FAR)
    return undefined
  // 会同甲局、乙局: the words before the first may name others.
  if (names.length !== stated && !/(?:的|约谈|通报|走访|督导|包括|表彰)/.test(names[0]!)) return undefined
  const at = m.index + m[1]!.length
  return tellCount({ start: at, end: at + m[2]!.length }, stated, names.length, placed(names, m.index))
}

function counted(m: Match, names: readonly string[]): Found | undefined {
  const stated = numeralOf(m[1]!)
  if (stated < 2 || Math.abs(names.length - stated) > FAR) return undefined
  const list = m.at(-1)!
  return tellCount(
    { start: m.index, end: m.index + m[1]!.length },
    stated,
    names.length,
    placed(names, m.index + m[0].length - list.length),
  )
}
