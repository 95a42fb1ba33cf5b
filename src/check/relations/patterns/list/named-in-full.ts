/**
 * 内设机构4个，分别为信访科、督查科、办公室和法制科，另有……; 走访了城关镇、石桥镇和柳林镇三个乡镇; 未完成的3个为甲乡、乙镇、丙乡; 三县（甲县、乙县、丙县）; 由甲局牵头，会同乙局、丙局，三部门联合; 授予周晓梅、孙立军2名同志;
 * 不合格账号2个，名单如下：“……”“……”; names that their last word, or their marks part beyond doubt, also where 和 joins the last two.
 */
import { numeralOf } from '../../../numerals.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { placed, tellCount } from './colon-members.ts'

export const namedInFull: RelationRule = {
  kind: 'list',
  title: '列名的个数与所说的数',
  find: ({ view: { text } }) => FRAMES.flatMap(frame => everyMatch(text, frame.words).flatMap(m => told(frame, m) ?? [])),
  examples: {
    good: [
      '县公安局、县人社局、县住建局、县市场监管局4家单位的案卷获评优秀。',
      '在东风街道、红旗街道、临江镇、白沙镇四个镇（街道）开展评估。',
      '先后印发《决策事项目录》《文件管理办法》《审查工作规程》，上述三项制度自6月起施行。',
      '依次完成自查自纠、交叉评查、集中反馈、整改“回头看”、总结通报五个环节。',
      '参加会议的有刘某某、王某某、赵某、周某，一共4人。',
      '年内4次专题研究信访工作，时间分别在2月、6月、8月和11月。',
      '局内设机构4个，分别为信访科、督查科、办公室和法制科，另有派出机构11个。',
      '核查组走访了城关镇、石桥镇和柳林镇三个乡镇，随机入户107户。',
      '16个已完成，未完成的3个为双河乡、青山镇、大坪乡。',
      '全市三县（安平县、永宁县、清源县）均已建成。',
      '由县公安局牵头，会同县民政局、县住建局，三部门联合印发通知。',
      '决定授予周晓梅、孙立军、张建国3名同志“优秀调解员”称号。',
      '查出不合格账号2个，名单如下：“双河乡人民政府”“青山镇人民政府”。',
      '本次划定范围的河道有南涧、沙河、清水河，共3条，总长158.9公里。',
      '决定废止规范性文件2件，即《救助细则》、《广告办法》；继续有效的119件。',
      '得分在90分以上的单位有3家：市城管局（97.8分）、市公安局（96.6分）、市民政局（95分）。',
      '排名靠后的单位有：市公安局、市民政局、市住建局。已对以上三家单位进行约谈。',
      '先后与河北省、山西省和内蒙古自治区三省（区）签订协议。',
    ],
    bad: [
      '县公安局、县人社局、县住建局、县市场监管局2家单位的案卷获评优秀。',
      '在东风街道、红旗街道、临江镇、白沙镇五个镇（街道）开展评估。',
      '先后印发《决策事项目录》《文件管理办法》《审查工作规程》，上述五项制度自6月起施行。',
      '依次完成自查自纠、交叉评查、集中反馈、整改“回头看”、总结通报六个环节。',
      '参加会议的有刘某某、王某某、赵某、周某，一共6人。',
      '年内6次专题研究信访工作，时间分别在2月、6月、8月和11月。',
      '局内设机构5个，分别为信访科、督查科、办公室和法制科，另有派出机构11个。',
      '核查组走访了城关镇、石桥镇和柳林镇四个乡镇，随机入户107户。',
      '16个已完成，未完成的4个为双河乡、青山镇、大坪乡。',
      '全市四县（安平县、永宁县、清源县）均已建成。',
      '由县公安局牵头，会同县民政局、县住建局，四部门联合印发通知。',
      '决定授予周晓梅、孙立军、张建国5名同志“优秀调解员”称号。',
      '查出不合格账号3个，名单如下：“双河乡人民政府”“青山镇人民政府”。',
      '本次划定范围的河道有南涧、沙河、清水河，共2条，总长158.9公里。',
      '决定废止规范性文件3件，即《救助细则》、《广告办法》；继续有效的119件。',
      '得分在90分以上的单位有5家：市城管局（97.8分）、市公安局（96.6分）、市民政局（95分）。',
      '排名靠后的单位有：市公安局、市民政局、市住建局。已对以上五家单位进行约谈。',
      '我区先后与河北省、山西省和内蒙古自治区四省签订协议。',
    ],
    traps: [
      '县公安局、县人社局等4家单位的案卷获评优秀。',
      '县公安局、县人社局、乡镇司法所和镇政府5家单位的案卷获评优秀。',
      '完成征地拆迁、规划设计和施工许可、竣工验收三个环节。',
      '年内6次专题研究信访工作，其中常委会会议分别在2月、6月召开。',
      '参加会议的有各镇、各村负责人，一共60人。',
      '局内设机构5个，分别为信访科、督查科、办公室和法制科等。',
      '局内设机构5个，分别为信访科、督查科、办公室、政策法规和执法监督科。',
      '由县公安局牵头，会同县民政局、县住建局等，六部门联合印发通知。',
      '县公安局会同县民政局、县住建局、县教育局四部门联合印发通知。',
      '走访了城关镇、石桥镇等四个乡镇。',
      '城关镇与石桥镇、柳林镇三个乡镇签订协议。',
      '未完成的4个主要为双河乡、青山镇、大坪乡。',
      '全市四县（安平县、永宁县、清源县等）均已建成。',
      '走访了城关镇、石桥镇、柳林镇八个村。',
      '通报了城关镇、石桥镇、柳林镇2个问题。',
      '授予周晓梅、孙立军等5名同志称号。',
      '参加单位有市公安局、市民政局，共2家企业受罚。',
      '城关镇、石桥镇、柳林镇的两个乡镇企业受罚。',
    ],
  },
}

