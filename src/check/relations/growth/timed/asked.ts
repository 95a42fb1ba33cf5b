/** @module What a change says of itself: against what time (同比, 环比, 比2022年), of what time (2024年较…), of what (起数减少, 死亡人数下降). */
import type { Claim } from '../../../claims.ts'
import { numeralOf } from '../../../numerals.ts'
import { everyMatch } from '../../../scan.ts'
import { withoutFiller } from './values.ts'
import { lastWhen, timeless, type When } from './when.ts'

export interface Asked {
  readonly against: 'year' | 'turn' | 'both' | When | undefined
  readonly now: When | undefined
  /** 四年下来, 两年累计: over so many years up to the last that is told. */
  readonly span: number | undefined
  /** 其中刑事类少161件: of a part, whose values must both be told. */
  readonly among: boolean
  /** Empty where it names nothing of its own. */
  readonly subject: string
  /** 0 where the words only say that it got better: 改善, 提速. */
  readonly sign: number
}

const DONE =
  '(?:(?:收到?|受理?|办理?|办结|结案?|立案?|审结?|查处?|处置?|处理|接到?|接报|破获?|抓获?|检查|发生|新收|完成|登记|接待|化解|走访|处分|救助|培训|破|抓|收|办|发|产|用|出|交|建|报|来|开|花|签|卖)了?(?:案件|事故|警情|工单|诉求|申请|纠纷|投诉)?)?'
const UP = `增[长加幅速量产收支]?(?:率)?|净增加?|上?升|升高|上涨|涨幅?|提高|提升|提了|扩大|壮大|回升|反弹|涨粉|超[过出]?|高|多${DONE}`
const DOWN = `减[少幅量产收支]?|净减少?|下?降|降[低幅]|下降率|下滑|下跌|跌幅?|回落|压[缩减降]|缩[短减小]|节约|节省|精简|低|少${DONE}`
const WAY = new RegExp(`(?:(${UP})|(?:${DOWN}))(?:(?:了|出|达到?|为|约)*|(?<=[增减][加少])的)$`)
const DID = /^[多少][\u4e00-\u9fa5]/
/** Words of a change that no two figures of two times give. */
const OTHER =
  /平均|年均|月均|[日周]均|复合|可比|实际|名义|拉动|贡献|计划|目标|预算|进度|快于|慢于|高于|低于|优于|快|慢|新增|其中|累计|分别|各/
const REF =
  /(?:同比|环比|(?:相较于?|相比于?|比照|[比较]|与)$|(?:相较于?|相比于?|[比较与和同]|对比)(?=(?:19|20)\d{2}年|去年|上一?[年月周季期个]|前一?年|同[期月]|年初|\d{1,2}月|[一二三四]季度|[上下]半年|前三季度|期初))/g
/** 案件量, 数量, 比重: names nothing of its own. */
const IDLE =
  /^(?:该|这|上述|此|全年|同期|总体|整体|合计|共|业务|案件|事故|两年|两者|两期|前后|一年来?|总)*(?:数量|总量|总数|比重|占比|比例|比率|规模)?$/
/** 受理量, 办证量: what was done, where nothing else is called so. */
export const isLoose = (subject: string): boolean => /^[\u4e00-\u9fa5]{2,4}(?:总?[量数]|件数)$/.test(subject)

/** Undefined where the words tell no change that two figures could give. */
export function askedOf(claim: Claim): Asked | undefined {
  const words = claim.lead.slice(-48)
  if (claim.form === 'times') return timesOf(words)
  const clause = /[^。；：]*$/.exec(words)?.[0] ?? ''
  const own = thanIn(clause.slice(clause.lastIndexOf('，') + 1).replace(/[“”]/g, ''))
  const better = BETTER.test(own)
  const way = better ? undefined : WAY.exec(own)
  // 收案1286件；上年1103件；今年多办90件: of what was done then.
  if ((!way && !better) || (way && claim.sep === '；' && DID.test(way[0])) || OTHER.test(own)) return undefined
  const within = SPAN.exec(own.replace(better ? BETTER : WAY, ''))
  const span = within ? numeralOf(within[1]!) : undefined
  const head = own.replace(better ? BETTER : WAY, '').replace(SPAN, '')
  const year = /同比|同期比/.test(head)
  const turn = /环比/.test(head)
  const ref = year || turn ? undefined : refIn(head)
  const before = ref ? head.slice(0, ref.at) : head
  const now = lastWhen(before)?.when
  const subject = withoutFiller(timeless(before.replace(/同比|环比|[比较与]$/g, '')) + (ref ? ref.rest : '')).replace(
    /(?:共|则|也|又|均|净|大幅|再|已|整整|一共|仍)+$/,
    '',
  )
  const against = year && turn ? 'both' : year ? 'year' : turn ? 'turn' : ref?.when
  return {
    against,
    now: now?.against ? undefined : now,
    span,
    among: /^[，而]*其中/.test(clause.slice(clause.lastIndexOf('，') + 1)),
    subject: IDLE.test(subject) ? '' : subject,
    sign: better ? 0 : way?.[1] ? 1 : -1,
  }
}

/** 四年下来减少, 光后两年就减了, 两年累计提高 */
const SPAN =
  /(?:光是?|仅|单是?)?(?:最?后|近|这|前后)?(?<![上全去前当本每第\d])([一二两三四五六七八九十])年(?:[来间内]|下来|时间|以来|之间)?，?(?:又|就|便|已|一?共|总共|累计|合计|整体)*$/

/** 超出上年全年662件: as 比上年全年多662件. 累计 and 其中当年 say nothing else of a change between times that are named. */
function thanIn(own: string): string {
  const m = BEYOND.exec(own)
  const words = m ? `${m[1]}比${m[3]}${m[2] ? '多' : '少'}` : own.replace(/^(?:，|其中|而)+/, '')
  return words.replace(/(?<=(?:[年月度期]|同比|相比))(?:共|总共|累计|合计)(?=[增减上下升降提多少扩回])/, '')
}
const BEYOND =
  /^([^，。；：]*?)已?(?:(超过|超出|多于|高于|高出)|少于|低于|不及)((?:去年|上一?年度?|前一年|上[月周]|上一?个?季度|(?:19|20)\d{2}年)(?:同期|全年|同月)?)(?:的|总[量数]|[\u4e00-\u9fa5]{2}[量数])?$/
/** 改善49.1%, 提速65%: what of the fine dust or of the days is less is better. */
const BETTER = /(?:改善|提速|优化)(?:了|达到?|约)*$/

/** 比2022年, 较上年同期: the time, where it stands and what is said behind it. */
function refIn(head: string): { readonly when: When; readonly at: number; readonly rest: string } | undefined {
  const found = everyMatch(head, REF).at(-1)
  if (!found) return undefined
  const behind = head.slice(found.index + found[0].length)
  const said = lastWhen(behind)
  return said && said.ahead === '' ? { when: said.when, at: found.index, rest: said.rest } : undefined
}

/** 是上年的, 相当于2022年的, 为去年全年的 */
const TIMES_OF = /(?:是|为|达到?|达|相当于)([^，。；：]{2,12}?)(?:全年|同期)?的$/
function timesOf(words: string): Asked | undefined {
  const behind = TIMES_OF.exec(words)?.[1]
  const said = behind ? lastWhen(behind) : undefined
  return said && said.ahead === '' && said.rest === ''
    ? { against: said.when, now: undefined, span: undefined, among: false, subject: '', sign: 1 }
    : undefined
}
