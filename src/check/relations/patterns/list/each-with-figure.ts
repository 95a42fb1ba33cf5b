/**
 * 4个市州：甲市47件、乙市15件，丙、丁市各11件; 6个地区发生事故，分别是甲（3起）、……、戊、己（各1起）; 3类专业475家：公共场所423家、……: of each that the number counts a figure is told, so
 * that as many names stand there.
 */
import { numeralOf } from '../../../numerals.ts'
import type { Figure, Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { tellCount } from './colon-members.ts'

export const eachWithFigure: RelationRule = {
  kind: 'list',
  title: '逐一列出数目的地区、类别与所说的个数',
  find: ({ view: { text } }) => everyMatch(text, COUNTED).flatMap(m => told(text, m) ?? []),
  examples: {
    good: [
      '举报63件，全部交办5个市州：甲州21件、乙市14件，居前二；丙市、丁市各11件，戊市6件。',
      '全国有6个地区发生事故，分别是江苏（4起、8人）、重庆（3起、4人）、云南（1起、3人）、北京、天津、河北（各1起、1人）。',
      '抽查3类专业475家：公共场所423家、饮用水38家、职业卫生14家；处罚42家，其中公共场所39家，饮用水、职业卫生、放射各1家。',
      '4个行业发生事故：建筑3起，占30%；道路4起，占40%；矿山2起，占20%；渔业1起，占10%。',
    ],
    bad: [
      '举报63件，全部交办6个市州：甲州21件、乙市14件，居前二；丙市、丁市各11件，戊市6件。',
      '全国有8个地区发生事故，分别是江苏（4起、8人）、重庆（3起、4人）、云南（1起、3人）、北京、天津、河北（各1起、1人）。',
      '抽查5类专业475家：公共场所423家、饮用水38家、职业卫生14家、放射20家。',
    ],
    traps: [
      // 村级小计 is none of the villages.
      '检查涉及四个村：河口村17件，柳林村5件，大坪村15件，石桥村8件，村级小计45件。',
      '举报63件，全部交办6个市州：甲州21件、乙市14件，居前二；丙市等11件。',
      '举报63件，交办6个市州：甲州21件、乙市14件，其余市州28件。',
      '6个县区受理申请：收到申请120件、办结110件。',
      '4个镇开展检查：检查企业20家、发现隐患31处、整改28处。',
      '5个社区：甲、乙社区各2个网格，丙、丁4个网格。',
      '6个地区发生事故，其中江苏（4起、8人）、重庆（3起、4人）较多。',
      '召开3个部门会议：住建20人、水务15人。',
      // Both numbers are of one list.
      '涉及3个区、2个部门：东区14件、西区9件、南区6件，市住建局2件，市教育局1件。',
    ],
  },
}

const PLACE = '(?:地区|省份|省[市区]?|市州|地市|州市|县市区|县[区市]|区县|市县|乡镇街?|镇街|街镇|街道|社区|部门|单位|[市县区镇乡村州盟旗])'
const KIND = '(?:专业|行业|领域|类别|门类|种类|案由|渠道)'
const COUNTED = new RegExp(
  `(?<![\\d第前.十百]|个[\\u4e00-\\u9fa5]{1,4}[、和])([两二三四五六七八九十]|\\d{1,2})(?:大?类|个|家|种)(?:${PLACE}|${KIND})(?:[\\u4e00-\\u9fa5]{0,6}?|[\\u4e00-\\u9fa5]{0,3}\\d{1,7}[\\u4e00-\\u9fa5]{1,2})(?:：|，(?:分别|依次)[是为]：?)(?=[^。\\n\\d]{1,40}\\d)`,
  'g',
)
const OPEN = /等|其余|另|其中|主要|部分|以及其他|超过|以上|前[三四五六七八九十\d]位?为/
/** What is no member, but told of them. */
const BESIDES = /^[\u4e00-\u9fa5]{0,6}(?:小计|合计|共计|总计)\d|^(?:占|居前|居首|分别|合计|死亡|受伤|造成|[\d.]+(?:%|人|元|万元|亿元)?$)/
const FIGURE = /^([\u4e00-\u9fa5]{1,10}?)(?:[各均])?\d[\d.]*([\u4e00-\u9fa5]{1,3}).{0,12}$/
const BRACKETED = /^([\u4e00-\u9fa5]{1,10})（(各)?\d[^（）]*）$/
const NAME = /^[\u4e00-\u9fa5]{1,10}$/
/** What is done, and no name of a place or a kind. */
const ACT = /^(?:已|共|新|收到|受理|办结|检查|发现|整改|排查|查处|处罚|开展|组织|发放|培训|出动|完成|立案|结案|召开)/
/** So many more or fewer than said are a slip; else something else is counted. */
const FAR = 3
const LEAST = 3
const LONGEST = 900

function told(text: string, m: RegExpMatchArray): Found | undefined {
  const stated = numeralOf(m[1]!)
  const from = m.index! + m[0].length
  const list = listOf(text.slice(from, from + LONGEST))
  const names = list === undefined ? undefined : namesIn(list)
  if (!names || names.length < LEAST || stated < LEAST) return undefined
  if (names.length !== stated && Math.abs(names.length - stated) > FAR) return undefined
  const parts = names.map((n): Figure => ({ start: from + n.at, end: from + n.at + n.name.length, printed: 1, form: 'plain', unit: '' }))
  return tellCount({ start: m.index!, end: m.index! + m[1]!.length }, stated, names.length, parts)
}

/** The list to the end of its sentence, or as far as what is told of all anew: ；处罚42家，其中…. */
function listOf(behind: string): string | undefined {
  const end = behind.search(/[。\n]|$/)
  if (end === behind.length && end === LONGEST) return undefined
  const clauses = behind.slice(0, end).split('；')
  const anew = clauses.findIndex((c, i) => i > 0 && (/其中|共|合计/.test(c) || ACT.test(c)))
  const list = clauses.slice(0, anew < 0 ? clauses.length : anew).join('；')
  return OPEN.test(list) ? undefined : list
}

interface Name {
  readonly name: string
  readonly at: number
}

/** The names, each with its figure or with one that 各 gives to several; undefined where something else stands between them. */
function namesIn(list: string): Name[] | undefined {
  const out: Name[] = []
  const units = new Set<string>()
  let waiting = 0
  for (const { part, at } of parted(list)) {
    if (BESIDES.test(part) && waiting === 0) continue
    const [, figured, unit] = FIGURE.exec(part) ?? []
    const [, bracketed, each] = BRACKETED.exec(part) ?? []
    const name = figured ?? bracketed ?? NAME.exec(part)?.[0]
    if (!name || ACT.test(name)) return undefined
    out.push({ name, at })
    if (!figured && !bracketed) waiting++
    else if (waiting > 0 && !each && !/[各均]\d/.test(part)) return undefined
    else waiting = 0
    if (unit) units.add(unit)
  }
  return waiting > 0 || units.size > 1 ? undefined : out
}

/** What 、 ， ； part, but not within brackets. */
function parted(list: string): { part: string; at: number }[] {
  const out: { part: string; at: number }[] = []
  let from = 0
  let depth = 0
  for (let i = 0; i <= list.length; i++) {
    const c = list[i]
    if (c === '（') depth++
    if (c === '）') depth--
    if (i < list.length && (depth > 0 || !/[、，；]/.test(c!))) continue
    if (i > from) out.push({ part: list.slice(from, i), at: from })
    from = i + 1
  }
  return out
}
