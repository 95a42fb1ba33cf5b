/**
 * 审结436件，撤销38件、变更4件、确认违法19件、责令履行7件，纠错率15.6%; 审结3408件，调解712件、撤诉598件，调撤率38.4%: a rate of several outcomes together, of what was
 * concluded; 会审涉诉案231件，促成化解51件，补救后胜诉41件，案胜率39.83%: of what was talked over.
 */
import type { Claim } from '../../../claims.ts'
import { meets, over, times, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isSlip } from '../../common/slip.ts'
import { leavesOut } from '../../share/exceptions.ts'
import { isExactCount, tellShare } from '../told.ts'

export const compositeRate: RelationRule = {
  kind: 'share',
  title: '几种结果合计的率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '办结436件，其中维持187件，撤销38件，变更4件，确认违法19件，责令履行7件，驳回181件。纠错率15.6%。',
      '新收案件3562件，审结3408件。调解结案712件、撤诉598件，调撤率38.4%。',
      '结案926件，裁决511件、调解263件、撤回152件，调撤率44.8%。',
      '例会会审涉诉案231件，促成化解51件，补救后胜诉41件，案胜率39.83%。',
      '民事案件调撤率为45%，全年审结民事案件8000件，其中调解2400件、撤诉1200件。',
      '案件质量评估150件，优秀48件、良好87件、合格13件、不合格2件，优良率90.0%。',
      '部门自评优秀30个、良好50个、合格20个，共100个，优良率80.0%。',
    ],
    bad: [
      '部门自评优秀30个、良好50个、合格20个，共100个，优良率50.0%。',
      '案件质量评估150件，优秀48件、良好87件、合格13件、不合格2件，优良率58.0%。',
      '民事案件调撤率为55%，全年审结民事案件8000件，其中调解2400件、撤诉1200件。',
      '办结436件，其中维持187件，撤销38件，变更4件，确认违法19件，责令履行7件，驳回181件。纠错率16.6%。',
      '新收案件3562件，审结3408件。调解结案712件、撤诉598件，调撤率39.4%。',
      '例会会审涉诉案231件，促成化解51件，补救后胜诉41件，案胜率32.83%。',
    ],
    traps: ['评查案卷150件，抽评60件，优秀24件、良好30件，优良率36.0%。', '测评150人，优秀48人、良好87人，上年优良率58.0%。'],
  },
}

/** A rate by its name, and the outcomes that it counts. */
interface Composite {
  readonly name: RegExp
  readonly outcomes: readonly RegExp[]
  readonly whole?: RegExp
  /** Does everybody count the same outcomes? Then, of a list that leaves nothing out, any difference is wrong. */
  readonly agreed?: true
}

const RATES: readonly Composite[] = [
  {
    name: /^(?:行政复议|复议|案件|直接|综合)*纠错率(?:为|达|达到)?$/,
    outcomes: [
      /^(?:决定)?撤销(?:或者?变更)?$/,
      /^(?:决定)?变更$/,
      /^确认违法(?:或者?无效)?$/,
      /^确认无效$/,
      /^责令(?:限期)?履行(?:职责)?$/,
    ],
  },
  {
    name: /^(?:案件|民事|民商事|一审)*(?:调撤率|调解撤诉率)(?:为|达|达到)?$/,
    outcomes: [/^(?:以)?调解(?:方式)?(?:结案)?$/, /^(?:以)?(?:撤诉|撤回)(?:方式)?(?:申请|结案)?$/],
  },
  {
    name: /^(?:抗诉|再审|民事|刑事|案件)*改变率(?:为|达|达到)?$/,
    outcomes: [/^(?:依法|直接)?改判$/, /^发回(?:重审)?$/],
  },
  {
    name: /^(?:涉诉)?案?胜率(?:为|达|达到)?$/,
    outcomes: [/^(?:促成|协调)?(?:和解|化解)$/, /^(?:补救后)?胜诉$/],
    whole: /会审(?:涉诉)?案?件?$/,
  },
  {
    name: /^(?:案件|案卷|质量|综合|考核|测评|空气)*优良(?:天数)?(?:率|比例|占比)(?:为|是|达到?)?$/,
    outcomes: [/^优秀?$/, /^良好?$/],
    whole: /./,
    agreed: true,
  },
]
/** Not what was concluded in one way of several: 适用简易程序审结. */
const CONCLUDED = /^(?!.*(?:适用|简易|速裁|其中|按期|当场)).*(?:审结|办结|结案)[\u4e00-\u9fa5]{0,8}$/
const LEADING = /^(?:结果为?|其中|部门|自评|依法|作出|直接)+/
/** So many figures before a rate its outcomes and their whole stand. */
const FAR = 20