interface Frame {
  /** Its groups: count, names. */
  readonly words: RegExp
  /** What of each name must be so. */
  readonly sure: (names: readonly string[], kind: string) => boolean
  readonly split?: RegExp
  /** How many are named besides those of the list. */
  readonly besides?: number
}

const COUNT = '(?<![\\d第前.十百])(?<count>[两二三四五六七八九十]|\\d{1,2})'
const MEMBER = '[^、，。；：（）《》？！\\n\\d]{2,20}'
const NAMES = `(?<names>(?:${MEMBER}、){1,14}${MEMBER})`
const END = '(?=[。；，\\n]|$)'
const ANNOUNCED = '(?:，(?:具体)?(?:分别|依次)?(?:[为是]|包括)|，即|，(?:具体)?名单(?:如下|为)|[为是]|：)：?'
/** The last word of what is one office, one place, one road. */
const KINDS =
  /(?:科|室|股|处|局|委|办|院|中心|站|所|队|厅|镇|乡|街道|社区|[县市区州省]|班|公司|学校|中学|小学|医院|银行|大桥|水库|湿地|公园|工程|制度|机制|案)$/
const LAST = new RegExp(KINDS.source)
const PLACE = '省|市|县|区|镇|乡|街道|社区|州'
const AT_LEAST = 2
const SHORT = 12
const PLACES = new RegExp(`(?:${PLACE})$`)

const isOffices = (names: readonly string[]): boolean => names.every(n => LAST.test(n))
const isShort = (names: readonly string[]): boolean => names.every(n => n.length < 9)

