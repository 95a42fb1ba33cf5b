/**
 * 床位3640张，入住老人1729人，入住率47.5%; 贷款余额78.14亿元，个贷率71.28%: rates whose name defines what stands above and below the line,
 * whatever other counts stand between and whatever they are counted in.
 */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isSlip } from '../../common/slip.ts'
import { tellShare } from '../told.ts'

export const definedRate: RelationRule = {
  kind: 'share',
  title: '按名称定义的率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '年末常住人口62.48万人，比上年少0.31万人；城镇人口36.67万人，城镇化率58.69%。',
      '养老机构28家，床位3640张，其中护理型2184张，入住老人1729人，入住率47.5%。',
      '缴存余额109.62亿元。贷款余额78.14亿元，上年末为76.82亿元，个贷率71.28%。',
      '网络拍卖1263次，成交547件，成交额4.18亿元，成交率43.3%。',
      '抽检1836批次，其中省级412批次，不合格样品43批次，不合格发现率2.34%。',
      '水费应收1286万元，实收1104万元，收缴率85.8%。',
      '执法检查15620次，发现问题2343个，问题发现率15.0%。',
      '森林火情6起，受害面积4.2公顷，受害率0.05‰，林地面积8.4万公顷。',
      '抽检2400批次，不合格36批次，不合格率1.50%；其中水产品320批次，不合格12批次，不合格率3.75%；肉制品410批次，不合格5批次，不合格率1.22%。',
      '存款余额86.4亿元、贷款余额62.8亿元，存贷比72.7%；上年末分别为81.2亿元和56.9亿元，存贷比70.1%。',
    ],
    bad: [
      '年末常住人口62.48万人，比上年少0.31万人；城镇人口36.67万人，城镇化率56.89%。',
      '养老机构28家，床位3640张，其中护理型2184张，入住老人1729人，入住率74.5%。',
      '缴存余额109.62亿元。贷款余额78.14亿元，上年末为76.82亿元，个贷率78.28%。',
      '网络拍卖1263次，成交547件，成交额4.18亿元，成交率34.3%。',
      '抽检1836批次，其中省级412批次，不合格样品43批次，不合格发现率3.34%。',
      '水费应收1286万元，实收1104万元，收缴率83.8%。',
      '执法检查15620次，发现问题2343个，问题发现率17.3%。',
      '森林火情6起，受害面积4.2公顷，受害率0.5‰，林地面积8.4万公顷。',
      '抽检2400批次，不合格36批次，不合格率1.50%；其中水产品320批次，不合格12批次，不合格率3.75%；肉制品410批次，不合格5批次，不合格率1.52%。',
      '存款余额86.4亿元、贷款余额62.8亿元，存贷比72.7%；上年末分别为81.2亿元和56.9亿元，存贷比71.0%。',
    ],
    traps: [
      '年末户籍人口46.83万人，其中城镇人口17.92万人；年末常住人口47.2万人，常住人口城镇化率52.4%。',
      '年末常住人口62.48万人，户籍城镇人口31.06万人，城镇化率58.7%。',
      '执法检查15620次，发现问题2343个，问题发现率8.4%。',
      '发生火灾5起；过火面积312.5亩，受害森林面积86.4亩，森林火灾受害率0.061‰，低于0.9‰的控制指标。',
      '开展计划检查15620次，发现问题2343个，问题发现率31.2%。',
    ],
  },
}

interface Definition {
  readonly rate: RegExp
  /** What is counted above the line, and below it; a word in brackets must be the same in both. */
  readonly part: RegExp
  readonly whole: RegExp
  /** Of one below the line there may be several above it: the rate may be smaller than the two give it. */
  readonly several?: true
  /** Of all there is, and of no kind that stands before it: 过火面积286亩，受害森林面积94亩，受害率0.067‰ is of all the woods. */
  readonly ofAll?: true
  /** What the part would be of instead, were it the nearer: 户籍人口46.83万人，其中城镇人口17.92万人. */
  readonly other?: RegExp
}

