/**
 * Pairs of which the second is not above the first, told by other words than 其中: 75个社区中的71个; 新建6个，总数达到23个; 余额86亿元，控制在限额
 * 89亿元以内（未超过限额89亿元）; 申请312件，确认有效309件. Part of the kind `bound`.
 */
import type { Claim } from '../../claims.ts'
import { above } from '../../interval.ts'
import type { Item } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike, measure } from '../../units.ts'
import { figure } from '../../words.ts'

export const boundPairs = (reading: Reading): Found[] => [...beside(reading), ...visits(reading)]

const beside = (reading: Reading): Found[] =>
  reading.items.top.flatMap(row =>
    row.flatMap((item, at): Found[] => {
      const before = row[at - 1]
      if (!before || before.sentence !== item.sentence || measure(item.head.unit)) return []
      const found =
        among(before, item) ??
        within(before, item, reading.view.text) ??
        discovered(before, item) ??
        returned(before, item) ??
        cumulative(before, item) ??
        outcome(before, item) ??
        corrected(before, item, row[at - 2], reading) ??
        limited(row, at)
      return found ? [found] : []
    }),
  )

/** 31件 and 31件次 are counted against each other. */
const comparable = (whole: Item, part: Item): boolean =>
  whole.head.unit !== '' &&
  (alike(whole.head.unit, part.head.unit) || `${whole.head.unit}次` === part.head.unit) &&
  // 检测42项、1864项次，合格1862项次: of what is counted alike.
  (whole.head.unit === part.head.unit || !whole.slots.some(s => s.unit === part.head.unit))

const AMONG = /^[\u4e00-\u9fa5]{0,10}中的?(?:仅|已|仍|尚|还|共)?有?$/

/** 监督意见243件中法院采纳251件: of them, so many came to this. */
const CAME_TO = /^[\u4e00-\u9fa5]{0,10}中[\u4e00-\u9fa5]{0,6}(?:采纳|采信|支持|调解成功|审核通过|获批|确认有效)$/

/** 75个社区中的71个, 18个村中仍有3个村. */
function among(whole: Item, part: Item): Found | undefined {
  if (!(AMONG.test(part.head.lead) || CAME_TO.test(part.head.lead)) || !comparable(whole, part) || part.head.unit !== whole.head.unit)
    return undefined
  return pair(part, whole, part)
}

const WITHIN = /^[\u4e00-\u9fa5]{0,8}(?:[中里]|之中)$/

/** 全县286个村中，建成示范村212个: told only where it cannot be. */
function within(whole: Item, part: Item, text: string): Found | undefined {
  if (part.head.sep !== '，' || part.head.unit !== whole.head.unit || part.head.id !== whole.head.id + 1) return undefined
  const [behind, , ...more] = text.slice(whole.head.stop, part.head.start).split('，')
  if (!WITHIN.test(behind ?? '') || more.length > 0 || /^另|累计|新增/.test(part.head.label)) return undefined
  const kind = behind!.replace(/之?[中里]$/, '').slice(-2)
  const same = kind !== '' && (part.head.label.includes(kind) || part.head.noun.startsWith(kind))
  return same && above(part.head.value, whole.head.value) ? pair(part, whole, part) : undefined
}

const LOOKED = /(?:抽查|检查|排查|走访|检测|巡查|抽检)[\u4e00-\u9fa5]{0,10}$/
const FOUND = /^(?:其中)?(?:共)?(?:发现|查出|查处)(?:存在)?(?:有)?(?:问题|违法|违规|不合格|隐患)[\u4e00-\u9fa5]{2,6}$/

/** 抽查企业312家，发现问题企业26家: of those that were looked at, where both end with the same thing. */
function discovered(looked: Item, part: Item): Found | undefined {
  const [{ label: one }, { label: other, sep }] = [looked.head, part.head]
  if (sep !== '，' || !comparable(looked, part) || !LOOKED.test(one) || !FOUND.test(other)) return undefined
  return one.slice(-2) === other.slice(-2) ? pair(part, looked, part) : undefined
}

