/** Sum: 共N件，其中A、B、C. Parts above the total fail; parts below it fail only where the list says that it is complete. */
import type { Claim } from '../claims.ts'
import { above, below, meets, plus, total } from '../interval.ts'
import { groupBy, type Items } from '../items.ts'
import { complementary, fitsShare, type List, wholeOf } from '../lists/index.ts'
import { AIM, isMean } from '../lists/list.ts'
import { changeOf, hasNoMember } from '../lists/no-members.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found, Reading, RelationRule } from '../reading.ts'
import type { Interval, Verdict } from '../types.ts'
import { alike, discrete } from '../units.ts'
import { figure, number } from '../words.ts'
import { gridDivided } from './grid/divided.ts'
import { gridSums } from './grid/relations.ts'
import { asFinely, listsBelowZero } from './sum/addends.ts'
import { changeSums } from './sum/changes.ts'
import { mayOverlap } from './sum/overlap.ts'
import { sharesLeaveRest } from './sum/rest-of-shares.ts'
import { shareOf, wholes } from './sum/whole-shares.ts'

/** Results of applications, of which 其他处理 and 结转 are the rest: without a rest they may leave some out. */
const RESULTS = /^(?:已)?(?:予以公开|部分公开|不予公开|无法提供|不予处理)$/
/** 审结650件（含旧存），新收620件，旧存80件: what came in is no part of what was finished. */
const CAME_IN = /^(?:新收|新受理|旧存|(?:上[年月期])?(?:结转|旧存|未结|遗留))/
const CARRIED = /^(?:另|加)?(?:上[年月期]度?)?(?:结转|旧存|遗留|未结)/
const EACH = /各[\u4e00-\u9fa5]{0,2}$|(?<![人件户家村场次案项期日月年批所校篇条亩平])均$/
const FINISHED = /(?:审结|办结|结案|执结|了结|答复|化解)$/

interface Sum {
  readonly list: List
  readonly computed: Interval
  readonly verdict: Verdict
}

const RANK: Readonly<Record<Verdict, number>> = { fails: 0, holds: 1, undecided: 2 }

