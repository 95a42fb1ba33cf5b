/** 在全县12个乡镇中排名第13位; 列全市18个县区第19名; 排名第13位（全县共12个乡镇）: nobody stands behind the last of those that are ranked. */
import { exactly } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { inWords } from '../told.ts'

export const placeAmong: RelationRule = {
  kind: 'rank',
  title: '在几个单位中排第几',
  find: ({ view: { text } }: Reading) => FORMS.flatMap(form => everyMatch(text, form).flatMap(m => found(text, m) ?? [])),
  examples: {
    good: [
      '在全县12个乡镇中排名第11位。',
      '法治督察得分列全市18个县区第3名。',
      '位居全省11个地级市第2位。',
      '在全市11个县（市、区）中位列第八。',
      '全年满意度在32个单位中，综合排名第32位。',
      '排名第4位（全县共18个乡镇）。',
    ],
    bad: [
      '在全县12个乡镇中排名第13位。',
      '法治督察得分列全市18个县区第19名。',
      '位居全省21个市州第22位。',
      '在全市11个县（市、区）中位列第十二。',
      '全年满意度在32个单位中，综合排名第36位。',
      '排名第14位（全县共12个乡镇）。',
      '在全县12个乡镇中排名倒数第13位。',
      '全市18个县区中我县排第19。',
      '在9个同类单位中名列第10。',
      '考核得分居全县十六个部门第十八位。',
      '在参评的14家单位里，我局排在第15名。',
      '群众安全感在全市9个区县（市）排名第10位。',
      '共有12个乡镇参加考核，我镇排名第13位。',
      '在全县12个乡镇（街道）考核中列第13位。',
    ],
    traps: [
      '在全县12个乡镇和3个街道中排名第13位。',
      '在全县12个乡镇、3个街道中排名第13位。',
      '在全市11个县区（含开发区）中位列第12。',
      '全县12个乡镇完成改革，综合得分在全市排名第13位。',
      '在100多个县中排名第105位。',
      '全市18个县区中，我县连续三年进入全国百强县，居第86位。',
      '12个乡镇中，有3个乡镇排名全市第13位、第15位、第20位。',
      '在全省11个地市122个县区中排名第13位。',
      '全市18个县区、全省122个县区排名第19位。',
      '在12个乡镇中排名第3位，在全市排名第13位。',
      '由12个部门第13次会议审议。',
      '共有12个乡镇参加考核，我镇在全市排名第13位。',
    ],
  },
}

const NUMBER = '(?:\\d{1,4}|[一二三四五六七八九十]{1,3})'
const KIND = '(?:同类|参评|参考|被考核|被评|省直|市直|县直|区直|地级|县级|成员|责任|行政|建制|乡镇)?'
const PLACES =
  '(?:乡镇街道|乡镇街|镇街道?|乡镇|街道|镇办|县市区|县区|市县区|市县|区县|县（市、区）|市（县、区）|市（州）|市州|州市|地市|设区的?市|地级市|市区|省区市|省份|省市|旗县区?|社区|行政村|村居|村社区|[乡镇市县区村])'
const BODIES = '(?:部门|单位|科室|科所|支队|大队|中队|派出所|司法所|法庭|班级|企业|县级单位|窗口)'
const HOUSES = '家(?:单位|企业|法院|检察院|成员单位|部门|机构|医院)|支(?:队伍|代表队)'
const UNIT = `(?:个${KIND}(?:${PLACES}|${BODIES})|${HOUSES})`
/** Of how many, and nothing beside them; 乡镇（街道） are one kind. */
const OF = `(?<![\\d.、和与及约近超第])(?<of>${NUMBER})${UNIT}(?:（[市县区州旗镇乡街道园地、]{1,8}）)?`
const IN = '(?:年度|综合|绩效)?(?:考核|考评|评比|评价|测评|排名)?(?:之?中|里|当中|之间)'
const WHOSE = '(?:综合|考核|总|得分|成绩|评价|年度|绩效|位次|我[县区镇乡市局街院]|本[县区镇乡市局街院])*'
const RANKED = `${WHOSE}(?:排名|位列|名列|位居|位次|排行|排位|排在|排|列|居|为)(?:在|为|居|于)?(?<last>倒数)?`
const PLACE = `第(?<place>${NUMBER})(?![\\d一二三四五六七八九十]|[次批届期章条款项个季])(?:位|名)?`
const FORMS: readonly RegExp[] = [
  // 在全县12个乡镇中，综合排名第13位.
  new RegExp(`${OF}${IN}，?${RANKED}${PLACE}`, 'dg'),
  // 共有12个乡镇参加考核，我镇排名第13位.
  new RegExp(`[共有]${OF}(?:参加|参与|纳入|参评)[\\u4e00-\\u9fa5]{0,6}，${RANKED}${PLACE}`, 'dg'),
  // 列全市18个县区第19名.
  new RegExp(`(?:列|居|排名?|为|在)(?:全[省市县区国州镇乡]|我[省市县区])?(?:的)?${OF}(?<last>倒数)?${PLACE}`, 'dg'),
  new RegExp(`(?:全[省市县区国州镇乡]|我[省市县区])${OF}(?:${RANKED})${PLACE}`, 'dg'),
  // 排名第13位（全县共12个乡镇）.
  new RegExp(
    `(?:排名?|位列|名列|位居|列|居)(?:全[省市县区国州镇乡])?${PLACE}（(?:全[省市县区国州镇乡])?共${OF}(?:参评|参加|参与(?:排名|考核))?）`,
    'dg',
  ),
]
/** 11个地市122个县区: one of several scopes. */
const SEVERAL = /[个家支][\u4e00-\u9fa5（）、]{1,8}(?:[、和与及]|以及)?$/

function found(text: string, m: RegExpMatchArray & { index?: number }): Found | undefined {
  const { of, place } = m.groups as Record<'of' | 'place', string>
  const [start, end] = m.indices!.groups!['place']!
  const [from] = m.indices!.groups!['of']!
  const [many, at] = [numeralOf(of), numeralOf(place)]
  if (!(many > 1) || !(at > 0) || SEVERAL.test(text.slice(Math.max(0, from - 10), from))) return undefined
  const fails = at > many
  return inWords(!fails, {
    kind: 'rank',
    claim: { start, end },
    stated: exactly(at),
    computed: exactly(many),
    parts: [],
    message: `参加排名的有${many}个，${fails ? `没有第${at}位` : `第${at}位在其中`}。`,
  })
}