const SENT = /(?:发放|发出|下发)[\u4e00-\u9fa5]{0,8}(?:问卷|调查表|测评表|评议表|征求意见表)$/
const CAME_BACK = /^(?:实际|实|共|已)?(?:收回|回收)[\u4e00-\u9fa5]{0,8}$/

/** 发放问卷1200份，收回1186份. */
const returned = (sent: Item, back: Item): Found | undefined =>
  comparable(sent, back) && SENT.test(sent.head.label) && CAME_BACK.test(back.head.label) ? pair(back, sent, back) : undefined

const NEW = /新[增建设招聘]|新(?:开|认定|培育|发展|组建|成立|签约|注册|登记)|更新|(?:本|今|当)年|全年/
const ALL =
  /^(?!本[周月季])(?:全[市县区镇乡省])?(?:目前|现|使)?[\u4e00-\u9fa5]{0,6}(?:累计|总数|总量)(?!新增)([\u4e00-\u9fa5]{0,4}?)(?:达到?|为|有|了)?$/

/** 新建6个，总数达到23个; 治理42平方公里，累计治理613平方公里: what was added is not above all there is. */
function cumulative(fresh: Item, all: Item): Found | undefined {
  // 由5.42万亩压减到2023年的4.16万亩，两年累计压减1.26万亩: what it came to, and not by how much.
  if (/[至到为](?:[^，；。]{0,10}的)?$/.test(fresh.head.label)) return undefined
  const deed = (/^达到?$/.test(all.head.label) ? ['', ''] : ALL.exec(all.head.label))?.[1]
  if (deed === undefined || all.head.sep !== '，' || fresh.head.unit !== all.head.unit || /累计|总|共/.test(fresh.head.label))
    return undefined
  const same = deed.length > 1 && fresh.head.label.includes(deed)
  if (!same && !NEW.test(fresh.head.label)) return undefined
  const fails = above(fresh.head.value, all.head.value)
  const words = `${figure(fresh.head)}，${fails ? '比' : '不大于'}累计${figure(all.head)}${fails ? '还多' : ''}。`
  return relation(all.head, fresh.head, fails, `新增${words}`)
}

const CAME = /申请|提请|提出|报送|调解|抽检|抽查|检测|检验|送检|受理|收到|接收|办理|立案|排查|应诉|交办|转办|征集|登记/
/** 排查隐患224件，调解成功325件: what was mediated is more than what was looked for. */
const ASKED = /申请|提请|提出|报送|调解|抽检|抽查|检测|检验|送检|应诉|征集/
/** What becomes of a part only; what is closed in a year may have come in the year before. */
const PART = /^(?:[\u4e00-\u9fa5]{0,7})(?:确认有效|调解成功|成功|采纳|合格|出庭|满意|获批)$/
const CLOSED = /^(?:按期|按时|依法|已|全部|均)*(?:办结|审结|结案|答复|回复|办复|化解|整改|完成)$/

/** 申请司法确认312件，确认有效309件; what is closed is told only where it is not above what came. */
function outcome(came: Item, part: Item): Found | undefined {
  const { head } = part
  if (head.sep !== '，' || !comparable(came, part) || !CAME.test(came.head.label)) return undefined
  const fails = above(head.value, came.head.value)
  const told = fails ? ASKED.test(came.head.label) && PART.test(head.label) : PART.test(head.label) || CLOSED.test(head.label)
  return told && !/不/.test(head.label) ? pair(part, came, part) : undefined
}

const HAZARD = /(?:发现|查出|排查出?|检查出)(?:各类)?[\u4e00-\u9fa5]{0,6}(?:隐患|问题)$/
const CORRECTED = /^(?:已|现场|立即|当场|限期|责令|完成)*(?:整改|消除)(?:完成|到位|完毕|了)?(?:一般|重大)?(?:安全)?(?:隐患|问题)?$/
/** Of all there has been up to a day, no more can have been put right than was found. */
const TO_DATE = /截至|截止|以来|累计|到(?:(?:19|20)\d{2}年)?\d{1,2}月(?:\d{1,2}日|底|末)/
const ALREADY = /^已|完成|完毕|到位/

