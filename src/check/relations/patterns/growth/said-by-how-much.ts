/**
 * 电费一个月从1325元降到970元，一个月省355元; 上个月水费收了8271元，这个月收了13524元，多收5253元; 刑事立案由2019年的1821起压降至2024年的1269起，累计下降30.3%; 年初预算为1546万元，决算为1361万元，决算数比预算数减少185万元:
 * by how much the one differs from the other, in whatever verb it is told, right behind both or by their names.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { tellDifference, tellGrowth } from '../told.ts'

export const saidByHowMuch: RelationRule = {
  kind: 'growth',
  title: '从前到后相差多少',
  find: ({ claims }) =>
    claims.flatMap(c => {
      if (c.sep !== '，' || c.precision !== 'exact' || (c.form !== 'plain' && c.form !== 'percent')) return []
      return between(claims, c) ?? byName(claims, c) ?? []
    }),
  examples: {
    good: [
      '路灯换成太阳能以后，电费一个月从1325元降到970元，一个月省355元，一年下来就省4260元。',
      '上个月水费收了8271元，这个月收了13524元，多收5253元；欠费的户也从25户变成了32户，多出7户。',
      '刑事立案数由2019年的1821起压降至2024年的1269起，累计下降30.3%。',
      '支部党员由年初的43名增加到54名，多出来的11名里头，新发展的5名。',
      '一般公共服务支出年初预算为1546.46万元，支出决算为1361.54万元，决算数比年初预算数减少184.92万元，主要是项目跨年度实施。',
      '今年村集体收入50.4万元，去年才12.8万元，多了37.6万元，涨了293.8%。',
      '每吨处理成本由412元压减到365元，每吨省47元。',
      '城市低保标准由每人每月582元提高到635元，每人每月增加53元，提标幅度9.11%。',
      '全市PM2.5平均浓度为32微克/立方米，上年同期为34微克/立方米，同比改善5.9%。',
      '去年全年清运生活垃圾1450吨，今年到2104吨，多运654吨，增长45.1%。',
    ],
    bad: [
      '路灯换成太阳能以后，电费一个月从1325元降到970元，一个月省855元，一年下来就省4260元。',
      '上个月水费收了8271元，这个月收了13524元，多收5853元；欠费的户也从25户变成了32户，多出7户。',
      '刑事立案数由2019年的1821起压降至2024年的1269起，累计下降80.3%。',
      '支部党员由年初的43名增加到54名，多出来的81名里头，新发展的5名。',
      '一般公共服务支出年初预算为1546.46万元，支出决算为1361.54万元，决算数比年初预算数减少194.92万元，主要是项目跨年度实施。',
      '今年村集体收入50.4万元，去年才12.8万元，多了37.6万元，涨了296.7%。',
      '办件平均用时从32分钟压到18分钟，足足省了24分钟。',
      '合同价为86.5万元，审定价为79.2万元，审定价比合同价核减9.3万元。',
      '车间去年产出2400件，今年产出2860件，多产了560件。',
      '城市低保标准由每人每月582元提高到635元，每人每月增加83元，提标幅度9.11%。',
      '城市低保标准由每人每月582元提高到635元，每人每月增加53元，提标幅度9.61%。',
      '全市PM2.5平均浓度为32微克/立方米，上年同期为34微克/立方米，同比改善7.9%。',
      '去年全年清运生活垃圾1450吨，今年到2104吨，多运854吨，增长45.1%。',
    ],
    traps: [
      '电费一个月从1325元降到970元，一年省4260元。',
      '收入从120万元增加到150万元，多收税款4万元，人均多了800元。',
      '年初预算为1546万元，调整预算为1402万元，决算为1361万元，决算数比上年决算数减少85万元。',
      '一组预算为15万元，二组预算为18万元，决算为16万元，决算数比预算数减少17万元。',
      '上个月水费收了8271元，这个月电费收了13524元，多收853元。',
      '由年初的43名增加到54名，多出来的8名是外单位转来的，其余3名是新发展的。',
    ],
  },
}

const DEED = '(?:[收卖打产挣赚用花来交付办签接跑走运种栽养拨缴拉查抓排补植领存储销采修装配录招派送检测]|清运|办理|受理|接待)?'
const MORE = `提标|调增|扩大|增[幅速]|涨幅|升幅|提[标高升]幅度|增加|增长|增收|提高|上升|上涨|多出来|多出|多${DEED}|增|涨|升|高出|高`
const LESS = `改善|压缩|缩减|缩小|调减|[减降跌]幅|减少|下降|降低|压降|压减|核减|回落|节省|节约|省下|省|缩短|降|减|跌|少${DEED}`
/** 一个月, 每吨: of one such, where what stands before is of one too; 五年间: of the time between. */
const EACH = /^(?:一个|每个?|一)(月|年|天|亩地?|户|吨|度|人|斤|头|件|次)(?:每[月年天])?/
const WAY = new RegExp(
  `^，(?:(?:一个|每个?|一)(?:月|年|天|亩地?|户|吨|度|人|斤|头|件|次)(?:每[月年天])?|[两二三四五六七八九十]年(?:间|来|里|内|下来)?|前后|期间|其间)?(?:一下子?|足足|整整|刚好|正好|净|就|共|累计|总共|合计|整体|同比|环比)?(?:(${MORE})|(${LESS}))(?:了|掉|下来?|达到?|为)?(?:的)?$`,
)
const FROM = /[由从](?:[^，。；：由从]{0,12})$/
const TO = /^[\u4e00-\u9fa5]{0,3}(?:到|至|成了?|为)(?:了)?(?:(?:19|20)\d{2}年[末底]?的?|(?:现在|目前|眼下|今年|本月|年[末底])的?)?$/
const THEN = /^(?:而)?(?:去年|上年|上一年|前年|上个?月|上个?季度?|上周|上一?期|上一?次|那时|以前|原来|过去)/
const NOW = /^(?:而)?(?:今年|本年|这个?月|本月|这个?季度?|本季度?|本周|这周|[本这]一?次|[本这]期|如今|现在|眼下)/
const SAME_THEN = /^(?:而)?(?:去年|上年|上一年)(?:同期|同月)?(?:为|是)?$/
const PAST = /去年|上一?年|前年|同期|计划|目标|任务|其中|累计/
const OTHER = /其中|计划|目标|任务|累计/
/** 三年增长, 五年累计: of years that may be others; and at prices that may be others. */
const SPAN = /年/
const PRICED = /值|总量/

