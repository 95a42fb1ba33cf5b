/**
 * 下半年较上半年增加6014件; 已开工194个，比计划多8个; 出生少于死亡855人; 迁入…，迁出…，净迁出2122人; 预算…，实际…，节约0.35亿元; 84.6%、69.8%，相差14.8个百分点: a difference whose two
 * figures the words name.
 */
import type { Claim } from '../../../claims.ts'
import { minus, printedSum, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { stepOf } from '../../balance/stock-steps.ts'
import { tell, tellDifference } from '../told.ts'

export const difference: RelationRule = {
  kind: 'balance',
  title: '两数之差',
  find: reading =>
    reading.claims.flatMap(
      c => named(reading, c) ?? net(reading, c) ?? netOf(reading, c) ?? netBehind(reading, c) ?? apart(reading, c) ?? [],
    ),
  examples: {
    good: [
      '工程合同总价286万元，已支付210万元，尚欠76万元未付。',
      '上半年受理6021件，下半年受理6623件，下半年较上半年增加602件。',
      '计划改造小区186个。已开工194个，比计划多8个。',
      '全年出生5248人，死亡6103人，出生人口少于死亡人口855人。',
      '全年迁入3126人，迁出5248人，净迁出2122人。',
      '政府采购预算6.82亿元，实际采购6.47亿元，节约0.35亿元。',
      '两镇签约率分别为84.6%、69.8%，相差14.8个百分点。',
      '出口18.4亿元，进口22.9亿元，逆差4.5亿元。',
      '批复概算3.20亿元，竣工决算3.35亿元，超概算1500万元。',
      '抽测学校12所，应测360人，实测352人，缺测8人。',
      '完成评审项目214个，送审金额8.62亿元，审定金额7.49亿元，审减1.13亿元，审减率13.1%。',
      '完成采购286次，预算金额4287.6万元，实际金额4102.1万元，节约185.5万元。',
      '衔接资金到位2.86亿元，已支出2.41亿元，尚余0.45亿元。',
      '年初安排预备费900万元，全年动用640万元，用于抢险400万元、防疫240万元，余下260万元收回。',
      '全年林地净增加420亩，其中增加1630亩、减少1210亩。',
      '全年新增312人，自然减员148人，净增164人，上年底为5120人。',
      '新纳入低保421户，因收入超标退出171户、自然减少19户，净增加231户。',
      '年内新开网点56座、关停8座，净增48座，年末共有612座。',
      '全年新办证件864本，因迁出等注销512本，净增352人。',
      '2023年人口净减少640人，其中增加812人，减少1452人。',
    ],
    bad: [
      '工程合同价286万元，已付210万元，尚欠86万元。',
      '合同金额286万元，截至6月底已付款210万元，还欠66万元。',
      '上半年受理6021件，下半年受理6623件，下半年较上半年增加702件。',
      '计划改造小区186个。已开工194个，比计划多18个。',
      '全年出生5248人，死亡6103人，出生人口少于死亡人口955人。',
      '全年迁入3126人，迁出5248人，净迁出2222人。',
      '政府采购预算6.82亿元，实际采购6.47亿元，节约0.53亿元。',
      '两镇签约率分别为84.6%、69.8%，相差15.8个百分点。',
      '出口18.4亿元，进口22.9亿元，顺差4.5亿元。',
      '批复概算3.20亿元，竣工决算3.35亿元，超概算150万元。',
      '抽测学校12所，应测360人，实测368人，缺测8人。',
      '完成评审项目214个，送审金额8.62亿元，审定金额7.49亿元，审减1.31亿元，审减率13.1%。',
      '衔接资金到位2.86亿元，已支出2.14亿元，尚余0.45亿元。',
      '年初安排预备费900万元，全年动用460万元，用于抢险400万元、防疫240万元，余下260万元收回。',
      '全年林地净增加420亩，其中增加1630亩、减少1120亩。',
      '全年新增312人，自然减员148人，净增146人，上年底为5120人。',
      '新纳入低保421户，因收入超标退出171户、自然减少19户，净增加281户。',
    ],
    traps: [
      '合同价286万元，已付210万元，质保金8万元，尚欠68万元。',
      '合同价286万元，核减6万元，已付210万元，尚欠70万元。',
      '完成评审项目214个，送审金额8.62亿元，审定金额7.49亿元，审减1.31亿元，审增0.18亿元。',
      '全年新办证件864本，因迁出等注销512本，净增338人。',
      '衔接资金到位2.86亿元，已支出2.41亿元、收回0.10亿元，尚余0.35亿元。',
      '上年结转0.20亿元，当年到位2.86亿元，已支出2.41亿元，尚余0.65亿元。',
      '全年归集维修资金2.10亿元，使用0.30亿元，余额8.40亿元。',
      '进口22.9亿元，出口18.4亿元，其中对东盟顺差1.2亿元。',
      '批复概算3.20亿元，调整概算3.40亿元，竣工决算3.35亿元，超批复概算0.15亿元。',
    ],
  },
}

const NAME = '[\\u4e00-\\u9fa5]'
const AGAINST = new RegExp(`^(${NAME}{0,12}?)(?:比|较)(${NAME}{2,10}?)(?:(净?增加|多|增|高)|净?减少|少|减|低)了?$`)
const THAN = new RegExp(`^(${NAME}{2,12}?)(?:(多于|高于|大于)|少于|低于|小于)(${NAME}{2,12}?)$`)
/** A change against another time is told of growth. */
const TIME = /[上去前往]一?年|[年月季期]初|[年月季期]末|同期|[上前]一?(?:期|月|季|旬|周|日)|[昨前]天|昨日|以往|平均|均值/
/** What a name has besides its kind. */
const FILLER = /^(?:全年|全[市县区镇]|其中|当年|本年|同年|年末)+|(?:人口|人数|总量|数量|件数|总数|数)$/g
/** So many figures back the two may stand. */
const FAR = 10

const core = (name: string): string => name.replace(FILLER, '')

/** What stands before a figure in its paragraph in the same unit, and is no change, share or base of its own. */
const before = ({ claims }: Reading, claim: Claim): Claim[] =>
  claims
    .slice(Math.max(0, claim.id - FAR), claim.id)
    .filter(c => c.paragraph === claim.paragraph && c.form === claim.form && c.unit === claim.unit && c.role === 'count' && c.owner < 0)

function named(reading: Reading, claim: Claim): Found | undefined {
  if (claim.form !== 'plain' || claim.unit === '' || claim.precision !== 'exact') return undefined
  const against = AGAINST.exec(claim.label)
  const than = against ? null : THAN.exec(claim.label)
  const [one, other, more] = against
    ? [against[1]!, against[2]!, against[3] !== undefined]
    : [than?.[1] ?? '', than?.[3] ?? '', than?.[2] !== undefined]
  if ((!against && !than) || TIME.test(other) || core(other).length < 2) return undefined
  const near = before(reading, claim)
  const of = (name: string): Claim | undefined => {
    // 四季度各月依次为10月2112件: one of several that it is made of.
    const all = near.filter(c => core(c.label).includes(core(name)) && !/各[月季年]|依次|分别/.test(c.label))
    return all.length === 1 ? all[0] : undefined
  }
  const last = near.at(-1)
  const first = core(one).length >= 2 ? of(one) : last?.id === claim.id - 1 && last.sentence === claim.sentence ? last : undefined
  const second = of(other)
  if (!first || !second || first === second || core(first.label).includes(core(other))) return undefined
  return tellDifference('balance', claim, more ? [first, second] : [second, first])
}

/** What comes and goes, and what was to be spent and was: 净 the one, or what was saved, is that one less the other. */
const PAIRS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/净(?:迁出|流出)$/, /(?:迁出|流出)(?:人口|人数)?$/, /(?:迁入|流入)(?:人口|人数)?$/],
  [/净(?:迁入|流入)$/, /(?:迁入|流入)(?:人口|人数)?$/, /(?:迁出|流出)(?:人口|人数)?$/],
  [
    /^节约(?:资金|财政资金|采购资金)?$/,
    /(?:(?:采购|招标)预算|控制价|最高限价)(?:金额|总额|资金)?$/,
    /^(?:实际(?:采购|成交|支付|支出)|中标|成交)(?:金额|额|价|资金)?$/,
  ],
  [/^缺席$/, /应到$/, /^实到$/],
  [/^缺[测考检]$/, /应[测考检]$/, /实[测考检]$/],
  [/^(?:全年|贸易|外贸|进出口)*顺差(?:为)?$/, /(?<!进)出口(?:总?额|总值)?(?:为)?$/, /进口(?:总?额|总值)?(?:为)?$/],
  [/^(?:全年|贸易|外贸|进出口)*逆差(?:为)?$/, /进口(?:总?额|总值)?(?:为)?$/, /(?<!进)出口(?:总?额|总值)?(?:为)?$/],
  [
    /^(?:尚余|余下|剩余)(?:资金)?$/,
    /(?:到位|安排|下达|筹集)(?:[\u4e00-\u9fa5]{0,4}(?:资金|预备费|经费))?$/,
    /^(?:已|实际|全年|累计|共)*(?:支出|动用|使用|支付|兑付)$/,
  ],
  [/^余额$/, /累计(?:归集|筹集|收缴)(?:资金)?$/, /^累计(?:使用|支出|支用)$/],
  [/^[审核]减(?:了|资金|金额|额)*$/, /(?:送审|申报)(?:金额|总额|额|造价|资金|投资)?$/, /[审核]定(?:金额|总额|额|造价|资金|投资)?$/],
  [
    /^节(?:约|支|省)(?:了|资金|财政资金)*$/,
    /^(?:项目|采购|总|安排|计划)?预算(?:金额|总额|资金|数)?$/,
    /^实际(?:完成|采购|支出|支付|成交|结算|使用)?(?:金额|总额|资金|数|额)?$/,
  ],
  [
    /^(?:(?:尚|还|仍|尚有|还有)?(?:欠付?|未付|待付|未支付)|(?:尚|还)差)(?:款|工程款|尾款)?$/,
    /合同(?:总)?(?:价|价款|金额|总额|款)$|(?:工程|采购|货)(?:总)?(?:款|价款)(?:总额|共|合计|共计)?$/,
    /(?:已|已经|累计|实际)(?:支付|付|付款|拨付|结算|付清)(?:工程款|进度款|货款)?$/,
  ],
  [/^超(?:出)?概算$/, /决算$/, /^(?:批复|批准|项目)?概算$/],
]

