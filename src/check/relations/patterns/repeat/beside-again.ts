/**
 * 受理消费投诉2165件，为消费者挽回损失312.8万元……受理消费投诉2165件，挽回经济损失512.8万元; 转移63户183人……转移的63户883人; 行政复议518件，行政应诉274件……上述两项分别为518件和474件: of two that are told beside each
 * other, and told again, one has its number again; the other has one that a slip of the hand makes of what it was.
 */
import type { Claim } from '../../../claims.ts'
import { exchanged, oneDiffers } from '../../../hand.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isMade } from '../../common/told-again.ts'
import { plainly } from '../../repeat/told.ts'
import { twice } from '../../repeat/twice.ts'
import { isOwnMeasure } from '../told.ts'

export const besideAgain: RelationRule = {
  kind: 'repeat',
  title: '并列的两个数再次并列出现',
  find,
  examples: {
    good: ['当夜转移63户183人到村小学，次日24户先行返家。前后转移的63户183人的食宿由镇里统一安排。'],
    bad: [
      '险情发生后，村里当夜转移63户183人到村小学。前后转移的63户883人的食宿、医药由镇里统一安排。',
      '全乡有低保户213户、521人。春节前，为213户721名低保对象发放慰问金。',
      '全乡有低保户213户、521人。春节前，为413户521名低保对象发放慰问金。',
      '全年受理消费投诉2165件，为消费者挽回损失312.8万元。一年来，12315工作成效明显，受理消费投诉2165件，挽回经济损失512.8万元。',
      '全市共办理行政复议案件518件，行政应诉案件274件。上述两项分别为518件和474件，均创历史新高。',
      '全年新建高标准农田12.6万亩，修复渠道186公里。\n总的看，农田水利成效明显，新建高标准农田12.6万亩、修复渠道156公里。',
    ],
    traps: [
      '上半年受理投诉2165件，挽回损失312.8万元。下半年受理投诉2165件，挽回损失342.8万元。',
      '东镇有低保户213户、521人。西镇有低保户213户、527人。',
      '当夜转移63户183人，次日返家24户。返家后，63户153人得到救助，其余30人投亲靠友。',
      '受理案件312件，审结296件。截至目前，受理的312件中，已执结256件。',
      '检查企业312家，发现隐患186处。复查企业312家，发现隐患156处。',
      '2023年检查企业312家，发现隐患186处；2024年检查企业312家，发现隐患156处。',
    ],
  },
}

/** So many places with one number are looked at. */
const MOST = 6
const FAR = 120
/** Words that name no thing of their own. */
const IDLE =
  /其中|合计|总计|全部|完成|实现|达到|同比|增长|下降|占比|分别|比上|上年|年度|以上|以下|情况|工作|方面|有效|成效|[的了为是有个与和及在由对已共均都其各上中下]/
const OTHER = /上一?年|去年|前年|同期|复查|以来|目标|计划|其余|其[他它]|另|拟|预计|每|平均|增|减|新|预算|未|剩|不/g
const TIME = /(?:19|20)\d{2}年|[上下]半年|[一二三四]季度|\d{1,2}月|\d{1,2}日|上年|去年|前年|本月|当月|周|[一二三]批/g
const RESPECTIVE = /(?:上述|以上|前述|这|该|两者|二者|前两)[两二三]?[项类个种者]?[\u4e00-\u9fa5]{0,4}分别[为是有]?$/

function find({ claims, view: { text } }: Reading): Found[] {
  /** Where each number stands, as far as it was read. */
  const places = new Map<number, number[]>()
  return claims.flatMap(c => {
    const again = told(claims, text, places, c)
    places.set(c.printed, [...(places.get(c.printed) ?? []).slice(1 - MOST), c.id])
    return again ?? []
  })
}

function told(claims: readonly Claim[], text: string, places: ReadonlyMap<number, readonly number[]>, c: Claim): Found | undefined {
  const last = claims[c.id - 1]
  if (!last || !isOwnMeasure(c) || !isOwnMeasure(last) || last.paragraph !== c.paragraph || last.sentence !== c.sentence) return undefined
  return pair(claims, text, places.get(last.printed) ?? [], last, c, 1) ?? pair(claims, text, places.get(c.printed) ?? [], c, last, -1)
}

