/**
 * 养老机构26家，床位2480张……26家养老机构开展安全检查，2480张床位全部投保; 隐患376处。376处隐患已整改; 转移安置群众1268人……1268名群众生活得到妥善安排: a clause that opens with the number of what was counted before, and
 * with its name, takes up that number. More than there were they cannot be; fewer they may be, unless the words say that all are meant.
 */
import type { Claim } from '../../../claims.ts'
import { exchanged, oneDiffers } from '../../../hand.ts'
import { meets } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { earlier, isMade } from '../../common/told-again.ts'
import { twice } from '../../repeat/twice.ts'
import { isOwnMeasure } from '../told.ts'

export const thingsAgain: RelationRule = {
  kind: 'repeat',
  title: '句首的数与其名称再次出现',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '灾情发生后，全县紧急转移安置群众1268人，设立安置点14个。目前，14个安置点运转正常，1268名群众生活得到妥善安排。',
      '本次共排查燃气用户12640户，发现隐患376处。目前376处隐患已全部整改到位。',
    ],
    bad: [
      '全县共有养老机构26家，床位2480张。春节前，民政局对26家养老机构开展安全检查，2280张床位全部投保责任险。',
      '灾情发生后，全县紧急转移安置群众1268人，设立安置点14个。目前，17个安置点运转正常，1268名群众生活得到妥善安排。',
      '本次共排查燃气用户12640户，发现隐患376处。目前576处隐患已全部整改到位。',
      '全乡有低保户213户、521人。春节前，为213户721名低保对象发放慰问金。',
      '村道硬化总支出40420元，包括材料款22180元、人工工资18240元，28180元材料款有送货单和收据，18240元工资由本人签字领取。',
      '会议审议通过重大项目27个，总投资412.6亿元。会议强调，27个重大项目要倒排工期，442.6亿元投资要尽快形成实物工作量。',
      '市局今年共立案查处制售假劣农资案件87起。经核算，85起案件涉案货值合计186万元。',
      '我局启动高层建筑隐患摸排，建立隐患台账169条。到年底，台账所列129条隐患除27条需工程改造外，其余已销号。',
      '我市现有规上工业企业312家。如前所述，全市512家规上工业企业中，高新技术企业87家。',
      '全年共组织执法检查217次、专项行动67次。从检查对象看，817次检查覆盖危化、工贸等行业。',
    ],
    traps: [
      // Fewer of them; others, of another time or place; of another kind; what figures beside make.
      '本次共发现隐患376处。目前356处隐患已完成整改，其余正在推进。',
      '上半年受理工单485件，办结480件。全年585件工单中，投诉类居多。',
      '东镇排查隐患房屋120栋。西镇发现问题较多，180栋隐患房屋已逐一建档。',
      '全县有学校86所。96所学校食堂完成改造。',
      '全年受理案件120件，旧存10件。130件案件中，调解86件。',
      '全市共有企业312家，从业人员4120人。今年新登记企业较多，512家企业尚未年报。',
      '检查企业120家。上年检查的150家企业全部整改到位。',
      '上年末有社会组织212家。目前，232家社会组织全部完成年检。',
      '计划检查企业120家。实际检查中，180家企业全部合格。',
    ],
  },
}

/** What may stand before the number in its clause: what is done to them, a word that points, the deed that brought them. */
const OPENS =
  /^(?:目前|现在?|如今|同时|此外|并|且|也|而|但)?(?:已?经?)(?:对|将|为|给|向|从|在|由|就|把|让|使|面对|针对|围绕|确保|保障|组织|督促|指导)?(?<place>[全我本][省市州县区镇乡村街局院])?(?:全部|所有|全体)?(?<point>这|该|上述|以上|前述)?(?:(?<deed>[\u4e00-\u9fa5]{2,8}?)(?:出|到|过)?的|(?<listed>[\u4e00-\u9fa5]{0,4})所[列涉报发建])?$/
const LONGEST = 14
/** What begins when the name of a thing has ended. */
const ENDS =
  /^(?:干部|同志|群众|人士)?(?:$|[^\u4e00-\u9fa5]|[已均都全也还仅没未无的中里内和与及或在被由将要须应经按逐进获受参得有是共为把从对向于每需可能因待正][^\s]?|涉|覆盖|完成|实[现行施]|通过|开[展工]|运[转行]|整改|惠及|组织|坚持)/