function net(reading: Reading, claim: Claim): Found | undefined {
  if (claim.form !== 'plain' || claim.precision !== 'exact') return undefined
  const pairs = PAIRS.filter(([net]) => net.test(claim.label))
  if (pairs.length === 0) return undefined
  const near = before(reading, claim).filter(c => c.sentence === claim.sentence)
  const next = reading.claims[claim.id + 1]
  // 审减1.31亿元，审增0.18亿元: what was taken off is not all that changed.
  if (/^[审核]减/.test(claim.label) && [...near, next].some(c => /[审核]增/.test(c?.label ?? ''))) return undefined
  const owed = /欠|[未待]付|未支付|[尚还]差/.test(claim.label)
  if ((owed || /余/.test(claim.label)) && near.some(c => MORE.test(c.label))) return undefined
  for (const [, from, less] of pairs) {
    const [first, second] = [near.findLast(c => from.test(c.label)), near.findLast(c => less.test(c.label))]
    // 合同价286万元，已付210万元，已开票未付30万元，尚欠…: nothing else between.
    if (owed && first && second !== near.at(-1)) continue
    if (first && second && !(owed && near.length > 2)) return tellDifference('balance', claim, [first, second])
  }
  return undefined
}

const NET_MOVE = /净(?:(增加?)|减少?)(?:了|为)?$/
/** 净增加300亩，其中增加1460亩、减少1160亩: what came less what went, told right behind. */
function netOf({ claims }: Reading, claim: Claim): Found | undefined {
  const [, rose] = claim.form === 'plain' && claim.precision === 'exact' ? (NET_MOVE.exec(claim.label) ?? []) : []
  const [came, gone] = claims.slice(claim.id + 1, claim.id + 3)
  const beside = (c: Claim | undefined): c is Claim =>
    c?.form === 'plain' && c.precision === 'exact' && c.unit === claim.unit && c.owner < 0 && c.sentence === claim.sentence
  if (!NET_MOVE.test(claim.label) || !beside(came) || !beside(gone) || came.paragraph !== claim.paragraph) return undefined
  if (!/^[，：]其中：?(?:新?增加?)$/.test(came.lead) || !/^[，、]减少?$/.test(gone.lead)) return undefined
  return tellDifference('balance', claim, rose ? [came, gone] : [gone, came])
}

