/**
 * @module What is part of something by its words, and not above it: 堤防1280公里，其中5级以上866公里; 举报1026件，违反质量法规的最多，278件; 通话总量33.67万通，呼入29.52万通; 在已答复的9件申请中; 案值2.67亿元，挽回损失1.6亿元; 结案率99.99%……
 * 按期结案率99.88%. Whether a part that is above what was taken for its whole is wrong, other rules say; here only that it is not.
 */
import type { Claim } from '../../claims.ts'
import { above } from '../../interval.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike, discrete } from '../../units.ts'
import { figure } from '../../words.ts'
import { listsWith } from '../common/lists-with.ts'
import { referenceOf } from '../repeat/taken-up.ts'

/** So many figures back the whole may stand. */
const BACK = 12
const NEAR = 4

export const partsWithin = (reading: Reading): Found[] =>
  reading.claims.flatMap(p => {
    const whole = isLevel(p) ? wholeOf(reading, p) : isRate(p) ? rateOf(reading.claims, p) : undefined
    return whole && !above(p.value, whole.value) ? [told(p, whole)] : []
  })

const isLevel = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') &&
  c.form === 'plain' &&
  c.unit !== '' &&
  !/平均|[年月日人]均|每[\u4e00-\u9fa5]{1,4}人|上年|去年|同期|计划|目标/.test(c.label)
const isRate = (c: Claim): boolean => c.form === 'percent' && c.role === 'rate'

const wholeOf = (reading: Reading, p: Claim): Claim | undefined => {
  const beyond = inBracket(reading.claims, p) ?? besideAll(reading, p)
  if (beyond) return beyond
  // What is added up with others is told as a sum.
  if (reading.listed.has(p.id) && !MOST.test(p.lead)) return undefined
  const before = levelsBefore(reading.claims, p)
  return (
    ofThePlace(reading, p) ??
    amongThem(reading.claims, before, p) ??
    theMost(before, p) ??
    ofTheTotal(before, p) ??
    outOf(before, p) ??
    kept(reading.claims, p) ??
    ofAllKinds(before, p) ??
    qualified(before, p) ??
    ofReference(reading, before, p)
  )
}

/** What is told of the same measure before it in its paragraph, on its level of brackets. */
const levelsBefore = (claims: readonly Claim[], p: Claim): Claim[] =>
  claims
    .slice(Math.max(0, p.id - BACK), p.id)
    .filter(c => c.paragraph === p.paragraph && c.owner === p.owner && c.bracket === p.bracket && alike(c.unit, p.unit) && isLevel(c))

const INSIDE = /^(?:其中|内有?|含有?|包括|包含)(?![在于入])[^，。；]{0,12}$/
/** 医务人员700人（内中医58人）. */
function inBracket(claims: readonly Claim[], p: Claim): Claim | undefined {
  const whole = claims[p.owner]
  return whole && INSIDE.test(p.lead) && isLevel(whole) && whole.unit === p.unit ? whole : undefined
}

/** Who may be none of them, or of another time. */
const NONE_OF = /另|流动|暂住|外来|净|增|减|[生死]|迁|上年|户籍|常住|总/
/** 其中男39300人，女46089人，少数民族68418人: those before it are all of them already, and it is told of the same. */
function besideAll(reading: Reading, p: Claim): Claim | undefined {
  if (!/^[人名]$/.test(p.unit) || !/^[，、]/.test(p.lead) || NONE_OF.test(p.label)) return undefined
  const list = listsWith(reading, p.id - 1).find(({ parts, cue }) => {
    const at = parts.indexOf(p)
    const last = parts[(at < 0 ? parts.length : at) - 1]
    return cue !== 'sum' && last !== undefined && last.id === p.id - 1 && parts.length > 1 && last.sentence === p.sentence
  })
  if (!list || !('id' in list.total) || list.total.id > p.id) return undefined
  const before = list.parts.filter(o => o.id < p.id)
  const all = before.length > 1 && before.every(o => o.unit === p.unit) && before.reduce((n, o) => n + o.printed, 0) === list.total.printed
  return all ? list.total : undefined
}