export const sum: RelationRule = {
  kind: 'sum',
  title: '分项与合计',
  find: reading => [
    ...gridSums(reading.grids),
    ...gridDivided(reading.grids),
    ...partitions(reading),
    ...wholes(reading),
    ...changeSums(reading),
  ],
  examples: {
    good: [
      '收到申请30件（网络8件、信函22件）。',
      '再犯2021年21人，2022年24人，2023年40人，三年共85人。',
      '共发生此类案件247起，某市最多，达28起。年份分布：2020年3起，2021年198起，2022年38起，2023年8起。',
      '公开信息503条，其中工作情况261条，政策文件3条，其他信息239条。',
    ],
    bad: [
      '收到申请31件（网络10件、信函22件）。',
      '再犯2021年21人，2022年24人，2023年40人，三年共95人。',
      '共发生此类案件244起，某市最多，达28起。年份分布：2020年3起，2021年198起，2022年38起，2023年8起。',
      '公证机构116个，其中省直公证处2个，设区市公证处16个，市辖区公证处46个，县公证处29个，县级市公证处17个，开发区公证处8个。',
      '公开信息503条，其中工作情况261条，政策文件3条，其他信息3条。',
      '已办理的12件申请中，予以公开的9件，部分公开的2件，不予公开的1件，信息不存在的1件，不属本机关的1件。',
      '收到工单206件，其中咨询120件、投诉86件。在投诉类工单中，物业30件，停车26件，其他28件；城区60件，乡镇26件。',
    ],
    traps: [
      '登记受理1272件，其中村级化解837件、镇级化解314件、县级化解76件，三级共化解1227件，正在办理45件。',
      '年末未结117件（1062件与73件之和1135件减去审结数）。',
      '累计创建国家级29个、省级186个，其中当年新增国家级3个、省级21个，年初分别为26个、165个。',
      '办结165件，其中予以公开61件、部分公开22件、不予公开14件、无法提供48件、其他处理20件，结转下年度8件。',
      '全镇14个行政村、2个社区，共126个村民小组，8947户。',
      '8月分别登记1420户、注销711户，去年9月分别为1608户、598户。',
      '去年12月发案31件，今年1月26件，2月17件，3月29件；一季度72件，月均24件。',
      '2020—2024年报名人数依次为3406、3512、3488、3640、3795人，五年增加389人，其间仅2022年减少（24人）；五年累计17841人。',
      '包案56件，已化解49件，其中书记、县长各包4件，均已化解；其余48件由16名副县级领导承担。',
      '已办理的12件申请中，予以公开的9件，不予公开的3件，信息不存在的1件，不属本机关的2件。',
      '已办理的12件申请中，予以公开的9件，部分公开的2件，不予公开的1件，收费1件。',
      '收到工单206件，其中咨询120件、投诉86件。在投诉类工单中，物业30件，停车26件；城区60件，乡镇26件。',
      '办理案件80件，其中经济纠纷37件，家庭暴力案件27件，其他暴力案件12件。',
      '从举报量看，甲县203件，位居全州首位，其他依次为乙县147件，丙市120件，丁县78件。',
      '接收投诉举报咨询319件，其中投诉281件（热线175件、网站106件），举报36件，表扬1条，建议1条，已办结281件。',
      '完成加固27座，仍有4座在建。A、B类合计占比93.2%，较年初提高2.8个百分点（年初541座中489座为A、B类）。',
      '住院次均费用5924元；药占比26.9%（药品收入1.92亿元，医疗收入7.14亿元）。',
      '国道优良路率93.2%（优良里程398.6公里，总里程427.9公里），县道84.7%（1512.4公里，1786.0公里）；合计里程2213.9公里。',
      '按期899件，逾期19件；若剔除延期件，按期率为98.30%（延期件中按期30件、逾期4件）。',
      '民用汽车保有量64万辆，增长3.2%。其中：私人汽车59万辆，增长3.9%；轿车33万辆，增长5.1%。',
      '支出624亿元，下降6.6%。其中，教育支出127亿元，增长0.3%；社会保障支出92亿元，增长5.3%；民生支出477亿元，下降5.8%。',
      '贷款余额2700亿元，比年初增加140亿元。从贷款分类看，中长期贷款1800亿元，比年初减少6亿元；短期贷款770亿元，比年初增加14亿元；住户贷款820亿元，比年初减少18亿元。',
      '被复议16件，上年结转3件，维持13件、纠正2件、尚未审结4件。',
      '处分364人，其中党纪处分281人、政务处分107人。',
      '抽检1938批次，合格1901批次，不合格37批次。不合格项目：农残17批次、微生物9批次、添加剂8批次、其他3批次。',
      '基金预算收入总计68.4亿元，其中：本级收入51亿元，上级补助收入-4.4亿元，上年结转收入21.8亿元。',
      '人均可支配收入20237元，增长6.1%，其中，工资性收入8957元，经营净收入4341元，转移净收入6744元，财产净收入196元。',
      '卫生技术人员4.62万人，其中，医师1.95万人，注册护士2.25万人，乡镇卫生院卫生技术人员6285人，疾控中心卫生技术人员605人。',
      '处分17人，其中党纪15人、政务4人（双重处分2人），组织处理38人。',
      '每千人执业（助理）医师2.7名（3012名，常住人口110.6万人），二者人口口径不同。',
      '水利工程19处，库容1.86亿立方米，其中中型3处、1.12亿立方米，小（1）型7处、0.51亿立方米，小（2）型9处、0.23亿立方米。',
      '排查安全隐患97处，其中用电方面31处、用气方面39处，当场整改92处、限期整改5处。',
      '上半年月受理量介于302件和594件之间，具体为：1月410件，2月302件，3月433件，4月421件，5月594件，6月442件。',
      '作出维持决定61件，作出撤销、变更、确认违法决定的分别为19件、5件、3件。',
      '通报190件督办事项进展。建设街道、光明街道、人民路街道分别有32件、45件、41件逾期未回复。',
      '调处矛盾纠纷1233件，排在前列的婚姻家庭、邻里、损害赔偿纠纷分别为439件、234件和93件。',
      '四季度依次为10月2112件、11月2662件、12月2688件，季度合计7462件；三季度合计6901件。',
      '一季度56件，二季度61件，累计受理500件。',
      '整治排水不畅小区24个，其中涉及管网14个、泵站9个、河道12个，部分小区涉及两类问题。',
      '小学、初中、高中专任教师1264人、903人、618人，生师比分别为16.2、12.1、11.4，总体13.7。',
      '2019—2023年分别立案312起、287起、263起、241起、218起，2023年比2018年（346起）下降37.0%，五年共立案1321起。',
    ],
  },
}