/** How the word before it says it changed. */
function wayOf(by: Claim, one: Claim): 1 | -1 | undefined {
  const way = by.lead.length < 20 ? WAY.exec(by.lead) : null
  if (!way || (by.form === 'percent' && (SPAN.test(by.lead) || PRICED.test(one.label)))) return undefined
  // 多出来的8名是外单位转来的: some of them.
  if (by.lead.endsWith('的') && !/^(?:里|中|当中|$)/.test(by.noun)) return undefined
  const each = EACH.exec(by.lead.slice(1))?.[1]?.[0]
  if (each && !one.lead.includes(each)) return undefined
  return way[1] ? 1 : -1
}

const isValue = (c: Claim | undefined, like: Claim): c is Claim =>
  c !== undefined &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit !== '' &&
  c.printed > 0 &&
  c.owner === like.owner &&
  c.sentence === like.sentence &&
  c.paragraph === like.paragraph &&
  /^(?:count|base)$/.test(c.role)

/** 从1325元降到970元，省355元; 上个月收了8271元，这个月收了13524元，多收5253元; and a rate right behind the difference that they make. */
function between(claims: readonly Claim[], by: Claim): Found | undefined {
  const last = claims[by.id - 1]
  if (!last) return undefined
  // 多了37.6万元，涨了293.7%: of the two before the difference.
  const skip = by.form === 'percent' && last.form === 'plain' && WAY.test(last.lead) ? 1 : 0
  const [one, two] = [claims[by.id - 2 - skip], claims[by.id - 1 - skip]]
  if (!isValue(one, by) || !isValue(two, by) || one.unit !== two.unit || one.printed === two.printed) return undefined
  const sign = wayOf(by, one)
  const [base, now] = inTime(one, two) ?? []
  if (!sign || !base || !now || Math.sign(now.printed - base.printed) !== sign) return undefined
  if (skip === 1 && tellDifference('growth', last, sign > 0 ? [now, base] : [base, now]).verdict !== 'holds') return undefined
  return judged(by, sign, now, base)
}

