/** Share: N件占P%, N件（P%）. What has the share, what it is of, and whether the two give it are three questions, each with its file. */
import type { Claim } from '../claims.ts'
import type { Item } from '../items.ts'
import { fitsShare } from '../lists/index.ts'
import type { Found, Reading, RelationRule } from '../reading.ts'
import { alike } from '../units.ts'
import { respectiveShares, runs } from './common/respective.ts'
import { gridAccountRates } from './grid/accounts.ts'
import { gridShares } from './grid/columns.ts'
import { gridRates } from './grid/relations.ts'
import { gridTold } from './grid/told.ts'
import { contextOf, type ShareContext } from './share/context.ts'
import { evidentShares } from './share/evidence/index.ts'
import { excepted } from './share/exceptions.ts'
import { meantShares } from './share/of/index.ts'
import { inMeasure, type Part, partOf } from './share/part.ts'
import { quotients } from './share/quotient.ts'
import { rates } from './share/rate.ts'
import { ratios } from './share/ratio.ts'
import { baseOf, decide } from './share/verdict.ts'
import { basesOf, besideIt } from './share/whole.ts'

export const share: RelationRule = {
  kind: 'share',
  title: '占比与比率',
  find: reading => {
    const context = contextOf(reading)
    const respective = respectives(reading.claims)
    const apart = comparisons(reading.claims)
    const told = (item: Item): Found[] => item.shares.flatMap(s => (respective.has(s.id) ? [] : (shareOf(context, item, s) ?? [])))
    return [
      ...meantShares(reading),
      ...evidentShares(reading),
      ...quotients(reading),
      ...gridAccountRates(reading.grids),
      ...gridRates(reading.grids),
      ...gridShares(reading.grids),
      ...gridTold(reading),
      ...respectiveShares(reading),
      ...reading.items.all.flatMap(told),
      ...rates(context),
      ...ratios(reading),
    ]
      .filter(found => !apart.has(found.claim.start))
      .map(standing(reading))
      .map(found => excepted(reading, found))
  },
  examples: {
    good: [
      '完成造林3.42万亩，其中人工0.87万亩、封山1.15万亩、退化林修复1.4万亩，为任务3.2万亩的106.9%。',
      '收入9846万元，其中税收收入8127万元、非税收入1719万元，税收占比82.5%。',
      '保留调委会2599个，达到标准的2180个，占83.9%。',
      '立案调解6368件，调成6217件，成功率达97.6%。',
      '聘请法律明白人70名，男女比例为4∶3，其中男性40名、女性30名。',
      '播种面积118.6万亩。高标准农田累计86.4万亩，占耕地124.7万亩的69.3%。',
      '中考报名8427人，普高录取4986人，占报名人数的59.2%；中职录取3124人，占37.1%。',
      '许可事项412项，可网办398项，网办率96.6%；“最多跑一次”409项，占99.3%。',
      '固废产生86.4万吨：综合利用71.3万吨、处置14.6万吨、贮存0.5万吨，利用率82.5%。',
      '农产品2860批次，不合格71批次，占2.48%；餐饮食品1375批次，不合格29批次，占2.11%；加工食品2005批次，不合格23批次，占1.15%。',
      '火灾1247起。按场所，住宅486起，占39.0%；车辆217起，占17.4%。按起因，电气火灾398起，占31.9%。',
      '城镇居民人均可支配收入20417元，农村居民人均可支配收入11342元，城乡居民收入比为1.80。',
      '一般公共预算收入18.50亿元，完成调整预算37.0亿元的50.0%，增长4.0%；税收14.80亿元，占80.0%。',
      '审结复议案件1186件，其中自然资源类642件、公安类544件。维持488件，占自然资源类审结的76.0%。',
      '销售面积184.6万平方米，下降13.5%；销售额142.73亿元，均价7732元/平方米。',
    ],
    bad: [
      '一般公共预算收入18.50亿元，完成调整预算37.0亿元的50.0%，增长4.0%；税收14.80亿元，占88.0%。',
      '审结复议案件1186件，其中自然资源类642件、公安类544件。维持488件，占自然资源类审结的67.0%。',
      '办理登记35418件，其中转移登记11264件、抵押登记9837件、首次登记2316件、其他12001件，三类中转移登记最多，占登记总量的38.1%。',
      '保留调委会2599个，达到标准的2180个，占86.9%。',
      '立案调解6368件，调成6217件，成功率达95.6%。',
      '聘请法律明白人87名，男女比例为2∶1，其中男性49名、女性38名。',
      '播种面积118.6万亩。高标准农田累计86.4万亩，占耕地124.7万亩的72.8%。',
      '中考报名8427人，普高录取4986人，占报名人数的61.5%；中职录取3124人，占37.1%。',
      '许可事项412项，可网办398项，网办率97.3%；“最多跑一次”409项，占99.3%。',
      '固废产生86.4万吨：综合利用71.3万吨、处置14.6万吨、贮存0.5万吨，利用率83.0%。',
      '农产品2860批次，不合格71批次，占2.48%；餐饮食品1375批次，不合格29批次，占2.11%；加工食品2005批次，不合格23批次，占1.67%。',
      '火灾1247起。按场所，住宅486起，占39.0%；车辆217起，占17.4%。按起因，电气火灾398起，占29.9%。',
      '城镇居民人均可支配收入20417元，农村居民人均可支配收入11342元，城乡居民收入比为1.90。',
      '销售面积184.6万平方米，下降13.5%；销售额142.73亿元，均价7372元/平方米。',
      '2016年至2023年，区检察院受理移送审查起诉刑事案件1475件，其中危险驾驶506件，占全区刑事案件总量的34.81%。',
      '全市审结职务犯罪案件340件415人。贪污贿赂共计285件320人，占案件总数的77%；渎职共16件18人，占5%；其他39件77人，占11%。',
    ],
    traps: [
      '审结案件127件，判决行政机关败诉25件，败诉率为19.7%，即胜诉（含驳回起诉、撤诉）率为80.3%。',
      '受理案件3200件，其中工资争议2000件、工伤争议1200件。调解1500件，占工资争议受理的75.0%；裁决300件，占工伤受理的25.0%。',
      '受理人民调解案件427件（455件），调成418件，成功率97.9%（96.5%），同比提高1.4个百分点。',
      '有效监测363天，优良天数314天，其中优118天、良196天，轻度污染38天。优良天数比例86.5%。',
      '合并为88宗，占地171.6亩，其中耕地63.9亩。违法用地占新增建设用地总面积4902.9亩的3.5%。',
      '年初预算98500，批准调整为96000，实际完成96650，比上年增长3.8%（上年93127）。其中税收收入61240，占63.4%。',
      '新收申请165件，办结166件。予以公开55件、部分公开25件、不予公开25件、无法提供42件、不予处理12件、其他7件，占比依次为33.1%、15.1%、15.1%、25.3%、7.2%、4.2%。',
      '58件案件中，已审结51件，败诉6件，败诉率11.8%，略高于总体败诉率（11.6%）。',
      '排查纠纷4186件，当场化解2914件，登记受理1272件，受理后化解1227件。化解总量4141件，化解率98.9%；若只计登记受理的，化解率96.5%。',
      '发现问题152个，其中立行立改97个、限期整改55个；限期整改的55个中已完成51个，总整改率97.4%（完成148个）。',
      '办理登记35418件，其中转移登记11264件、抵押登记9837件、首次登记2316件、其他12001件，三类中转移登记最多，占登记总量的31.8%。',
      '执结20318件，执结率93.9%；首次执行案件13906件，终结本次执行6021件，终本率（终本数占首次执行案件）43.3%。',
      '排查纠纷412件，当场劝解26件，受理386件，调解成功379件，成功率98.2%。',
      '抽检620批次，合格608批次，上年合格率97.2%，提高0.9个百分点。',
      '审结86件，败诉4件，上年败诉率5.6%。',
      '应考1250人，实考1238人，去年参考率98.0%。',
      '全市审结职务犯罪案件340件415人。贪污贿赂共计285件320人，占案件总数的84%；渎职共16件18人，占5%；其他39件77人，占11%。',
      '全市审结职务犯罪案件340件415人。贪污贿赂共计285件320人，占总人数的77%；渎职共16件18人，占4%；其他39件77人，占19%。',
      '全市审结职务犯罪案件340件415人。贪污贿赂285件320人，占84%；渎职16件18人，占5%；其他39件77人，占11%。',
      '2016年至2023年，区检察院受理移送审查起诉刑事案件1475件，其中危险驾驶506件，占全区刑事案件总量的24.11%。',
      '查处违法行为300起，其中超速200起，有5起为严重超速，其余295起为一般违法。',
      '移送起诉刑事案件1475件，其中危险驾驶506件，仅1件为运输危险物品，其余505件均属醉酒型。',
      '立案查处事故64件。再犯2021年21人，再犯率11.9%；2022年24人，12.1%；2023年40人，22.4%。',
      '全县教师年人均工资性收入9.84万元，公务员9.61万元，教师高出2300元，相当于公务员的102.4%。',
      '主要工业品产量（上年｜本年｜增减）：水泥214.6万吨｜198.3万吨｜-7.6%；机制纸8.42万吨｜9.17万吨｜8.9%；化肥3.05万吨｜3.21万吨｜5.2%。',
      '查处案件60件，罚款12.7万元，没收违法所得0.45万元，违法主体以经营企业为主，占93.33%。',
      '接报560起，死亡15人，起因以用火不慎居多，占41.2%。',
      '受理诉求640件，办结612件，诉求以噪声扰民为主，占38.5%。',
      '报警2400起，其中东城1860起、西城360起、北郊180起。到场用时：0-5分68.4%，5-10分12.3%，10-20分9.1%，20分以上10.2%。',
      '受理诉求640件，其中咨询410件、投诉230件。来电人年龄：18-30岁21.5%，31-45岁46.2%，46-60岁20.1%，60岁以上12.2%。',
      '食堂抽查18所，合格17所、不合格1所，合格率94.4%；去年抽查15所，合格14所，合格率93.3%。',
    ],
  },
}