/** One relation a list: a total that is divided twice, by kind and by outcome, is examined twice. */
function partitions(reading: Reading): Found[] {
  const lists = reading.lists.map(list => {
    const change = changeOf(reading, list)
    return change && !meets(total(list.parts.map(p => p.value)), list.total.value) ? { ...list, total: change } : list
  })
  const sums = lists.map(list => judge(reading, list)).filter(s => s !== undefined)
  return [...groupBy(sums, s => s.list.total.id).values()].flatMap(ofOne => {
    const ordered = ofOne.sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.list.parts.length - a.list.parts.length)
    return distinct(ordered).map(
      (s): Found => ({
        kind: 'sum',
        claim: s.list.total,
        stated: s.list.total.value,
        computed: s.computed,
        verdict: s.verdict,
        parts: s.list.parts,
        message: message(s),
        ...(s.list.counted || s.list.named ? { named: true } : {}),
      }),
    )
  })
}

/** Lists of one total that share no part; a list inside another adds nothing. */
function distinct(sums: readonly Sum[]): Sum[] {
  const used = new Set<number>()
  return sums.filter(s => {
    if (s.list.parts.some(p => used.has(p.id))) return false
    for (const p of s.list.parts) used.add(p.id)
    return true
  })
}

function judge(reading: Reading, list: List): Sum | undefined {
  const { items, claims } = reading
  const computed = total(asFinely(list))
  const stated = list.total.value
  if (!meets(computed, stated) && hasNoMember(reading, list)) return undefined
  if (!meets(computed, stated) && listsBelowZero(claims, list)) return undefined
  if (FINISHED.test(list.total.label) && list.parts.some(p => CAME_IN.test(p.label)) && !meets(computed, stated)) return undefined
  // 超额完成任务5件，任务100件，完成105件: what passes it is no member of it, whatever they are called.
  if (list.cue === 'is' && list.parts.every(p => above(p.value, stated))) return undefined
  if (above(computed, stated) && list.parts.some(p => AIM.test(p.label))) return undefined
  if (above(computed, stated) && (standsBefore(items, list, computed) || dividesAgain(list))) return undefined
  // 介于302件和594件之间: the end of a range.
  if (/^之间/.test(list.total.noun)) return undefined
  // 被复议11件，上年结转3件，维持9件、纠正2件、尚未审结3件: they divide what was carried over too.
  const brought = claims[list.parts[0]!.id - 1]
  if (brought && brought.id === list.total.id + 1 && CARRIED.test(brought.label) && meets(plus(stated, brought.value), computed))
    return undefined
  // 抽检2864批次……。不合格项目：农残24批次、……: a sentence of its own that makes less than half of it, or twice, has another whole.
  const apart = list.cue !== 'scope' && list.parts[0]!.sentence > list.total.sentence
  if (apart && (2 * computed.max < stated.min || computed.min > 2 * stated.max)) return undefined
  // 结案减少了392件。其中……: no total, but by how much it fell.
  if (/[\u4e00-\u9fa5](?:增加|减少|上升|下降|增多)了?$|[比较][^，。；]{0,12}[多少]$/.test(list.total.label) && !meets(computed, stated))
    return undefined
  // 居前的分别为…: what stands before them by chance is not what they were chosen from.
  if (list.choice && (!above(computed, stated) || (list.cue !== 'of' && list.cue !== 'bracket'))) return undefined
  // 指数11.5，其中就业指数-5.7: figures without a counter and with decimals are no counts.
  // 18.6、12.4、25.3，合计56.3: in a row that a total closes, they were counted, in what stands before it in brackets.
  const row = list.cue === 'last' && list.parts.length > 2 && list.parts.slice(1).every(p => p.lead === '、')
  if (!row && !list.total.unit && [list.total, ...list.parts].some(c => c.step < 1) && !meets(computed, stated)) return undefined
  // 教师824人，生师比分别为17.0、12.6、11.9: what has no counter and is half a person is no part of persons.
  const rates = discrete(list.total.unit) && list.total.step >= 1 && list.parts.some(p => p.unit === '' && p.step < 1)
  if (rates && !meets(computed, stated)) return undefined
  const said = list.certain || meets(computed, stated)
  if (!said) return undefined
  // 书记、县长各包4件，其余48件: four each are not four.
  const each = list.parts.some(p => EACH.test(p.label) || EACH.test(items.of.get(p.id)?.head.label ?? ''))
  if (each && !meets(computed, stated)) return undefined
  // One part of a whole is told as a bound.
  if (list.parts.length === 1 && list.cue === 'of' && above(computed, stated)) return undefined
  const complete = (list.complete || sharesMakeWhole(items, list) || slip(list)) && !sharesLeaveRest(items, list) && !areSome(list)
  const one = list.parts.length === 1
  // Counters of different kinds may be added, but a contradiction is told only of one kind; 41件 are no more than 41件次.
  // 4316套（户）: the total is told in both; where a hand slipped, no more is needed.
  const told = /^（([\u4e00-\u9fa5]{1,2})）/.exec(reading.view.text.slice(list.total.stop, list.total.stop + 4))?.[1]
  const made = list.parts.reduce((n, p) => n + p.printed, 0)
  const both = told !== undefined && oneDigitOff(list.total, made) ? told : ''
  const mixed = list.parts.some(
    p => p.unit !== '' && p.unit !== both && !alike(p.unit, list.total.unit) && `${p.unit}次` !== list.total.unit,
  )
  let verdict: Verdict = 'holds'
  if (above(computed, stated))
    verdict =
      mixed || list.carried || one || mayOverlap(reading, list, { complete, computed, overfull: overfull(items, list) })
        ? 'undecided'
        : 'fails'
  else if (below(computed, stated)) verdict = complete && !mixed && !('addends' in list.total) ? 'fails' : 'undecided'
  // 2300余件，其中600余件、1600余件: nothing speaks against it, and nothing proves it.
  const printed = list.parts.reduce((n, p) => n + p.printed, 0)
  const vague = [list.total, ...list.parts].some(c => c.precision !== 'exact')
  if (verdict === 'holds' && vague && Math.abs(printed - list.total.printed) > 1e-9 && !complete) verdict = 'undecided'
  if (one && verdict === 'undecided' && !/^(?:of|bracket|scope)$/.test(list.cue)) return undefined
  if (one && list.cue === 'scope' && (!list.certain || above(computed, stated) || isRated(items, list.parts[0]!))) return undefined
  return { list, computed, verdict }
}

