/**
 * 平均用时31天，比规定的60天时限短: a figure, and behind it the bar that it is less or more than; 平均审理天数不超过60天，我院为45天，比上限少15天: the bar first, and then by how much the figure lies
 * below or above it.
 */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { inWords, tellDifference } from '../told.ts'

export const thanBar: RelationRule = {
  kind: 'bound',
  title: '比时限短、比上限少几天',
  find: ({ claims }) => claims.flatMap(c => beside(claims, c) ?? byMuch(claims, c) ?? []),
  examples: {
    good: [
      '行政处罚案件从立案到作出决定平均用31天，比规定的60天时限短，程序上没出岔子。',
      '省定指标要求平均审理天数不超过60天，我院2024年为45天，比省定上限少15天。',
      '全年“三公”经费支出18.6万元，比年初20万元的预算少。',
      '单位能耗控制目标为0.52吨标准煤，实际为0.48吨标准煤，比目标低0.04吨标准煤。',
    ],
    bad: [
      '行政处罚案件从立案到作出决定平均用31天，比规定的60天时限长，程序上没出岔子。',
      '省定指标要求平均审理天数不超过60天，我院2024年为45天，比省定上限多15天。',
      '省定指标要求平均审理天数不超过60天，我院2024年为45天，比省定上限少16天。',
      '全年“三公”经费支出18.6万元，比年初20万元的预算多。',
      '人均公园绿地面积14.2平方米，比12平方米的省定标准低。',
      '工单平均响应时间1.8小时，比承诺的2小时标准慢。',
      '年度计划植树860亩，实际完成912亩，比计划多62亩。',
    ],
    traps: [
      '平均用时31天，最长的比规定的20天时限长。',
      '平均用时31天，比规定的60天时限短29天。',
      '平均审理天数不超过60天，我院为45天，一审为38天，比省定上限少22天。',
      '上年用时52天，今年45天，比上限少15天。',
    ],
  },
}

const BAR =
  '(?:时限|期限|上限|下限|限额|标准|预算|目标|要求|平均水平|平均值|均值|定额|任务|计划|控制数|规定|红线)(?:值|数|任务|要求|时间|安排)?'
const THAN = /^，(?:[均都也还]|仍然?)?[较比](?:[^，。；：\d较比]{0,10}的?)?$/
const SAYS = new RegExp(
  `^的?[\\u4e00-\\u9fa5]{0,6}?${BAR}(?:还|要|略|稍|都|也|明显|大幅)?(?:(?<less>短|少|低|快|小)|(?<more>长|多|高|慢|大))(?:了?一些|得多|不少|很多|出许多|了)?$`,
)
const BY = new RegExp(
  `^[较比](?:[^，。；：\\d较比]{0,6})${BAR}(?:还|要|略|稍|相比)?(?:(?<less>短|少|低|快|缩短|减少|节约|节省|提前|压缩|压减)|(?<more>长|多|高|慢|超出|超|增加|延长))了?$`,
)
const SETS =
  /目标|任务|指标|要求|计划|下达|不[得能应]?(?:低于|少于|超过|高于|多于)|控制数|限额|上限|下限|时限|期限|标准|规定|承诺|预算(?:安排|数|为)*$/
const PART = /上年|去年|同期|其中|半年|季度|最[长短多少高低快慢]|均为|累计|分别/
const TIME = /^(?:天|日|个?工作日|小时|分钟|个月|秒)$/

const isLevel = (c: Claim | undefined, like: Claim): c is Claim =>
  c !== undefined &&
  c.form === like.form &&
  c.unit === like.unit &&
  c.paragraph === like.paragraph &&
  c.owner === like.owner &&
  c.precision === 'exact' &&
  (c.form === 'plain' ? c.unit !== '' && c.role === 'count' : c.form === 'percent' && /^(?:rate|share|none)$/.test(c.role))

/** 平均用31天，比规定的60天时限短 */
function beside(claims: readonly Claim[], bar: Claim): Found | undefined {
  const said = THAN.test(bar.lead) ? SAYS.exec(bar.noun) : null
  const now = claims[bar.id - 1]
  const next = claims[bar.id + 1]
  if (!said || !isLevel(now, bar) || now.sentence !== bar.sentence || PART.test(`${now.label}${bar.label}`)) return undefined
  // 比规定的60天时限短29天: by so much.
  if (next && next.start === bar.stop + bar.noun.length) return undefined
  const less = said.groups!['less'] !== undefined
  if (/[快慢短长]/.test(said.groups!['less'] ?? said.groups!['more']!) && !TIME.test(bar.unit)) return undefined
  return judged(now, bar, { less, claim: bar, words: `比${figure(bar)}${bar.noun}` })
}

interface Said {
  readonly less: boolean
  readonly claim: Claim
  readonly words: string
}

function judged(now: Claim, bar: Claim, { less, claim, words }: Said): Found {
  const holds = less ? now.printed < bar.printed : now.printed > bar.printed
  const is = now.printed > bar.printed ? '多于' : now.printed < bar.printed ? '少于' : '等于'
  return inWords(holds, {
    kind: 'bound',
    claim,
    stated: exactly(bar.printed),
    computed: now.value,
    parts: claim === bar ? [now] : [now, bar],
    message: `${figure(now)}${is}${figure(bar)}，与“${words}”${holds ? '相符' : '不符'}。`,
  })
}

/** 不超过60天，我院2024年为45天，比省定上限少15天 */
function byMuch(claims: readonly Claim[], by: Claim): Found | undefined {
  const said = by.form === 'plain' && by.unit !== '' && by.precision === 'exact' ? BY.exec(by.label) : null
  const [bar, now] = [claims[by.id - 2], claims[by.id - 1]]
  if (!said || !bar || !now || now.sentence !== by.sentence || by.sentence - bar.sentence > 1) return undefined
  const level = { ...by, role: 'count' as const }
  if (!isLevel(now, level) || !isLevel({ ...bar, precision: 'exact' }, level) || !SETS.test(bar.label) || SETS.test(now.label))
    return undefined
  if (PART.test(`${now.label}${bar.label}`)) return undefined
  const before = claims[bar.id - 1]
  if (before && before.sentence === bar.sentence && before.paragraph === bar.paragraph && before.unit === bar.unit) return undefined
  const less = said.groups!['less'] !== undefined
  if (less ? now.printed >= bar.printed : now.printed <= bar.printed) return judged(now, bar, { less, claim: by, words: by.label })
  return tellDifference('bound', by, less ? [bar, now] : [now, bar])
}