const DEFINITIONS: readonly Definition[] = [
  { rate: /^(?:床位)?入住率$/, part: /入住(?:老人|老年人|人员|人数|对象)?$/, whole: /^(?!.*(?:护理型|新增)).*床位(?:总?数)?$/ },
  { rate: /^(?:拍卖|司法拍卖|网拍)?成交率$/, part: /^成交$/, whole: /拍卖(?:标的物?)?$/ },
  { rate: /^个贷率$/, part: /贷款余额$/, whole: /缴存余额$/ },
  { rate: /^不良(?:贷款)?率$/, part: /不良贷款(?:余额)?$/, whole: /^(?!.*不良).*贷款余额$/ },
  { rate: /^存贷比$/, part: /贷款余额$/, whole: /存款余额$/ },
  { rate: /^资产负债率$/, part: /负债(?:总额|总计|合计)$/, whole: /资产(?:总额|总计|合计)$/ },
  {
    rate: /^(?:常住人口)?城镇化率$/,
    part: /^(?!.*户籍).*城镇(?:常住)?人口$/,
    whole: /^(?!.*(?:城镇|乡村|农村)).*常住人口$/,
    other: /(?:户籍|总)人口(?:数|为)?$/,
  },
  { rate: /^(?:业务|事项)?网办率$/, part: /^(?:网上|线上)(受理|办理|办结)$/, whole: /(受理|办理|办结)(?:各类)?(?:事项|业务|办件)?$/ },
  { rate: /^不合格(?:样品)?(?:发现|检出)?率$/, part: /不合格(?:样品|产品|食品)?$/, whole: /^(?!.*(?:计划|不合格)).*(?:抽检|实际完成)$/ },
  { rate: /^执行完毕率$/, part: /^执行完毕$/, whole: /(?:执结|执行结案)(?:案件)?$/ },
  { rate: /^(?:水费|电费|租金|物业费)?收[缴费]率$/, part: /实收(?:金额|总?额|[费租]金?)?$/, whole: /应收(?:金额|总?额|[费租]金?)?$/ },
  {
    rate: /^(?:问题)(?:发现|检出|查出)率$/,
    part: /(?:发现|查出|检出)(?:各类|安全)?(?:问题|隐患)$/,
    whole: /^(?!.*(?:计划|整改)).*(?:检查|巡查|督查|巡检)$/,
    several: true,
  },
  {
    rate: /^(?:森林)?(?:火灾)?受害率$/,
    part: /^(?:森林)?受害(?:森林)?面积$/,
    whole: /^(?!.*受害).*(?:林地|森林)(?:总)?面积$/,
    ofAll: true,
  },
  { rate: /^终本率$/, part: /^终结本次执行(?:程序)?$/, whole: /(?:执结|执行结案)(?:案件)?$/ },
]

const IS = /(?:为|是|达到?)$/
const LEADING = /^(?:其中|今年|本年|本月|全年|累计|共|已)+/
/** The figure of another time. */
const EARLIER = /上年|去年|上月|上期|同期|上季度|年初/
/** So many figures and paragraphs before a rate what it is made of may stand. */
const FAR = 40
const PARAGRAPHS = 3

