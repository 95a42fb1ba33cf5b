/**
 * @module Numbers that are names: “三停”（停产停业、停止施工、停止使用）, “十个有”，即……, 省市县三级. What is counted is a word that each member holds, or the levels that the words before it name one
 * by one, with nothing between them.
 */
import { NUMERAL } from '../../numerals.ts'
import type { Figure, Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { placed, tellCount } from '../patterns/list/colon-members.ts'

export const slogans = ({ view: { text } }: Reading): Found[] => [
  ...everyMatch(text, SLOGAN).flatMap(m => slogan(m) ?? []),
  ...everyMatch(text, LEVELS).flatMap(m => levels(text, m) ?? []),
  ...everyMatch(text, ONLY).map(only),
]

const NUMBER = '[两二三四五六七八九十]'
const MEMBER = '[^、，。；：（）“”‘’\\n]{2,16}'
const SLOGAN = new RegExp(
  `(?<open>“?)(?<count>${NUMBER})(?:个|大)?(?<key>[\\u4e00-\\u9fa5]{1,2})(?<shut>”?)[\\u4e00-\\u9fa5]{0,6}(?:（即?|，即：?|，[是为]：?|：)(?<names>(?:${MEMBER}[、，]){1,11}${MEMBER})(?=[）。；\\n]|$)`,
  'g',
)
/** So many more or fewer than said are a slip; else something else is counted. */
const FAR = 2

/** Each member holds the word: 十个有 counts 劳动有合同、上岗有培训……. It is wrong only where quotes say that it is a name. */
function slogan(m: RegExpMatchArray & { index: number }): Found | undefined {
  const { open, count, key, shut, names } = m.groups as Record<'open' | 'count' | 'key' | 'shut' | 'names', string>
  const all = names.split(/[、，]/)
  const stated = NUMERAL[count]!
  // 三统一（统一标准、统一流程、统一文书）: each with it; 等: not all are told.
  if (!all.every(n => n.includes(key)) || /等$/.test(names)) return undefined
  const certain =
    open !== '' && shut !== '' && !names.includes('，') && Math.abs(all.length - stated) <= FAR && !/[和及与]/.test(all.at(-1)!)
  if (all.length !== stated && !certain) return undefined
  const at = m.index + open.length
  return tellCount({ start: at, end: at + 1 }, stated, all.length, placed(all, m.index + m[0].length - names.length))
}

const LEVEL = '自治区|中央|国家|街道|社区|兵团|[国部省市州盟地县区旗镇乡街村居组厅局委处科]'
const LEVELS = new RegExp(`((?:${LEVEL}){2,6})(?<count>[两三四五六])级(?<next>[\\u4e00-\\u9fa5]{0,3})`, 'g')

/** 市县乡三级联动; 市区三级响应 is of one degree. */
const TOGETHER = /^(?:联动|政府|部门|党[委组]|法院|检察|财政|机关|人民|河长|网格|公共|调解|平台|同步|书记|干部|预算|统筹|共)/

/** 省市两级, 区街道社区三级: as many levels as are named; fewer cannot be divided further. */
function levels(text: string, m: RegExpMatchArray & { index: number }): Found | undefined {
  const named = m[1]!
  const stated = NUMERAL[m.groups!['count']!]!
  const most = everyMatch(named, new RegExp(LEVEL, 'g')).length
  const parted = !/[\u4e00-\u9fa5、]/.test(text[m.index - 1] ?? '。') && TOGETHER.test(m.groups!['next']!)
  if (most !== stated && !(parted && most < stated)) return undefined
  const at = m.index + named.length
  const part: Figure = { start: m.index, end: at, printed: most, form: 'plain', unit: '' }
  return tellCount({ start: at, end: at + 1 }, stated, most, [part])
}

/** 授权组织有1个，为市不动产登记中心: one is named. */
const ONLY =
  /(?<![\d.第])(?<count>1)[个家所名处座](?:，[即为是]|（)(?<name>[\u4e00-\u9fa5]{4,20}(?:局|委|办|中心|院|所|站|公司|协会|学校|处|队|村|镇|乡|街道|社区))(?=[。；，）])/g

function only(m: RegExpMatchArray & { index: number }): Found {
  const { name } = m.groups as { name: string }
  return tellCount({ start: m.index, end: m.index + 1 }, 1, 1, placed([name], m.index + m[0].length - name.length))
}