/** 学校食堂, 企业负责人: what has another head. */
const OTHER_HEAD =
  /^(?:食堂|家属|子女|代表|骨干|负责|法定|法人|家长|成员|楼栋|职工|员工|工作|业务|服务|建设|信息|名单|问题|相关|配套|所属|下属|周边|监管|管理)/
const ALL = /^[^，。；]{0,10}?(?:全部|均|都|悉数|逐|无一|一个[没不]|全员|一律|一一|100%|百分之百)/
/** Done with some of them, or with the rest. */
const PARTLY = /^[^，。；]{0,6}?(?:已|完成|整改|办结|化解|达标|合格|销号|成功|签|落实|到位|未|不|没)/
const REST = /其余|其他|其它|剩余|剩下|余下|尚|还有|另有|另外|仍|未|(?:正在|持续|继续)推进/
const OTHER =
  /上一?年|去年|前年|同期|往年|历年|以来|[年月期]初|年末|上年|目标|计划|其余|其[他它]|另|拟|应|未|尚|剩|新(?![录招建购聘])|再|预计|半年|季度|\d月|累计|平均|[每各]/
const PART = /其中|包括/
const TIME = /(?:19|20)\d{2}年|[上下]半年|[一二三四]季度|\d{1,2}月(?!底|末|\d)|上年|去年|前年|今年|本月|当月|全年|今后|下一步|明年/g

function found({ claims, view: { text } }: Reading, c: Claim): Found | undefined {
  if (!isOwnMeasure(c) || c.label.length > LONGEST || c.printed < 2) return undefined
  const opens = OPENS.exec(/[^，。；：、\n]*$/.exec(c.lead)![0].replace(/[“”]/g, ''))
  if (!opens || OTHER.test(opens[0])) return undefined
  const behind = text
    .slice(c.unit.endsWith('床位') ? c.stop - 2 : c.stop, c.stop + LONGEST + 10)
    .replace(/[“”]/g, '')
    .replace(/^的/, '')
  const sentence = c.lead.slice(c.lead.search(/[^。；\n]*$/)).replace(/(?:截[至止]|[^达]?到)(?!会)[^，。；]{1,10}，/g, '')
  const { place, point, deed } = opens.groups!
  const before = earlier(claims, c)
  const things = before.filter(o => isOwnMeasure(o) && isThing(text, o, behind, isBeside(claims, o, c)))
  const named = things.length ? things : before.filter(o => isOwnMeasure(o) && isCalled(o, behind, opens.groups!))
  const [first] = named
  if (!first || named.some(o => o.printed !== first.printed || isOther(o, c) || /的$/.test(o.label))) return undefined
  if (first.id === c.id - 1 && first.sentence === c.sentence && !/[，；。]/.test(c.lead)) return undefined
  if (meets(c.value, first.value)) return { ...twice(c, first), named: true }
  if (before.some(o => o.printed === c.printed) || isMade(before, c.printed) || !isSlip(first, c)) return undefined
  if (
    isElsewhere(text, sentence, first) ||
    (place && !text.slice(Math.max(0, first.start - 2 * REACH), first.start).includes(place.slice(1)))
  )
    return undefined
  const all = ALL.test(behind)
  const pair = isBeside(claims, first, c)
  const more = c.printed > first.printed
  const part = PART.test(first.lead)
  const rest = REST.test(behind) || REST.test(text.slice(c.stop, c.stop + REACH))
  const sure = Boolean(point) || (deed !== undefined && first.label.includes(deed)) || things.length === 0
  if (c.printed < 10 && !(sure || pair || (all && more))) return undefined
  if (part && !sure && !pair && first.paragraph !== c.paragraph) return undefined
  if (more) return { ...twice(c, first), named: true }
  if (sure) return rest && PARTLY.test(behind) ? undefined : { ...twice(c, first), named: true }
  const whole = isWhole(behind, first, c) || (!rest && (all || (pair && !PARTLY.test(behind))))
  return whole ? { ...twice(c, first), named: true } : undefined
}

/** 去年收入38.6万元，支出31.2万元。38.6万元收入中: the next sentence goes on about that time. */
const isOther = (o: Claim, c: Claim): boolean =>
  OTHER.test(o.label) && !(c.lead === '。' && !OTHER.test(o.label.replace(/^去年|^上年/, '')))

/** So far behind it what became of the rest is told. */
const REACH = 60

const digits = (c: Claim, step: number): string => String(Math.round(c.printed / step))