const NEW = /(?:新增|新办|新发|新登记|新入|新招|新接|增加)[\u4e00-\u9fa5]{0,6}$/
const LOST = /(?:注销|减员|减少|退出|退会|清退|取消|销户|吊销)[\u4e00-\u9fa5]{0,4}$/
const NET_BEHIND = /^，(?:全年|年内|两相抵消|相抵后?|实际|净)*净(增加?|减少?)(?:了|为)?$/
/** So many ways in which they came and went. */
const MOVES = 4
/** 新增246人，自然减员131人，净增115人; 新纳入421户，退出171户、自然减少19户，净增加231户: those that stand right before it; counted otherwise, only where they make it. */
function netBehind({ claims }: Reading, claim: Claim): Found | undefined {
  const rose = claim.form === 'plain' && claim.precision === 'exact' ? NET_BEHIND.exec(claim.lead)?.[1] : undefined
  if (rose === undefined) return undefined
  const came: Claim[] = []
  const gone: Claim[] = []
  const unit = claims[claim.id - 1]?.unit
  for (let c = claims[claim.id - 1]; c && isMove(c, claim) && c.unit === unit; c = claims[c.id - 1]) {
    const step = NEW.test(c.label) ? 'came' : LOST.test(c.label) ? 'gone' : stepOf(c)
    if ((step !== 'came' && step !== 'gone') || came.length + gone.length === MOVES) return undefined
    const of = step === 'came' ? came : gone
    // What is told of one way behind the other, and apart from it, may be a part of it.
    if (of[0] && (of[0].id !== c.id + 1 || of[0].sep !== '、')) return undefined
    of.unshift(c)
  }
  if (came.length === 0 || gone.length === 0) return undefined
  const [more, less] = rose.startsWith('增') ? [came, gone] : [gone, came]
  const found = tell({
    kind: 'balance',
    claim,
    stated: claim.value,
    computed: minus(total(more.map(c => c.value)), total(less.map(c => c.value))),
    parts: [...more, ...less],
    working: `${more.map(c => number(c.printed)).join('＋')}${less.map(c => `－${number(c.printed)}`).join('')}＝${number(printedSum(more) - printedSum(less))}`,
    said: figure(claim),
  })
  return unit === claim.unit || found.verdict === 'holds' ? found : undefined
}