/** 承接1943件，未办结263件，医疗、交通类分别为895件和893件: kinds by their names in a clause of its own, and no word that there are no others. */
const areSome = ({ cue, parts: [first, second, ...more] }: List): boolean =>
  cue === 'is' && more.length === 0 && second !== undefined && NAMES.test(first!.lead) && !complementary(first!, second)
const NAMES = /^[^，。；]*，[\u4e00-\u9fa5]{1,6}、[\u4e00-\u9fa5]{1,6}类[\u4e00-\u9fa5]{0,4}分别(?:为|是|有)$/

/** 隐患97处，其中用电31处、用气39处，当场整改92处、限期整改5处: what a later clause tells makes the total by itself. */
function dividesAgain({ total: sum, parts }: List): boolean {
  const at = parts.findIndex((p, n) => n > 1 && p.sep === '，')
  const inTurn = parts.every((p, n) => n === 0 || n === at || p.sep === '、')
  return at > 1 && inTurn && parts.length - at > 1 && meets(total(parts.slice(at).map(c => c.value)), sum.value)
}

/** Parts are near a count before what they were taken for the parts of, by so much of it. */
const NEAR = 0.01

/** 案件1803件……结案894件……。案件：刑事68件……: they make, or all but make, what was counted further up. */
function standsBefore({ of }: Items, { total: sum, parts }: List, { min, max }: Interval): boolean {
  const item = of.get(sum.id)
  // 答复中予以公开96件……: of what the words name, and of nothing else.
  const spoken = /(?<!其)[中里][^，。；：]*$/.test(parts[0]!.lead)
  const before = item && !spoken && parts[0]!.sentence > sum.sentence ? item.row.slice(0, item.at) : []
  return before.some(({ head: h }) => h.unit === sum.unit && h.value.max >= min * (1 - NEAR) && h.value.min <= max * (1 + NEAR))
}

