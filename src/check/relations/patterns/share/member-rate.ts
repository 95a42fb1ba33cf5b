/**
 * 直接答复18326件，转派7294件，总量25620件，直接答复率71.5%; 线上办理2184件，线下办理4916件，线上占比30.8%: a rate that is named after one of what a whole is divided into is
 * of that whole, or of both where there are two and no whole is printed.
 */
import type { Claim } from '../../../claims.ts'
import { above, plus } from '../../../interval.ts'
import type { Item } from '../../../items.ts'
import { complementary, fitsShare } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { cellOf, divisionOf, isCalled } from '../../share/division.ts'
import { isQualified, leavesOut } from '../../share/exceptions.ts'
import { ON_TOP } from '../../share/rate-definitions.ts'
import { decide, decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const memberRate: RelationRule = {
  kind: 'share',
  title: '按分项命名的率',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: [
      '直接答复18326件，转派承办单位7294件，总量25620件，直接答复率71.5%。',
      '办件总量5000件，其中当场办结3200件，承诺办结1800件，当场办结率64.0%。',
      '线上办理2184件，线下办理4916件，线上占比30.8%。',
      '自动履行1560件，强制执行440件，合计2000件，自动履行率为78.0%。',
    ],
    bad: [
      '直接答复18326件，转派承办单位7294件，总量25620件，直接答复率66.5%。',
      '办件总量5000件，其中当场办结3200件，承诺办结1800件，当场办结率46.0%。',
      '线上办理2184件，线下办理4916件，线上占比44.4%。',
      '自动履行1560件，强制执行440件，合计2000件，自动履行率为87.0%。',
    ],
    traps: [
      // Of what is settled already, of what was due, of another time or place, of a larger whole that is printed.
      '受理1480件，调成1027件，调解不成366件，尚在调解87件，调成率73.7%。',
      '全年办件10000件。线上办理2184件，线下办理4916件，线上占比21.8%。',
      '直接答复18326件，转派7294件，总量25620件，去年直接答复率66.5%。',
      '直接答复18326件，转派7294件，总量25620件，全省直接答复率66.5%。',
      '合格30人，优秀24人，不合格6人，共60人，合格率90.0%。',
      '按期办结300件，逾期办结20件，未办结80件，共400件，按期办结率93.8%。',
      '线上办理2184件，线下办理4916件，线上占比44.4%的镇有3个。',
      '执结8059件，未结1384件，执结率84.4%。',
      '收到工单3656件。当月办结3456件，已解决3112件，未解决344件，解决率90.05%，另有200件转下月。',
      '收到“好差评”评价15.83万条，其中好评15.81万条，好评率99.87%。',
      '线上培训12期800人次、线下培训8期900人次，线上占比47.1%。',
      '男职工1962人，女职工1038人，另有退休人员500人，女职工占比29.7%。',
      '预警劝阻6000人次，其中电话劝阻5100人次、见面劝阻900人次，见面劝阻率（高危预警中见到的比例）为98.2%。',
      '收到线索400条，直查200条，转办150条，留存50条，直查率57.1%（不含留存）。',
    ],
  },
}

const NAMED = /^(?:其中|而)?([\u4e00-\u9fa5]{2,8}?)(?:率|占比|所占(?:比例|比重)|的?比[例重])(?:为|是|达到?|约)?$/
/** Rates of several answers together, of what was due, of another time or place. */
const UNTOLD =
  /满意|合格|优|良|及格|达标|通过|按期|按时|及时|限时|成功|综合|平均|总|知晓|增|减|同比|环比|上年|去年|同期|全[国省市县区镇]|[季月]度|目标/
/** What is not settled yet may be left out of the whole. */
const OPEN = /尚|正在|在[办审调诉途]|留存|暂|未结|待|未办|未审/
const FAR = 12
/** So many figures before it others may give the rate. */
const BACK = 40
/** So many figures before what has the rate its whole may leave something out. */
const NEAR = 2