function isSlip(first: Claim, c: Claim): boolean {
  const step = Math.min(first.step, c.step)
  const [one, other] = [digits(first, step), digits(c, step)]
  return one.length === other.length && first.step === c.step && (oneDiffers(one, other) || exchanged(one, other))
}

/** Without the name of a thing behind it: 机井维修240万元……机井维修的240万元; 建立隐患台账165条……台账所列165条隐患; 以部门为被告的41件……上述41件部门应诉案件. */
function isCalled(o: Claim, behind: string, { deed, listed, point }: Record<string, string | undefined>): boolean {
  const thing = behind.slice(0, 2)
  if (deed && deed.length > 2) return nameOf(o).endsWith(deed)
  if (listed && listed.length > 1) return o.label.includes(listed) && o.label.includes(thing)
  return point !== undefined && /^[\u4e00-\u9fa5]{2}/.test(behind) && !ALL.test(behind.slice(0, 4)) && o.label.includes(thing)
}

/** 87起案件涉案货值合计, 165条隐患除29条外, 47份申请中: what is summed, divided or excepted from is all of them. */
const isWhole = (behind: string, first: Claim, c: Claim): boolean =>
  c.sentence - first.sentence < 2 && c.paragraph === first.paragraph && WHOLE.test(behind)
const WHOLE = /^[\u4e00-\u9fa5]{2,6}?(?:[之当]?中(?![央心小期])|里(?!程)|除|涉案|涉及|合计|共计|平均|分布|来自|包括|分为|分别)/

const nameOf = (o: Claim): string =>
  o.label.replace(/(?:总数量?|总量|数量|共计|合计|累计|总计|共有|现有|达到|实现|约为|[共有为达约的了计])+$/, '')

/** Is it the number of the thing whose name stands behind the later number: 隐患 of 发现隐患376处, 养老机构 of 26家养老机构? */
function isThing(text: string, o: Claim, behind: string, beside: boolean): boolean {
  const noun = text.slice(o.stop, o.stop + LONGEST).replace(/[“”]/g, '')
  const n = Math.max(commonEnd(nameOf(o), behind), commonStart(noun, behind))
  if (n < 2) return false
  const rest = behind.slice(n)
  return ENDS.test(rest) || ((n > 3 || beside) && !OTHER_HEAD.test(rest))
}

const MOST = 8
/** How many characters at the end of the one begin the other? */
function commonEnd(label: string, behind: string): number {
  for (let n = Math.min(label.length, MOST); n >= 2; n--) if (behind.startsWith(label.slice(-n))) return n
  // 老旧小区改造项目 taken up as 改造项目, and 网格员队伍 as 网格员.
  const head = behind.slice(0, 4)
  return /^[\u4e00-\u9fa5]{4}$/.test(head) && label.includes(head) ? head.length : 0
}

function commonStart(noun: string, behind: string): number {
  if (/^[被已均都全未不中里内以的]/.test(noun)) return 0
  let n = 0
  while (n < MOST && n < noun.length && noun[n] === behind[n] && /[\u4e00-\u9fa5]/.test(noun[n]!)) n++
  return n
}

const PLACE = /[\u4e00-\u9fa5](?:镇|乡|村|街道|社区|县|区|市|局|院)(?=[^级委政民场落庄])/g
/** Does its sentence name a time or a place that the words before the first number did not? */
function isElsewhere(text: string, sentence: string, first: Claim): boolean {
  const said = text.slice(Math.max(0, first.start - 2 * REACH), first.stop)
  const times = sentence.match(TIME) ?? []
  if (times.some(t => !said.includes(t) && !/今年|全年|目前/.test(t))) return true
  return (sentence.match(PLACE) ?? []).some(p => !/[全我本各该]/.test(p.slice(-2, -1)) && !said.includes(p) && /[镇乡村县]$|街道$/.test(p))
}

const SPAN = 3
/** Does another figure of its sentence tell again what stands beside the first? */
function isBeside(claims: readonly Claim[], first: Claim, c: Claim): boolean {
  const around = (x: Claim): Claim[] =>
    claims
      .slice(Math.max(0, x.id - SPAN), x.id + SPAN + 1)
      .filter(o => o !== x && o.paragraph === x.paragraph && o.form === 'plain' && o.printed >= 10)
  const known = around(first).filter(o => o.id < c.id)
  return around(c).some(o => o.sentence === c.sentence && known.some(k => k.id < o.id && k.printed === o.printed && alike(k.unit, o.unit)))
}
