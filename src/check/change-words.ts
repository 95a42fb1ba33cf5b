/** @module The words of a change: 同比增长, 比上年多, 起数减少, 与上年相比，项目数量减少. Which way it went, and whether the figure behind them is by how much. */
import type { NumberToken } from './numerals.ts'

export const UP =
  '偏多|添|多出|净增长?|(?<!负)增长|增加|增[收支产员投贷储存]|增幅|增速|增|升幅|上升|提升|提高|升高|多|升|高出|高于|高|扩大|上涨'
export const DOWN = '负增长|偏少|下降|降低|降幅|减少|减幅|减[收支产员投贷]|降|减|少|下跌|回落|低于|低|压缩|缩短|缩减|节约|节省'
const AGAINST = '(?:(?:同比|环比|同期|与?较|相?比|与)[^，。；、（）]{0,16}?)?'
const CHANGE = new RegExp(
  `^(?:则|均|又|分别|同比|环比|合计|共)?${AGAINST}(?:分别|共|累计|净|整体|大幅|平均|大约|约)?(?:(${UP})|(${DOWN}))(?:率|量|幅度)?(?:[了约近超达为逾]|超过|达到){0,2}$`,
)
const CHANGE_TAIL = new RegExp(
  `(?:同比|环比|相比|[较比][^，。；、（）]{1,14}?)(?:分别|共|净)?(?:(${UP})|(${DOWN}))(?:率|量)?(?:[了约近超达为逾]|超过){0,2}$`,
)
/** 起数少3起: a measure of what was counted before went up or down. */
const MEASURED = new RegExp(
  `^(?:(?:事故|死亡|受伤|伤亡|发案|案件|财产)?(?:起数|件数|人数|人次|批次|户数|金额|损失)|死亡|受伤|伤亡)(?:同比)?(?:(${UP})|(${DOWN}))了?$`,
)
/** 同比多破126起, 比上年多发0.4万份: what was done stands behind how it went. */
const DONE =
  /(?:^|同比|环比|[较比][^，。、（）]{1,10}?)(?:分别|共)?(?:(多)|(少))(?:破案?|收|办结?|立案?|审|结|抓|受理|办理|调解|化解|查处|接待|处理|发放?|印发|签订?|开展|组织|举办|培训|宣传|[排检抽巡]查|抽检|出动|参加|完成|新?建|建成|投入|安排|发布|公开|答复|回访|走访|救助|登记|服务|接听|转办|督办|整改|移送|起诉|批捕|审查|备案|死亡?|受?伤|亡|[运种栽养产卖挣赚花用拨缴交付拉跑查补植捐领贷存储售销采修装配录招派送检测打]|清运|运送|缴费)$/
/** 多13起51人：建筑多2起6人，道路少1起: behind a change, what a member did. */
export const MEMBER_CHANGE =
  /^(?:其中)?(?!新|累计|净)[\u4e00-\u9fa5]{1,8}?(?:(增加|增长|增[收支产]|多|(?<!新)增)|(减少|下降|减[收支产]|少|减))了?$/
/** 与上年相比，项目数量减少72个; 与月均相比，5月份高出328件: behind what it is compared with, a figure that went up or down is by how much. */
const COMPARED_BEFORE = /(?:相比|比较|相较)，$/
const WENT = /^(?![^增减]{0,8}新增)[\u4e00-\u9fa5\d]{1,10}?(?:(增加|增长|上升|[高多]出)|(减少|下降|降低))了?$/
/** 与2008年相比，2013年整整少了1278对 */
const IN_YEAR = /^(?:(?:19|20)\d{2}年|今年|本年)?(?:则|整整|足足|共|净)?(?:(多)|(少))了?$/
/** 上年审结158件，今年多36件: by how much, and not how many. */
const THIS_TIME = /^(?:今年|本[年月季期轮批]|本年度|当年|今|这一?[期轮批])(?:同期)?(?:则)?(?:净?(多|增加?)|净?(少|减少?))了?$/
const TAIL_PERCENT = new RegExp(`(?:(${UP})|(${DOWN}))(?:率|量|幅度)?(?:[了约近超达为逾]|超过){0,2}$`)
/** 比去年同期多蓄水4.52亿立方米: whatever was done, behind what it is compared with. 比上年多个, 少数, 多元 are no deeds. */
const DONE_THAN =
  /^[^，。、（）]{0,6}?(?:[较比](?:上一?年|去年|前一?年|常年|多年|历年|上[月周期]|上一?季度)(?:度|同期|同月|平均)?)(?:(多)|(少))(?![数年儿元样家个项种次件起人名户万亿部])[\u4e00-\u9fa5]{1,3}$/