/** 发现隐患33条，已整改30条; more were put right than were found only where what was found before is among them. */
function corrected(found: Item, done: Item, ahead: Item | undefined, { view: { paragraphs, text } }: Reading): Found | undefined {
  if (!/[，、]/.test(done.head.sep) || !comparable(found, done) || !HAZARD.test(found.head.label) || !CORRECTED.test(done.head.label))
    return undefined
  // 发现一般隐患32条、重大隐患4条，已整改35条: of both together.
  const kinds = ahead?.sentence === found.sentence && /隐患|问题/.test(ahead.head.label) && !found.head.sep.includes('；')
  if (kinds || found.head.sep === '、') return undefined
  const fails = above(done.head.value, found.head.value)
  const told = text.slice(paragraphs[found.paragraph]?.start ?? found.head.start, found.head.start)
  return fails && !(TO_DATE.test(told) && ALREADY.test(done.head.label)) ? undefined : pair(done, found, done)
}

const PLANNED = /计划|拟|将|力争|确保|预计/
const UNDER = /^(?:均|都|仍)?(?:未|没有|不)(?:超过|超出|突破)[\u4e00-\u9fa5]{0,8}限额$/

/** 余额86亿元，其中……，控制在限额89亿元以内; 未超过限额89亿元: the first amount of its sentence. */
function limited(row: readonly Item[], at: number): Found | undefined {
  const limit = row[at]!
  const kept = /控制在[\u4e00-\u9fa5]{0,12}$/.test(limit.head.label) && /^[之以]?内/.test(limit.head.noun)
  if (!kept && !UNDER.test(limit.head.label)) return undefined
  const first = row.slice(Math.max(0, at - 6), at).find(i => i.sentence === limit.sentence)
  // 计划造林12万亩，病害面积控制在3.6万亩以内: what is to be done is no amount that the limit is set to.
  if (first && PLANNED.test(first.head.label)) return undefined
  return first && first.head.unit === limit.head.unit ? pair(limit, limit, first) : undefined
}

const GROUP = /(?:集体|个体|重复|越级)(?:来|上)?访$/
const VISITS = /(?<!集体|个体|重复|越级)(?:来访|上访)$/
const NEAR = 8

/** 来访1085批3276人次……集体访92批2467人次: each figure of the class against that of all visits. */
const visits = ({ items }: Reading): Found[] =>
  items.top.flatMap(row =>
    row.flatMap((part, at): Found[] => {
      const whole = GROUP.test(part.head.label) ? row.slice(Math.max(0, at - NEAR), at).findLast(i => VISITS.test(i.head.label)) : undefined
      return (whole?.slots ?? []).flatMap(all => {
        const own = part.slots.find(s => s.unit === all.unit)
        if (!own) return []
        const fails = above(own.value, all.value)
        const words = `${figure(own)}，${fails ? '比' : '不大于'}来访${figure(all)}${fails ? '还多' : ''}。`
        return [relation(own, all, fails, words)]
      })
    }),
  )

/** `part` is not above `whole`; told of `claim`. */
function pair(claim: Item, whole: Item, part: Item): Found {
  const fails = above(part.head.value, whole.head.value)
  const words = `${figure(part.head)}${fails ? '比' : '不大于'}${figure(whole.head)}${fails ? '还多' : ''}。`
  return relation(claim.head, (claim === whole ? part : whole).head, fails, words)
}

/** What `claim` is held against, and whether it is beyond it. */
export const relation = (claim: Claim, other: Claim, fails: boolean, message: string): Found => ({
  kind: 'bound',
  claim,
  stated: claim.value,
  computed: other.value,
  verdict: fails ? 'fails' : 'holds',
  parts: [other],
  message,
})