const NOWHERE = /总数只有(\d+)，文中没有这个数，请核对/

/** 审结548件。结案197件，调解率35.95%: the only number that gives the rate stands somewhere in the text after all. */
function standing({ claims }: Reading): (found: Found) => Found {
  const printed = new Set(claims.map(c => c.printed))
  return found => {
    const only = NOWHERE.exec(found.message)?.[1]
    if (only === undefined || !printed.has(Number(only))) return found
    return { ...found, message: found.message.replace(NOWHERE, `总数只有${only}，文中有这个数，但没有写明以它为总数`) }
  }
}

/** 分别占30%、20%; 占比分别为30%、20%: told by `respectiveShares`. */
const RESPECTIVE = /分别占|占[^，。；]{0,6}(?:分别|依次)(?:为|是)/

const JOINED = /^[、和与及]$/

/** Those of several that 分别 gives to as many figures: 10.1% of 分别占10.7%、10.1%和7.2%. */
function respectives(claims: readonly Claim[]): Set<number> {
  const out = new Set<number>(runs(claims, 'share').flatMap(run => run.map(s => s.id)))
  claims.forEach((s, at) => {
    const before = claims[at - 1]
    const joined = JOINED.test(s.lead) && before?.role === 'share'
    if (joined ? out.has(before.id) : RESPECTIVE.test(s.label)) out.add(s.id)
  })
  return out
}