/** 死亡 and 死, 受伤 and 伤: what is measured, by the end of its name. */
const measured = ({ label, unit }: Claim): string =>
  /[死亡]+(?:人数)?$/.test(label) ? '亡' : /伤(?:人数)?$/.test(label) ? '伤' : `${label.slice(-2)}${unit}`
const OF_ALL = /占(?:事故|火灾|案件)?(?:总|全部|全[国省市州县区])|最多，/
const OTHER_TIME = /\d月|\d年|季度|半年|上年|去年|前年|同期|以来|累计|历年|计划|目标/
/** So far back its sentence and that of the whole are read. */
const PLACE_BACK = 240

/** 火灾346起，死亡37人。甲县最多，67起，占总起数的19.4%，死亡16人: the same measure of a part that is said to be one. */
function ofThePlace({ claims, view: { text } }: Reading, p: Claim): Claim | undefined {
  const name = measured(p)
  if (name.length < 1 || p.owner >= 0 || (name.length > 1 && p.label.length < 2)) return undefined
  const whole = claims
    .slice(Math.max(0, p.id - 2 * BACK), p.id)
    .find(c => c.paragraph === p.paragraph && c.owner < 0 && c.unit === p.unit && isLevel(c) && measured(c) === name)
  if (!whole || whole.sentence >= p.sentence || p.start - whole.stop > PLACE_BACK) return undefined
  const between = text.slice(whole.stop, p.start)
  const own = between.slice(between.lastIndexOf('。') + 1) + text.slice(p.stop, p.stop + 24).split('。')[0]
  return OF_ALL.test(own) && !OTHER_TIME.test(own) ? whole : undefined
}

const AMONG = /其中[^，。；：]{0,24}$/

/** 其中化肥8404.6万吨、2902.9亿元: the first member, and what else is told of it. */
function amongThem(claims: readonly Claim[], before: readonly Claim[], p: Claim): Claim | undefined {
  const last = claims[p.id - 1]
  // 其中5级及以上866公里: the first figure belongs to the name.
  const goesOn = p.role === 'slot' || /^及?以[上下]/.test(p.lead)
  const cue = AMONG.test(p.lead) ? p : goesOn && last && AMONG.test(last.lead) ? last : undefined
  if (!cue || cue.paragraph !== p.paragraph) return undefined
  const whole = before.findLast(c => c.id < cue.id)
  const sentences = /[。]/.test(cue.lead) ? 1 : 0
  return whole && p.sentence - whole.sentence <= sentences ? whole : undefined
}

const MOST = /(?:最多|居首位?|居多|占首位|位居第一|位列第一|排名?第一|最为突出|最高)，(?:达到?|有|为|共)?$/
const theMost = (before: readonly Claim[], p: Claim): Claim | undefined =>
  MOST.test(p.lead) ? before.findLast(c => c.sentence === p.sentence) : undefined

const TOTAL = /[\u4e00-\u9fa5](?:总量|总数|总额|总人数|总件数)(?:为|达到?|共)?$/
/** 通话总量33.67万通，呼入29.52万通. */
const ofTheTotal = (before: readonly Claim[], p: Claim): Claim | undefined =>
  /总|累计|结转|每/.test(p.label) || p.sep !== '，'
    ? undefined
    : before.findLast(c => TOTAL.test(c.label) && c.sentence === p.sentence && p.id - c.id <= NEAR)

/** What comes out of something: money got back of what was lost, calls answered of those that came, cars bought of those there are. */
const OUT: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:案值|涉案(?:总?金额|资金)|争议金额|涉及(?:总?金额|资金)|标的额|货值金额)$/,
    /(?:挽回|追回|追缴|挽损|返还|收缴)[\u4e00-\u9fa5]{0,10}$/,
  ],
  [/(?:资金总额|审计资金|审计投资额|送审金额|送审额)$/, /(?:问题金额|违规金额|核减|审减|节约)[\u4e00-\u9fa5]{0,6}$/],
  [/(?:合同(?:总?金额|额|资金)|协议资金|计划投资|总投资)(?:额)?$/, /(?:到位|到账|兑现)(?:资金|金额)?$/],
  [/(?:来电|呼入|呼叫|话务)(?:总?量)?$/, /(?:接听|接通|应答)(?:量)?$/],
  [/(?:报名|报考|应考)(?:人数)?$/, /(?:录取|录用|参考|到考|入围)(?:人数)?$/],
  [/(?:发放|发出)[\u4e00-\u9fa5]{0,6}(?:问卷|测评表|评议表)$/, /(?:收回|回收)[\u4e00-\u9fa5]{0,8}$/],
]
const CLEAN = /(?:共计?|为|达到?|了|约)+$/
function outOf(before: readonly Claim[], p: Claim): Claim | undefined {
  const label = p.label.replace(CLEAN, '')
  const pair = OUT.find(([, part]) => part.test(label))
  return pair && before.findLast(c => pair[0].test(c.label.replace(CLEAN, '')) && p.id - c.id <= NEAR)
}