const FRAMES: readonly Frame[] = [
  // 内设机构4个，分别为信访科、督查科和办公室; 未完成的3个为甲乡、乙镇.
  {
    words: new RegExp(`${COUNT}[个家所支处条座](?<kind>[\\u4e00-\\u9fa5]{0,10}?)${ANNOUNCED}${NAMES}${END}`, 'g'),
    sure: isOffices,
  },
  // 走访了城关镇、石桥镇和柳林镇三个乡镇; 分甲班、乙班两个班次.
  {
    words: new RegExp(
      `(?:走访了?|抽查了?|检查了?|督查了?|调研了?|通报了?|约谈了?|涉及|覆盖|包括|[我全][省市区县镇](?:先后|分别|已)?与|先后与|分为?|赴|深入|选取|选定|确定)${NAMES}${COUNT}个?(?<kind>乡镇|镇街|县区|区县|市县|镇|省市|省（区）|省|市|县|街道|社区|部门|班次|班)(?=[，。；、开进签举作为的（]|联合|(?<=班次?)|$)`,
      'g',
    ),
    sure: (names, kind) => names.every(n => isOfKind(n, kind)),
  },
  // 三县（甲县、乙县、丙县）.
  {
    words: new RegExp(`${COUNT}个?(?<kind>${PLACE})（${NAMES}）`, 'g'),
    sure: (names, kind) => names.every(n => n.endsWith(kind)),
  },
  // 由甲局牵头，会同乙局、丙局，三部门联合.
  {
    words: new RegExp(`由${MEMBER}牵头，(?:会同|联合)(?<names>(?:${MEMBER}、){0,14}${MEMBER})，?${COUNT}(?:个|家)?(?:部门|单位)`, 'g'),
    sure: isOffices,
    besides: 1,
  },
  // 不合格账号2个，名单如下：“……”“……”.
  {
    words: new RegExp(
      `${COUNT}[个家件项种](?:[\\u4e00-\\u9fa5]{0,8}?)${ANNOUNCED}(?<names>(?:“[^“”\\n]{1,24}”、?){2,14})(?=[。；，\\n]|$)`,
      'g',
    ),
    split: /(?<=”)、?(?=“)/,
    sure: () => true,
  },
  // 废止文件4件，即《……》、《……》.
  {
    words: new RegExp(
      `(?:文件|办法|制度|法规|规章|标准|意见|预案|规范|方案)${COUNT}[件个项部份](?:${ANNOUNCED})(?<names>(?:《[^《》\\n]{1,40}》、?){2,14})${END}`,
      'g',
    ),
    split: /(?<=》)、?(?=《)/,
    sure: () => true,
  },
  // 单位有6家：市城管局（97.8分）、市公安局（96.6分）.
  {
    words: new RegExp(
      `有${COUNT}[个家名位处]：(?<names>(?:[\\u4e00-\\u9fa5]{2,14}（[^（）。；、\\n]{1,10}）、){1,19}[\\u4e00-\\u9fa5]{2,14}（[^（）。；、\\n]{1,10}）)${END}`,
      'g',
    ),
    sure: () => true,
  },
  // 单位有：甲局、乙局、丙局。已对以上三家单位约谈.
  {
    words: new RegExp(`(?:有|为|是|包括)：?${NAMES}。[^。；，、\\d\\n]{0,14}(?:以上|上述)${COUNT}[个家](?:单位|部门|乡镇|镇街)`, 'g'),
    sure: isOffices,
  },
  // 河道有南涧、沙河、清水河，共3条.
  {
    words: new RegExp(`(?:有|为|是)${NAMES}，(?:总共|共计?|合计)${COUNT}[条座家个所处](?=[，。；\\n]|$)`, 'g'),
    sure: isShort,
  },
  // 授予周晓梅、孙立军、张建国3名同志.
  {
    words: new RegExp(
      `(?:授予|表彰|表扬|聘任|聘请|任命|奖励|给予|追授)(?<names>(?:[\\u4e00-\\u9fa5]{2,3}、){1,14}[\\u4e00-\\u9fa5]{2,3}?)(?:等?)${COUNT}[名位](?:同志|个人|民警|干部|调解员|教师|医生|志愿者|律师|队员)`,
      'g',
    ),
    sure: names => names.every(n => !/[长员师局委办级市县]$/.test(n)),
  },
  // 县公安局、县人社局、县住建局3家单位的案卷获评优秀; 在东风街道、临江镇两个镇（街道）开展评估.
  {
    words: new RegExp(
      `(?:^|[。；\\n]|，(?=在|由))(?:在|由)?${NAMES}${COUNT}[个家]?(?<kind>单位|部门|镇（街道）|镇街|乡镇|街道|县（市、区）|县区|区县)(?=[的，均开率进联被获都作为])`,
      'g',
    ),
    sure: (names, kind) =>
      names.every(n => n.length < SHORT && (/单位/.test(kind) ? LAST.test(n) && !PLACES.test(n) : isOfKind(n, kind.replace('、', '')))),
  },
  // 先后印发《……》《……》，上述两项制度施行.
  {
    words: new RegExp(
      `(?<!《[^《》]{1,40}》、?)(?<names>(?:《[^《》\\n]{1,40}》、?){2,14})(?:[\\u4e00-\\u9fa5]{0,6})[，。；](?:上述|以上|前述|这)${COUNT}[项个部份件](?:制度|文件|办法|规定|规范|方案|意见|规章)`,
      'g',
    ),
    split: /(?<=》)、?(?=《)/,
    sure: () => true,
  },
  // 依次完成自查自纠、交叉评查、总结通报三个环节.
  {
    words: new RegExp(
      `(?:完成|经过|经历|历经|分为?|设置?|按照?|把好|抓好|抓住|走完)了?${NAMES}${COUNT}个?(?<kind>环节|阶段|步骤|流程|关口|小组|专班|科室|档次|等级|批次)`,
      'g',
    ),
    sure: names => names.every(n => n.length < SHORT && !/[和与及]/.test(n)),
  },
  // 参加会议的有刘某某、王某某、赵某，一共3人.
  {
    words: new RegExp(`(?:有|为|是)：?${NAMES}，(?:一共|总共|共计?|合计)${COUNT}[人名位](?=[，。；\\n]|$)`, 'g'),
    sure: names => names.every(n => n.length < 5 && (/某/.test(n) || n.length < 4) && !LAST.test(n)),
  },
  // 年内4次专题研究，时间分别在2月、6月、8月和11月.
  {
    words: new RegExp(
      `${COUNT}[次场期批轮](?:[\\u4e00-\\u9fa5]{0,14})，(?:时间)?(?:分别|依次)[在是为于]：?(?<names>(?:\\d{1,2}月(?:\\d{1,2}日)?[、和及与]){1,11}\\d{1,2}月(?:\\d{1,2}日)?)(?=[，。；\\n进举召]|$)`,
      'g',
    ),
    split: /[、和及与]/,
    sure: () => true,
  },
]
const OPEN = /等|例如|比如|其中|各类|各种|部分|有关|相关|其余|主要|若干|其[他它]|不含|除/
/** What names another one besides, before the first of the list. */
const ANOTHER = /会同|联合|牵头|以及|[对向]|组织/
/** So many more or fewer than said are a slip; else something else is counted. */
const FAR = 3