/** 不予处理3件。受理渠道以网络为主，占53.2%: the new sentence speaks of something else. */
const SUBJECT = /。[^。；：]{4,}，(?:约|均|共)?占[^。]*$/

/** 没收违法所得0.45万元，违法主体以经营企业为主，占93.3%: the kind that prevails has the share, and no figure says how many it is. */
const PREVAILS = /(?:^|，)[^，。；：]{0,14}以[^，。；：]{1,16}(?:为主|居多|为多)，(?:约|均|共)?占[^。]*$/

/** 恒口170起。指令出警0—5分钟占70.7%; 出警：0-5分70.7%: what has the share is told right before it, and not counted. */
const ofAnother = ({ claims }: Reading, s: Claim): boolean => {
  const before = claims[s.id - 1]
  return (
    (s.label === '占' || (s.lead === '' && before?.form === 'range')) &&
    before?.role === 'none' &&
    before.sentence === s.sentence &&
    before.paragraph === s.paragraph
  )
}

/** 教师高出2300元，相当于公务员的102.4%: who is compared has the share, and not the difference. */
const COMPARED = /相当于[^，。；]{1,12}$/
const DIFFERENCE = /(?:[高多低]|(?<!减)少)[出于]?(?:了|约|近)?$/
const comparisons = (claims: readonly Claim[]): Set<number> =>
  new Set(claims.filter((s, at) => COMPARED.test(s.lead) && DIFFERENCE.test(claims[at - 1]?.label ?? '')).map(s => s.start))