/** 公务用车购置数32辆，保有量660辆: what was bought is among what there is. */
const kept = (claims: readonly Claim[], p: Claim): Claim | undefined => {
  if (!/购置(?:数|量)?(?:为)?$/.test(p.label) || p.unit !== '辆') return undefined
  return [claims[p.id - 1], claims[p.id + 1]].find(c => c?.unit === '辆' && c.sentence === p.sentence && /保有[量数](?:为)?$/.test(c.label))
}

/** 共办理各类法律援助案件4714件……办理农民工案件506件: of all kinds together. */
function ofAllKinds(before: readonly Claim[], p: Claim): Claim | undefined {
  const noun = p.label.slice(-2)
  if (noun.length < 2 || p.label.length < 4 || /累计|全[国省市县]/.test(p.label)) return undefined
  return before.findLast(c => /(?:各类|各种|各级各类)[\u4e00-\u9fa5]+$/.test(c.label) && c.label.endsWith(noun) && c.unit === p.unit)
}

const KIND = /(?:案件|案|类|数量|总数|总量|数|人数)$/
const HEAD = /^(?:其中|共有?|全[国省市州县区镇乡]|共?(?:查处|受理|办理|收到|查验|发生)|有)+/
/** Its own name, without what is said of all names. */
const nameOf = (c: Claim): string => c.label.replace(CLEAN, '').replace(KIND, '').replace(HEAD, '')
/** 产量, 满意, 起诉: what is measured or said of anything, and no thing of its own. */
const NO_THING = /[量额率值数]$|满意|起诉|余额|面积|收入|支出|投资|损失|新增|累计/
/** 基本满意 is not among 满意, nor 专职 among 兼职: no kind of it. */
const NO_KIND = /总|累计|基本|比较|非常|[和及与、]|非|不|未|副|全[国省市县]/
/** 查处游戏厅赌博案10起 of 赌博53起. */
function qualified(before: readonly Claim[], p: Claim): Claim | undefined {
  const name = nameOf(p)
  if (!discrete(p.unit) || NO_KIND.test(name)) return undefined
  return before.findLast(c => {
    const of = nameOf(c)
    return of.length > 1 && name.length > of.length + 1 && name.endsWith(of) && !NO_THING.test(of) && c.unit === p.unit
  })
}

/** 在已经答复的9件申请中: of all applications. */
function ofReference(reading: Reading, before: readonly Claim[], p: Claim): Claim | undefined {
  const back = referenceOf(reading, p)
  const thing = back?.deed ? back.thing : ''
  return thing.length > 1 ? before.find(c => c.label.endsWith(thing) && /收到|受理|接收|收|共/.test(c.label)) : undefined
}

const TIMELY = /^(?:按期|按时|及时|提前|如期|当场|一次性?)/
/** 结案率99.99%，同比上升0.04%；按期结案率99.88%. */
function rateOf(claims: readonly Claim[], p: Claim): Claim | undefined {
  const name = p.label.replace(CLEAN, '')
  if (!TIMELY.test(name)) return undefined
  const of = name.replace(TIMELY, '')
  return claims
    .slice(Math.max(0, p.id - BACK), p.id)
    .findLast(
      c =>
        isRate(c) && c.paragraph === p.paragraph && c.owner === p.owner && c.label.replace(CLEAN, '').endsWith(of) && !TIMELY.test(c.label),
    )
}

const told = (claim: Claim, whole: Claim): Found => ({
  kind: 'bound',
  claim,
  stated: claim.value,
  computed: whole.value,
  verdict: 'holds',
  parts: [whole],
  message: `${figure(claim)}不大于${figure(whole)}。`,
})