function found(reading: Reading, s: Claim): Found | undefined {
  const plain =
    s.form === 'percent' && s.precision === 'exact' && s.printed < 100 && s.owner < 0 && (s.role === 'rate' || s.role === 'share')
  const name = plain ? NAMED.exec(s.label)?.[1] : undefined
  if (!name || UNTOLD.test(name) || ON_TOP.test(s.label) || s.noun.startsWith('的') || isQualified(reading.view.text, s)) return undefined
  const item = memberOf(reading, s, name)
  const part = item && cellOf(item, item.head.unit)
  if (!item || !part || item.slots.length > 1 || leavesOut(reading.view.text, item.row[Math.max(0, item.at - NEAR)]!.head, s))
    return undefined
  const division = divisionOf(reading, item, part.unit)
  // 执结8059件，未结1384件，执结率84.4%: of what came in, which may be more than both.
  if (!division && s.role === 'rate') return undefined
  if (!division) return ofBoth(reading, s, item, { ...part, label: part.label.slice(Math.max(0, part.label.indexOf(name))) })
  const { whole, members } = division
  if (whole === part || !members.includes(part) || members.some(m => m.id > s.id || OPEN.test(m.label))) return undefined
  // 办结3456件，已解决3112件，未解决344件: what is counted between may be meant.
  const others = countsBefore(reading, s, part).filter(c => c !== whole && !members.includes(c))
  return others.some(c => fitsShare(s, part.value, c.value)) ? undefined : decideNamed(s, [part], whole)
}

/** The one member of its sentence that is called so, or has that name in its own: 线上 of 线上办理, beside 线下办理. */
function memberOf(reading: Reading, s: Claim, name: string): Item | undefined {
  const row = reading.items.of.get(s.id)?.row ?? []
  const near = row.filter(i => i.sentence === s.sentence && i.head.id < s.id && s.id - i.head.id <= FAR && isExactCount(i.head))
  const own = near.filter(i => isCalled(i.head, name))
  if (own.length) return own.length === 1 ? own[0] : undefined
  const within = s.role === 'share' ? near.filter(i => i.head.label.includes(name)) : []
  return within.length === 1 ? within[0] : undefined
}

const countsBefore = ({ claims }: Reading, s: Claim, part: Claim): Claim[] =>
  claims.slice(Math.max(0, s.id - BACK), s.id).filter(c => c.paragraph === s.paragraph && isExactCount(c) && alike(c.unit, part.unit))

/** Of two that leave nothing out, side by side, where nothing larger was counted before. */
function ofBoth(reading: Reading, s: Claim, item: Item, part: Claim): Found | undefined {
  const mates = [item.row[item.at - 1], item.row[item.at + 1]].flatMap(i => {
    const cell = i && i.sentence === s.sentence && i.head.id < s.id ? cellOf(i, part.unit) : undefined
    return cell && (complementary(part, cell) || complementary(cell, part)) ? [cell] : []
  })
  const [mate] = mates
  if (/其中/.test(part.lead)) return undefined
  // 男职工1962人，女职工1038人，另有退休人员500人: more than two.
  const beside = reading.claims.slice(Math.max(part.id, mate?.id ?? 0) + 1, s.id)
  if (beside.some(c => isExactCount(c) && alike(c.unit, part.unit) && c.sentence === s.sentence)) return undefined
  if (!mate || mates.length > 1) return undefined
  const value = plus(part.value, mate.value)
  const others = countsBefore(reading, s, part).filter(c => c.id !== part.id && c !== mate)
  if (others.some(c => above(c.value, value) && !fitsShare(s, part.value, value))) return undefined
  const told = decide(s, { value: part.value, parts: [part] }, [{ value, parts: [part, mate], certain: true, near: true }])
  return told && told.verdict !== 'undecided' ? { ...told, named: true } : undefined
}