/** `same` has its number from before; what stood beside that, `way` before or behind it, is another number of `c`. */
function pair(claims: readonly Claim[], text: string, at: readonly number[], same: Claim, c: Claim, way: 1 | -1): Found | undefined {
  if (same.printed < 10 || c.printed < 10) return undefined
  for (const id of at) {
    const [first, other] = [claims[id]!, claims[id + way]]
    if (!other || id >= Math.min(same.id, c.id) || other.id >= Math.min(same.id, c.id) || !isOwnMeasure(first) || !isOwnMeasure(other))
      continue
    if (first.sentence !== other.sentence || first.paragraph !== other.paragraph || same.id - id > FAR) continue
    if (!alike(first.unit, same.unit) || !alike(other.unit, c.unit) || others(first, other) !== others(same, c)) continue
    if (first.sentence === c.sentence && first.paragraph === c.paragraph && !/的$/.test(same.label)) continue
    if (other.printed === c.printed) return undefined
    if (!isSlip(other, c) || !isOne(claims, text, [first, other], [same, c])) continue
    const before = claims.slice(Math.max(0, c.id - 24), Math.min(same.id, c.id)).filter(o => o.form === 'plain' && alike(o.unit, c.unit))
    if (before.some(o => o.printed === c.printed) || isMade(before, c.printed)) return undefined
    return { ...twice(c, other), named: true }
  }
  return undefined
}

/** 新建, 上年, 计划: what sets a number apart, which both must have. */
const others = (...pair: readonly Claim[]): string => pair.map(p => (p.label.match(OTHER) ?? []).join('')).join()

function isSlip(a: Claim, b: Claim): boolean {
  const step = Math.min(a.step, b.step)
  const [one, other] = [a, b].map(x => String(Math.round(x.printed / step))) as [string, string]
  return a.step === b.step && one.length > 1 && one.length === other.length && (oneDiffers(one, other) || exchanged(one, other))
}

/** Are the two pairs of one fact: joined as one (63户183人), called the same, or pointed back to in their turn? */
function isOne(claims: readonly Claim[], text: string, a: readonly [Claim, Claim], b: readonly [Claim, Claim]): boolean {
  const order = (p: readonly [Claim, Claim]): readonly [Claim, Claim] => (p[0].id < p[1].id ? p : [p[1], p[0]])
  const [one, two] = [order(a), order(b)]
  if (isOtherTime(text, one[0], two[0])) return false
  const joined = (p: readonly [Claim, Claim]): boolean => /^、?$/.test(p[1].lead)
  if (joined(one) && joined(two) && one[0].unit !== one[1].unit)
    return two[0].lead !== '' && !/其余|另/.test(text.slice(two[1].stop, two[1].stop + 30))
  if (RESPECTIVE.test(two[0].lead) && /^[、和与及，]$/.test(two[1].lead)) return two[0].id - one[1].id === 1
  if (digits(a[0]) < 3 || digits(a[1]) < 3 || claims[one[0].id]!.owner >= 0) return false
  return called(a[0], b[0]) && called(a[1], b[1])
}

const digits = (c: Claim): number => String(Math.round(c.printed / c.step)).length

/** Is one name the other, or all but a word of it: 为消费者挽回损失 and 挽回经济损失? */
function called(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(c => plainly(c.label)) as [string, string]
  if (one.length < 3 || other.length < 3) return false
  if (one.endsWith(other) || other.endsWith(one)) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let common = 0
  for (let i = 0; i + 2 <= short.length; i++) {
    const two = short.slice(i, i + 2)
    if (!IDLE.test(two) && long.includes(two)) common++
  }
  return common > 1 && short.slice(-2) === long.slice(-2)
}

/** Does one name a time that the other does not; and does one sentence open with a place that the other has not? */
function isOtherTime(text: string, a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(c => text.slice(c.start - Math.min(c.lead.length, c.start), c.start).replace(/^[\s\S]*[。\n]/, '')) as [
    string,
    string,
  ]
  const [times, others] = [one, other].map(w => (w.replace(/截[至止][^，。；]{1,10}，/g, '').match(TIME) ?? []).join()) as [string, string]
  if (others !== '' && times !== others) return true
  if (times !== '' && others === '' && !/年$/.test(times)) return true
  const place = /([\u4e00-\u9fa5]{1,3}(?:镇|乡|村|街道|社区|县|区|市|局|院|队|组|所|站|公司))(?=[^级委政民场])/
  const [here, there] = [one, other].map(w => place.exec(w)?.[1]?.slice(-2) ?? '')
  return here !== '' && there !== '' && here !== there && !/^[全我本]/.test(here!) && !/^[全我本]/.test(there!)
}