function found({ claims, view }: Reading, rate: Claim): Found | undefined {
  const name = rate.label.replace(LEADING, '').replace(IS, '')
  const definition = rate.form === 'percent' && rate.precision === 'exact' ? DEFINITIONS.find(d => d.rate.test(name)) : undefined
  // 终本率（终本数占首次执行案件）43.3%: the text defines it itself.
  if (!definition || /（[^（）]*占[^（）]*）$/.test(view.text.slice(Math.max(0, rate.start - FAR), rate.start))) return undefined
  const near = claims
    .slice(Math.max(0, rate.id - FAR), rate.id)
    .filter(c => rate.paragraph - c.paragraph <= PARAGRAPHS && isCount(c) && (c.owner < 0 || c.owner === rate.owner))
  const part = near.findLast(
    c => c.paragraph === rate.paragraph && rate.sentence - c.sentence <= 1 && definition.part.test(c.label.replace(LEADING, '')),
  )
  const [next] = claims.slice(rate.id + 1, rate.id + 2).filter(c => isCount(c) && c.sep === '，' && c.sentence === rate.sentence)
  const verb = part && definition.part.exec(part.label.replace(LEADING, ''))?.[1]
  const wholes = [...near, ...(next ? [next] : [])]
    .filter(c => c !== part && definition.whole.test(c.label) && definition.whole.exec(c.label)?.[1] === verb)
    // 事项1775项，窗口办结1127项，线上办结648项: of what both are, and not of its fellow.
    .map(c => (part && near.find(o => o.unit === c.unit && o.printed === c.printed + part.printed)) ?? c)
  const then = part && wholes.length > 0 ? atThatTime(claims, rate, wholes.at(-1)!.id < part.id) : undefined
  if (then) return above(then[0].value, then[1].value) ? undefined : tellShare(rate, [then[0]], then[1])
  const beside = part && !definition.ofAll && kindBeside(claims, part, rate)
  const nearest = part && near.findLast(c => c.id < part.id && (definition.other?.test(c.label) || definition.whole.test(c.label)))
  if (nearest && definition.other?.test(nearest.label)) return undefined
  if (part && beside && !wholes.includes(beside)) {
    const [own, ...all] = [beside, ...wholes].filter(w => !above(part.value, w.value)).map(whole => tellShare(rate, [part], whole))
    return [own, ...all].find(f => f?.verdict === 'holds') ?? own
  }
  const told = part ? wholes.filter(w => !above(part.value, w.value)).map(whole => tellShare(rate, [part], whole)) : []
  if (definition.several && told.some(f => rate.printed < f.computed.min && !isSlip(rate, f.computed))) return undefined
  // Where several are called so, the one that fits is meant; that none does proves nothing.
  const only = new Set(wholes.map(w => w.printed)).size === 1
  return told.findLast(f => f.verdict === 'holds') ?? (only ? told.at(-1) : undefined)
}

/** 上年末分别为: of another time, in the order of those before. */
const IN_TURN =
  /^(?=.*(?:上一?[年月季期]|去年|前年|同期|年初|期初|月初|年前|(?:19|20)\d{2}年))[\d\u4e00-\u9fa5]{2,16}分别(?:为|是|有|达到?)?$/

/** 缴存余额162.8亿元、贷款余额128.4亿元，个贷率78.9%；上年末分别为158.7亿元和131.1亿元，个贷率82.6%: of the two of that time, which stand in the order of those before. */
function atThatTime(claims: readonly Claim[], rate: Claim, wholeFirst: boolean): [part: Claim, whole: Claim] | undefined {
  const [one, two] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!one || !two || !IN_TURN.test(one.label) || !/^[、和与及]$/.test(two.lead) || one.sentence !== rate.sentence) return undefined
  if (one.paragraph !== rate.paragraph || one.owner !== rate.owner || two.owner !== rate.owner) return undefined
  return wholeFirst ? [two, one] : [one, two]
}

/** 抽检3612批次……；餐饮环节862批次，不合格19批次，不合格率: of the kind that its clause opens with, and not of all. */
function kindBeside(claims: readonly Claim[], part: Claim, rate: Claim): Claim | undefined {
  const kind = claims[part.id - 1]
  const opens = kind && (/^[；。]$/.test(kind.sep) || /^(?:其中|[^，。；]*中，?)/.test(kind.label))
  const joined = kind?.sentence === part.sentence && kind.paragraph === part.paragraph && kind.owner === part.owner && part.sep === '，'
  return opens && joined && rate.id === part.id + 1 && kind.unit === part.unit && isCount(kind) && !above(part.value, kind.value)
    ? kind
    : undefined
}

const isCount = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.printed > 0 && !EARLIER.test(c.label)