/** 产量（上年｜本年｜增减）：水泥214.6万吨｜198.3万吨｜-7.6%: columns written into a line, of which the last is a change. */
const COLUMNS = /（[^（）｜]{1,12}｜[^（）]{0,24}(?:增减|增长|增幅|同比|变化|升降)[^（）]{0,8}）/

const ofChange = ({ view }: Reading, s: Claim): boolean => {
  const paragraph = s.lead.endsWith('｜') ? view.paragraphs[s.paragraph] : undefined
  return paragraph !== undefined && COLUMNS.test(view.text.slice(paragraph.start, s.start))
}

/** 渎职285件320人，占84%: where the words do not say whether it is of the cases or of the persons, what gives it is meant. */
function ofAnotherMeasure(context: ShareContext, item: Item, s: Claim, part: Part): Found | undefined {
  if (item.slots.length < 2 || part.item !== item || part.parts.length > 1 || !/^占?$/.test(s.label) || inMeasure(item, s)) return undefined
  for (const own of item.slots) {
    const other = { value: own.value, parts: [own], item }
    const found =
      own !== part.parts[0] && !alike(own.unit, part.parts[0]!.unit) ? decide(s, other, basesOf(context, item, s, other)) : undefined
    if (found?.verdict === 'holds') return found
  }
  return undefined
}

function shareOf(context: ShareContext, item: Item, s: Claim): Found | undefined {
  if (ofChange(context.reading, s)) return undefined
  const part = item.paragraph === s.paragraph ? partOf(item, s) : undefined
  if (!part || (s.sentence > item.sentence && (SUBJECT.test(s.lead) || ofAnother(context.reading, s)))) return undefined
  const bases = /分别占/.test(item.head.label) ? [baseOf(item.head, true, true)] : basesOf(context, item, s, part)
  const found = decide(s, part, bases)
  const inAnother = found && found.verdict !== 'holds' ? ofAnotherMeasure(context, item, s, part) : undefined
  if (inAnother) return inAnother
  if (found?.verdict === 'fails' && PREVAILS.test(s.lead)) return decide(s, part, [], '占比是为主的一类的，文中没有写明它的数。')
  // Of what the share before it is of, and of no other figure that happens to give it.
  const beside = item.row[item.at - 1]
  const sure = bases.find(b => b.certain)
  const same = beside && sure && besideIt(beside, item, s) && fitsShare(beside.shares[0]!, beside.head.value, sure.value)
  return found?.verdict === 'fails' && (same || sure?.agreed) ? { ...found, named: true } : found
}
