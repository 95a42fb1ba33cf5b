/** Groups: the changes of an item that belong together, and what each says that it is of. Part of the kind `growth`. */
import type { Claim } from '../../claims.ts'
import type { Item } from '../../items.ts'

/** A group of changes that belong together: 比上年同月多38件，增12.4%. */
export interface Group {
  amounts: Claim[]
  rates: Claim[]
  /** Names the thing, where the item before is another: 举报比上月多3件. */
  subject: string
  /** Is the subject that of the share right before: 工业占54.6%，同比增加14.8亿元? */
  shared?: true
}

/** Changes in number open a group; the percent that follows closes it. */
export function groups(item: Item): Group[] {
  const out: Group[] = []
  let inherited = ''
  for (const change of item.changes) {
    if (change.form === 'point') continue
    const own = subjectOf(change.label)
    const subject = own || holderOf(item, change)
    const last = out.at(-1)
    const percentual = change.form === 'percent' || change.form === 'times'
    const fresh =
      !last ||
      !percentual ||
      last.rates.length > 0 ||
      change.sep === '；' ||
      change.sep === '。' ||
      last.amounts[0]?.sign !== change.sign ||
      againstOther(last.amounts[0], change) ||
      isOther(item, last, subject)
    if (subject && change.id > item.head.id) inherited = subject
    if (fresh)
      out.push({
        amounts: percentual ? [] : [change],
        rates: percentual ? [change] : [],
        subject: subject || (change.sep === '。' ? '' : inherited),
        ...(subject && !own ? { shared: true } : {}),
      })
    else last.rates.push(change)
  }
  return out
}

/** 其中工业占, 小微企业贷款占: who has the share. */
const HOLDER = /^(?:其中)?([\u4e00-\u9fa5]{2,8})占(?:比|总[量数])?(?:为|达|约)?$/
/** 投资228.3亿元，其中工业124.7亿元，工业占54.6%，同比增加14.8亿元: the clause before speaks of one of them, and so does this one. */
function holderOf({ shares }: Item, change: Claim): string {
  const share = change.sep === '，' ? shares.find(s => s.id === change.id - 1 && s.form === 'percent') : undefined
  return (share && HOLDER.exec(share.label)?.[1]) ?? ''
}

const COUNTED = /(?:总|件|起|人|户)?(?:量|数|额|次|值)$/
/** The words of a group, and no thing of their own. */
const IDLE = /案件|总体|整体|规模|[增降减涨]幅|速度|起数|人数|件数/

/** 项目248个、比上年增加36个，投资增长13.3%: by what rate another thing grew. */
function isOther({ head }: Item, { subject: said }: Group, subject: string): boolean {
  const name = subject.replace(COUNTED, '')
  return name.length > 1 && !IDLE.test(subject) && !`${head.label}${head.noun}，${said}`.includes(name.slice(-2))
}

/** Against what time a change is told; 上年末 and 上年同期 are two. */
const TIMES: readonly (readonly [string, RegExp])[] = [
  ['opening', /年初|月初|季初|期初|[上去]一?年年?[末底]/],
  ['last', /环比|上一?(?:个?月|季|周|期|旬)/],
  ['year', /同比|同期|同月|[上去]一?年/],
]
export const timeOf = ({ label }: Claim): string | undefined => TIMES.find(([, words]) => words.test(label))?.[0]

const isOfOtherTime = (base: Claim, change: Claim): boolean => {
  const [one, other] = [timeOf(base), timeOf(change)]
  return one !== undefined && other !== undefined && one !== other
}

/** 比年初增加142.5亿元，同比增长9.2%: two changes against two times. */
function againstOther(amount: Claim | undefined, rate: Claim): boolean {
  return amount !== undefined && isOfOtherTime(amount, rate)
}

/** 比预算减少: it names what it is against; 同比, 环比 do not. */
const AGAINST = /(?<![同环])[比较](?![例重率为多少高低大])[^，]{2,12}$/
const NAMED_BASE = /^[比较]/

/** 比2023年预算减少5.5万元，下降3.9%，比2023年决算（128.64万元）增加: what names its own base is not against the one named behind it. */
export function againstOwn(whole: Item, { amounts, rates, shared }: Group): Item {
  const first = amounts[0] ?? rates[0]!
  // 工业占54.6%，同比增加14.8亿元；上年同期总投资214.6亿元: what stands behind it is of the whole again.
  if (shared && whole.bases.some(b => b.id > first.id)) return { ...whole, bases: whole.bases.filter(b => b.id < first.id) }
  // 比常年143.5毫米偏少33%，比去年同月112.7毫米减少16.3毫米: of several bases the one behind the change before.
  const earlier = whole.changes.findLast(c => c.id < first.id)
  const own = earlier && !amounts.concat(rates).includes(earlier) ? whole.bases.filter(b => b.id > earlier.id && b.id < first.id) : []
  // 办件1428件，比上年增加180件，上年末722件: what there was at the end of the year is of another time than what came in the year.
  const bases = own.length > 0 ? own : whole.bases
  const timely = bases.filter(b => !isOfOtherTime(b, first))
  const item = timely.length < whole.bases.length ? { ...whole, bases: timely } : whole
  if (!AGAINST.test(first.label)) return item
  const unnamed = item.bases.filter(b => b.id < first.id || !NAMED_BASE.test(b.label))
  return unnamed.length === item.bases.length ? item : { ...item, bases: unnamed }
}

/** 按可比价格计算: no word of what has changed. */
const CONSTANT = /(?:按照?|以)?(?:可比|不变|同)(?:价格?|口径)(?:计算)?|扣除价格因素(?:影响)?后?|名义|实际/g

/** 同比起数减少6起: the measure stands behind the time. */
const OF_MEASURE = /^(?:同比|环比)(?=(?:起数|件数|宗数|人数|人次|批次|户数|面积|金额|死亡|受伤)[\u4e00-\u9fa5])/

/** 少死9人，下降21.42%: of the dead. */
const STRUCK = /[多少](?:(死亡?|亡)|受?伤)$/

/** What a change says that it is of: 办理时限 of 办理时限压缩65%; nothing where it only says 同比增长. */
export function subjectOf(label: string): string {
  const struck = STRUCK.exec(label)
  if (struck) return struck[1] ? '死亡' : '受伤'
  const said = label.replace(CONSTANT, '').replace(OF_MEASURE, '')
  const m =
    /^(.*?)(?:同比|环比|同期|(?:[较比与]|相比)[^，]{0,14}?)?(?:分别|共|累计|净|大幅|平均|大约|约|整体)*(?:增|上升|升|提升|提高|多|高|扩大|上涨|下降|降|减|少|下跌|回落|低|压缩|缩)/.exec(
      said,
    )
  const subject = (m?.[1] ?? '').replace(/(?:分别|则|均|又|也|其中|而|同时|共|总体|合计)+/g, '')
  return subject.length >= 2 && !/^(?:19|20)\d{2}年/.test(subject) ? subject : ''
}