function found({ claims, view }: Reading, rate: Claim): Found | undefined {
  const meant = rate.form === 'percent' && rate.precision === 'exact' ? RATES.find(r => r.name.test(rate.label)) : undefined
  if (!meant) return undefined
  return before(claims, view.text, rate, meant) ?? behind(claims, rate, meant)
}

const isCount = (c: Claim, rate: Claim): boolean => c.paragraph === rate.paragraph && isExactCount(c)

/** 调撤率45%，审结8000件，其中调解2400件、撤诉1200件: the rate is told ahead, and its whole and every outcome stand behind it with nothing between. */
function behind(claims: readonly Claim[], rate: Claim, { outcomes }: Composite): Found | undefined {
  const [whole, ...named] = claims
    .slice(rate.id + 1, rate.id + 2 + outcomes.length)
    .filter(c => isCount(c, rate) && c.sentence === rate.sentence && c.owner === rate.owner)
  if (!whole || whole.sep !== '，' || !CONCLUDED.test(whole.label) || outcomes.length > 2 || named.length !== outcomes.length)
    return undefined
  const all = outcomes.every(o => named.some(c => o.test(c.label.replace(LEADING, '')) && alike(c.unit, whole.unit)))
  if (!all || !/^，其中/.test(named[0]!.lead) || whole.printed < named.reduce((n, c) => n + c.printed, 0)) return undefined
  return tellShare(rate, named, whole)
}

function before(claims: readonly Claim[], text: string, rate: Claim, meant: Composite): Found | undefined {
  const near = claims.slice(Math.max(0, rate.id - FAR), rate.id).filter(c => isCount(c, rate))
  const named = meant.outcomes.flatMap(o => near.filter(c => o.test(c.label.replace(LEADING, ''))))
  const first = named.length > 1 ? near.findIndex(c => named.includes(c)) : -1
  const closing = meant.agreed && first >= 0 ? closingOf(near.slice(first)) : undefined
  const isWhole = (c: Claim): boolean => (meant.whole ?? CONCLUDED).test(c.label) && alike(c.unit, named[0]!.unit)
  // 改判17件、发回4件、维持3件，审结24件，改变率: or right before the rate.
  const last = first >= 0 ? near.at(-1) : undefined
  const right = last && last.id === rate.id - 1 && !named.includes(last) && !meant.whole && isWhole(last) ? last : undefined
  const sum = named.reduce((n, c) => n + c.printed, 0)
  // 有效监测363天，优良天数314天，其中优118天、良196天: what the two make is no whole of them.
  const whole = closing ?? near.slice(0, Math.max(0, first)).findLast(c => isWhole(c) && !(meant.agreed && c.printed === sum)) ?? right
  if (!whole || whole.printed < sum || new Set(named.map(c => c.label)).size < named.length) return undefined
  const computed = times(over(total(named.map(c => c.value)), whole.value), 100)
  // Offices count more or fewer outcomes; only the slip of a hand is a contradiction.
  const sure = meant.agreed && (closing !== undefined || leavesNothing(near, whole)) && !leavesOut(text, whole, rate)
  if (!sure && !meets(rate.value, computed) && !isSlip(rate, computed)) return undefined
  return tellShare(rate, named, whole, { stated: rate.value })
}

/** 优秀30个、良好50个、合格20个，共100个: the total right behind its members. */
function closingOf(from: readonly Claim[]): Claim | undefined {
  let sum = 0
  return from.find((c, n) => {
    if (n > 1 && c.printed === sum && /^(?:合计|总计|共计|总|共)/.test(c.label) && alike(c.unit, from[0]!.unit)) return true
    sum += alike(c.unit, from[0]!.unit) ? c.printed : Number.NaN
    return false
  })
}

/** 150件：优秀48件、良好87件、合格13件、不合格2件: do the counts right behind it make it, to the last one? */
function leavesNothing(near: readonly Claim[], whole: Claim): boolean {
  let sum = 0
  return near.slice(near.indexOf(whole) + 1).some(c => alike(c.unit, whole.unit) && (sum += c.printed) === whole.printed)
}