function inTime(one: Claim, two: Claim): readonly [base: Claim, now: Claim] | undefined {
  // 全市浓度为32微克/立方米，上年同期为34微克/立方米，同比改善5.9%: what stands behind it is called the value of the time before.
  if (two.sep === '，' && two.role === 'base' && SAME_THEN.test(two.label) && one.role === 'count' && !PAST.test(one.label + one.lead))
    return [two, one]
  if (OTHER.test(one.label) || OTHER.test(two.label)) return undefined
  if (two.sep === '' && FROM.test(one.label) && TO.test(two.lead)) return [one, two]
  if (two.sep !== '，') return undefined
  const [first, second] = [
    one.label.search(/(?:去年|上年|上个?月|上个?季|上周)(?!度?年?[初末底])/),
    one.label.search(/今年|本年|[这本]个?月|[这本]个?季|本周/),
  ]
  if (first >= 0 && NOW.test(two.label) && isSame(one.label.slice(first).replace(THEN, ''), two.label.replace(NOW, ''))) return [one, two]
  if (second >= 0 && THEN.test(two.label) && isSame(one.label.slice(second).replace(NOW, ''), two.label.replace(THEN, '')))
    return [two, one]
  return undefined
}

/** 水费收了, 收了; 村集体收入, 才: what is told again is not named again, or by the same words. */
const isSame = (one: string, other: string): boolean =>
  one.endsWith(other) || /^(?:才|只|只有|仅|仅有|也就|还是|是|为|有|达|到)?了?$/.test(other)

function judged(by: Claim, sign: 1 | -1, now: Claim, base: Claim): Found | undefined {
  if (by.form === 'percent') return tellGrowth(by.sign === sign ? by : { ...by, sign }, now, base)
  if (by.unit !== now.unit || (by.role !== 'change' && by.role !== 'count')) return undefined
  return tellDifference('growth', by, sign > 0 ? [now, base] : [base, now])
}

const NAMED = new RegExp(`^([\\u4e00-\\u9fa5]{2,8}?)[数额量]?[比较]([\\u4e00-\\u9fa5]{2,8}?)[数额量]?(?:净|共)?(?:(${MORE})|(${LESS}))了?$`)
const TIMES = /年$|年[初末底度]|同期|月|季|上期|期[初末]/
const TAIL = /[数额量]?(?:为|是|有|达到?|共)?$/
/** So many figures back the two may stand. */
const BACK = 7

/** 决算数比年初预算数减少184.92万元: each of the two is called so, and no other is. */
function byName(claims: readonly Claim[], by: Claim): Found | undefined {
  if (by.form !== 'plain' || by.label.length > 24) return undefined
  const said = NAMED.exec(by.label)
  if (!said?.[1] || !said[2] || TIMES.test(said[1]) || TIMES.test(said[2].replace(/年[初度](?=.)/, ''))) return undefined
  const near = claims.slice(Math.max(0, by.id - BACK), by.id).filter(c => isValue(c, by) && c.unit === by.unit)
  const [nows, bases] = [said[1], said[2]].map(name => near.filter(c => c.label.replace(TAIL, '').endsWith(name)))
  const [now, base] = [nows![0], bases![0]]
  if (!now || !base || now === base || nows!.length > 1 || bases!.length > 1) return undefined
  return judged(by, said[3] ? 1 : -1, now, base)
}