const isMove = (c: Claim, { owner, sentence, paragraph }: Claim): boolean =>
  c.form === 'plain' && c.precision === 'exact' && c.owner === owner && c.sentence === sentence && c.paragraph === paragraph

/** What else comes to the money, or leaves it. */
const MORE = /结转|结余|上年|追加|调[入出剂]|收回|上缴|退回|交回|核减|利息|收益/

const APART = /^(?:两者|二者|两[镇村县区市地项]|前后|首尾|最高与最低|最高和最低)?相差$/

/** The two figures right before it, side by side. */
function apart({ claims }: Reading, claim: Claim): Found | undefined {
  if (!APART.test(claim.label) || claim.precision !== 'exact') return undefined
  const [first, second, third] = [claims[claim.id - 2], claims[claim.id - 1], claims[claim.id - 3]]
  if (!first || !second || first.paragraph !== claim.paragraph) return undefined
  const same = (c: Claim): boolean =>
    c.sentence === claim.sentence && (claim.role === 'points' ? c.form === 'percent' : c.form === claim.form && c.unit === claim.unit)
  if (!same(first) || !same(second) || first.owner !== second.owner || (third && same(third) && third.paragraph === claim.paragraph))
    return undefined
  const [more, less] = first.printed >= second.printed ? [first, second] : [second, first]
  return tellDifference('balance', claim, [more, less])
}
