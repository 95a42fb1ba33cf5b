/**
 * @module What the words of a share say that it is of: 收入总额 of 占收入总额的, 市计划 of 占市计划的; and which counts are called so. Part of the
 * kind `share`.
 */
import type { Claim } from '../../../claims.ts'

/** due: who should have come; aim: what was planned, asked or budgeted; thing: whatever was counted under its name. */
export interface OfWords {
  readonly kind: 'due' | 'aim' | 'thing'
  /** The name without what only says that it is all of it: 收入 of 收入总额. */
  readonly name: string
  /** 市 of 市计划, 全省 of 全省总量. */
  readonly place: string
}

const OF =
  /(?:占|完成|相当于)(?:到|了|整个|全部|所有|其)*([\u4e00-\u9fa5]{2,14}?)(?:的(?:比例|比重|比率|份额)?)?(?:约|近|超过?|达到?|为|是|仅)*$/
const DUE = /^应(?![急诉对用收征])/
const AIM = /计划|任务|目标|指标|预期/
/** 占省计划, 占年度预算, and not 占公共预算支出. */
const OF_AIM = /(?:计划|任务|目标|指标|预算|预期)(?:总?[数量额])?$/
const PLACE = /^(全?[国省市县区州镇乡]|[本我该][国省市县区州镇乡院局校])(?!级|委|政府|场|民|直|属|内|域|划)/
const AROUND =
  /^(?:全部|所有|同期|当年|本年|当期|本期|全年|年度|该|其|各类|有效)+|的|(?:总数量?|总人数|总件数|总户数|总量|总额|总和|总|数量|件数|数|量|额)+$/g

/** What this share is said to be of, where the words name more than 总数. */
export function ofWords({ label }: Pick<Claim, 'label'>): OfWords | undefined {
  const said = OF.exec(label)?.[1]?.replace(/的$/, '')
  if (!said || /[比率]$/.test(said)) return undefined
  if (DUE.test(said)) return { kind: 'due', name: said, place: '' }
  const place = PLACE.exec(said)?.[1] ?? ''
  const name = said.slice(place.length).replace(AROUND, '')
  if (OF_AIM.test(said)) return { kind: 'aim', name, place }
  return name.length < 2 ? undefined : { kind: 'thing', name, place }
}

/** 税收收入近8.27亿元: words between a name and its figure that say nothing of it. */
const BEFORE = /(?:[近约逾共为是有达了的]|达到|超过?|总计|合计|累计|共计|分别|总[量数额]|面积|数量|金额)+$/
const DENIED = /[不未无非]/
const called = ({ label }: Claim): string => label.replace(BEFORE, '')

/** How well a count answers to such words: 3 to the very name, 2 where it ends with it, 1 where it has it within; 0 not at all. */
export function answering(c: Claim, { kind, name, place }: OfWords): number {
  const words = called(c)
  const area = place.replace('全', '')
  if (kind === 'due') return DUE.test(words) || words.includes('应') ? 2 : 0
  if (kind === 'aim') return AIM.test(words + c.noun.slice(0, 4)) && area !== '' && words.includes(area) ? 2 : 0
  if (DENIED.test(words) !== DENIED.test(name)) return 0
  if (area !== '' && words.includes(area) === false && !/全|共|总/.test(words)) return 0
  if (words === name || (words === '' && c.noun.startsWith(name))) return 3
  if (words.endsWith(name) || c.noun.startsWith(name)) return 2
  return words.includes(name) || opensWith(name, words) || isWithin(name, words) ? 1 : 0
}

/** 抢险救援出动 of 抢险救援. */
const opensWith = (name: string, words: string): boolean =>
  words.length >= LONG && name.startsWith(words) && name.length - words.length <= SHORT
const LONG = 4
const SHORT = 2

/** 义务阶段 of 义务教育阶段学生: its beginning and its end, with what the short name leaves out between them. */
function isWithin(name: string, words: string): boolean {
  const at = name.length < LONG ? -1 : words.indexOf(name.slice(0, SHORT))
  const end = at < 0 ? -1 : words.indexOf(name.slice(SHORT), at + SHORT)
  return end >= 0 && end - at <= LONG
}

/** Who did it, and that it was all of it: words before a name that do not narrow it. */
const WHO =
  /^(?:全?[国省市县区州镇乡村]级?|[本我该]|[\u4e00-\u9fa5]{0,6}(?:妇联|中心|机关|部门|系统|机构|委员会|法院|检察院|[局院办])|累计|组织|完成|实现|接待|受理|接收|收到|共|全年|年|先后)+/

/** 宣传活动 of 活动总数: a kind of what the words name, and perhaps not all of it. */
export function isNarrower(whole: Claim, { name }: OfWords): boolean {
  const words = called(whole)
  const rest = words.replace(WHO, '')
  return words !== '' && words.includes(name) && !words.startsWith(name) && !rest.startsWith(name)
}

/** Do the words name a whole that this count is not: 占应到会的 of 登记选民, 占省计划的 of what was done? */
export function isNamedOtherwise(s: Claim, whole: Claim): boolean {
  const kind = ofWords(s)?.kind
  if (kind === 'due') return !/应/.test(whole.label)
  return (
    kind === 'aim' &&
    !/计划|任务|目标|指标|预算(?!收入|支出|内|外|总收入|总支出)|预期|下达|安排|要求|批复/.test(whole.label + whole.noun.slice(0, 6))
  )
}

/** 农民工案件受援人 of 农民工案件: who was in the cases, one in each. */
export const isOneInEach = (whole: Claim, part: Claim, { kind, name }: OfWords): boolean => {
  const cases = called(whole).replace(/^(?:共|办理|受理|全年|其中|累计)+/, '')
  return (
    kind === 'thing' &&
    cases.length > 2 &&
    name !== cases &&
    name.startsWith(cases) &&
    /^[件起宗案]$/.test(whole.unit) &&
    /^[人名位]$/.test(part.unit)
  )
}