/** 税收中增值税9.36亿元，占42.2%: what has a share or a rate is told as that. */
const isRated = (items: Items, part: Claim): boolean => {
  const item = items.of.get(part.id)
  const next = item?.row[item.at + 1]
  return (
    !item || item.shares.length + item.rates.length > 0 || (next?.sentence === item.sentence && next.shares.length + next.rates.length > 0)
  )
}

/** 按渠道分：来信301件、来访263件、来电110件 of 664件: a list of classes, one digit from its total, left nothing out. */
const slip = ({ total: sum, parts, cue, certain, choice }: List): boolean =>
  certain &&
  !choice &&
  (cue === 'colon' || cue === 'bracket') &&
  parts.length > 2 &&
  parts.every(p => p.unit === sum.unit && p.step === sum.step) &&
  !parts.every(p => RESULTS.test(p.label)) &&
  oneDigitOff(
    sum,
    parts.reduce((n, p) => n + p.printed, 0),
  )

/** Every part has a share, and the shares make 100 %. */
export function sharesMakeWhole(items: Items, list: List): boolean {
  const shares = list.parts.map(p => shareOf(items, p))
  if (list.parts.length < 2 || shares.some(s => s === undefined)) return false
  return wholeOf(shares as Claim[])
}

/** Parts whose shares are what they should be come to more than 100 %, whatever the others have: the classes must overlap. */
function overfull(items: Items, list: List): boolean {
  const shares = list.parts.map(p => shareOf(items, p))
  if (shares.some(s => s === undefined)) return false
  const fit = shares.flatMap((s, i) => (fitsShare(s!, list.parts[i]!.value, list.total.value) ? [s!] : []))
  return fit.length > 1 && fit.reduce((n, s) => n + s.printed, 0) > 100 + fit.reduce((n, s) => n + s.step, 0)
}

function message({ list, computed, verdict }: Sum): string {
  const working = `${list.parts.map(p => (p.printed < 0 ? `（${number(p.printed)}）` : number(p.printed))).join('＋')}＝${number(list.parts.reduce((n, p) => n + p.printed, 0))}`
  const stated = 'addends' in list.total ? `${list.total.addends.map(figure).join('＋')}＝${figure(list.total)}` : figure(list.total)
  if (verdict === 'holds')
    return list.parts.every(p => p.value.min === p.value.max) &&
      list.total.precision === 'exact' &&
      (!isMean(list.total) || list.parts.reduce((n, p) => n + p.printed, 0) === list.total.printed)
      ? `${working}，与${stated}相符。`
      : `${working}，与${stated}在取整范围内相符。`
  if (verdict === 'undecided' && meets(computed, list.total.value)) return `${working}，文中都是约数，与${stated}不矛盾，但不能判断。`
  const gap = number(Math.abs(list.total.printed - list.parts.reduce((n, p) => n + p.printed, 0)))
  if (verdict === 'fails')
    return above(computed, list.total.value)
      ? `${working}，比${stated}多${gap}。`
      : `${working}，不等于${stated}，差${gap}，而文中列的是全部分项。`
  return above(computed, list.total.value)
    ? `${working}，比${stated}多${gap}；${list.carried ? '上年结转的可能算在内' : '分项可能有交叉'}，不能判断。`
    : `${list.parts.length > 1 ? working : `只列出${figure(list.parts[0]!)}`}，比${stated}少${gap}；文中没有说所列是全部，不能判断。`
}