/** 较上年的41.14万亩扩种3.16万亩, 与去年春运的46549人次相比少发2639人次, 比非示范田的314公斤每亩多收84公斤: whatever was done, right behind the value that it is compared with. */
const BEHIND_BASE =
  /^(?:相比|相较|比较|比)?，?(?:每(?:[人户亩月年天]|人每[月年]))?(?:[还又则也均共净实]|整整|足足|总共|累计|同比|环比)?(?:(扩|增|新增|添|多|超)|(少|减|缩|缺|短))(?![至到为于数])(?:[\u4e00-\u9fa5]{0,3}?)了?$/
const THAN_BASE = /(?:^|[\u4e00-\u9fa5])(?:比(?![例重率])|较(?![大小多少好高低重快轻为])|相比)[^，。；：、]{2,20}$/
const WITH_BASE = /(?:^|[，而但])[与和同跟][^，。；：、]{2,20}$/
export const behindBase = (base: string, lead: string): RegExpExecArray | null =>
  lead.length > 14 || lead.length === 0 || !(/^(?:相比|相较|比)/.test(lead) ? WITH_BASE : THAN_BASE).test(base)
    ? null
    : BEHIND_BASE.exec(lead)

/** No change is told without one of these. */
export const MOVED = /[添增升降减多少高低涨跌扩缩落]/

/** Do these words say that the figure behind them is a change, and which way it goes? */
export const changeIn = (tail: string, form: NumberToken['form']): RegExpExecArray | null =>
  !MOVED.test(tail)
    ? null
    : (CHANGE.exec(tail) ??
      MEASURED.exec(tail) ??
      DONE.exec(tail) ??
      (form === 'plain' ? DONE_THAN.exec(tail) : null) ??
      THIS_TIME.exec(tail) ??
      (form === 'plain' ? CHANGE_TAIL : TAIL_PERCENT).exec(tail))

/** 与上年相比，项目数量减少72个，金额增长7.2亿元: by how much what they name went up or down, behind what it is compared with or behind another change. */
export function wentIn(lead: string, label: string, beside: boolean): RegExpExecArray | null {
  const opens = lead.slice(0, lead.length - label.length)
  if (COMPARED_BEFORE.test(opens)) return WENT.exec(label) ?? IN_YEAR.exec(label)
  return beside && /^[，；]$/.test(opens) ? WENT.exec(label) : null
}

const RATE_BEHIND = /^[\u4e00-\u9fa5]{1,3}(?:、\d{1,6}[\u4e00-\u9fa5]{1,3})?，(?:分别|同比)*(?:下降|减少|降低|上升|增长|增加)\d[\d.]{0,6}%/

/** 其中工矿商贸减少72起、82人，分别下降30.38%、30.48%: in a list of changes, or with its rate behind it, what a member fell by. */
export const memberChange = (lead: string, label: string, behind: string, listed: boolean): RegExpExecArray | null =>
  listed || (lead.includes('其中') && RATE_BEHIND.test(behind)) ? MEMBER_CHANGE.exec(label) : null

/** 性别比108.74，比2010年的109.48减少0.74: a bare level that another is compared with. */
export const isComparedWith = (text: string, { step, start, end }: Pick<NumberToken, 'step' | 'start' | 'end'>): boolean =>
  step < 1 && THAN.test(text.slice(Math.max(0, start - 16), start)) && MOVED_BY.test(text.slice(end, end + 5))
const THAN = /(?:比|较|由|从)[^，。；：（）]{0,14}(?:的|为)$/
const MOVED_BY = /^(?:增加|减少|上升|下降|提高|降低|回落|扩大|缩小|升高|[升降高低增减])了?\d/