const isOfKind = (name: string, kind: string): boolean =>
  kind === '部门'
    ? /[局委办院署]$/.test(name)
    : kind.startsWith('省')
      ? /(?:省|自治区|市)$/.test(name)
      : kind.replace(/[（）]/g, '').includes(name.slice(-1))

/** 办公室和法制科 are two; 政策法规和执法监督科 is one; undefined: it may be either. */
function namesOf(list: string, split: RegExp): string[] | undefined {
  const names = list.replace(split === MARK ? /[“”]/g : /(?!)/g, '').split(split)
  const last = names.at(-1)!
  const [, one, other] = /^(.{2,12})(?:以及|[和及与])(.{2,14})$/.exec(last) ?? []
  if (names.slice(0, -1).some(n => /.{2}[和及与].{2}/.test(n) && LAST.test(n.split(/[和及与]/)[0]!))) return undefined
  if (!one || !other) return names
  if (!LAST.test(one)) return LAST.test(last) && /[局委办]$/.test(last) ? names : undefined
  return LAST.test(other) ? [...names.slice(0, -1), one, other] : undefined
}
const MARK = /、/

function told({ sure, split = MARK, besides = 0 }: Frame, m: RegExpMatchArray): Found | undefined {
  const { count, names: list, kind } = m.groups as { count: string; names: string; kind?: string }
  if (OPEN.test(list) || OPEN.test(kind ?? '') || /等[两二三四五六七八九十\d]/.test(m[0])) return undefined
  const names = split === MARK ? namesOf(list, split) : list.split(split)
  const stated = numeralOf(count)
  if (!names || stated < AT_LEAST || (split === MARK && ANOTHER.test(names[0]!))) return undefined
  const all = names.length + besides
  if (all < AT_LEAST || Math.abs(all - stated) > FAR || !sure(names, kind ?? '')) return undefined
  const from = m.index! + m[0].indexOf(list)
  const before = from < m.index! + m[0].lastIndexOf(count) && !m[0].startsWith(count)
  const at = m.index! + (before ? m[0].indexOf(count, from - m.index! + list.length) : m[0].indexOf(count))
  return { ...tellCount({ start: at, end: at + count.length }, stated, all, placed(names, from)), named: true }
}
