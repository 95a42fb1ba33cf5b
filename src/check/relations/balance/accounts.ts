/**
 * Accounts that go on from period to period (年初67件；一季度新增12件，化解21件，季末58件；二季度…), and those that a definition closes (缴存总额－提取总额
 * ＝缴存余额). Part of the kind `balance`.
 */
import type { Claim } from '../../claims.ts'
import { meets, minus, plus, printedSum, total } from '../../interval.ts'
import type { Item } from '../../items.ts'
import { oneDigitOff } from '../../one-digit.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { figure, number } from '../../words.ts'

/** What was there when a period began, and what is there at its end. */
const OPENING =
  /^(?:(?:截至|截止)?(?:年初|期初|季初|月初|上年度?末?|去年底?|上期末?|上季度?末?|上月末?)(?:末|底)?(?:我|全)?[省市县区镇乡局院]?(?:共有|实有)?(?:在办|存量|结存|未结|库存|在册|尚有|结转|余|旧存|现行有效|有效|现有|共有|实有|存案|有)|旧存|存案)(?:[\u4e00-\u9fa5]{0,10})$/
const CLOSING =
  /^(?:[^，。；]{0,4}(?:季末|月末|年末|期末|季度末|月底|年底|末))(?:共?有|在办|存量|结存|未结|库存|在册|尚有|剩余|余|存案)?(?:现行有效)?[\u4e00-\u9fa5]{0,6}$/
const CAME =
  /(?:新增|新收|收案|收到|新立|受理|立案|新排查|新发现|新接|新纳入|转入|接收|购入|采购|购置|入库|制定|出台|新聘|新进|增加|发展|迁入|调入|招录|招聘|吸收|新建|新设)[\u4e00-\u9fa5]{0,12}$|^本期收入$/
const GONE =
  /(?:化解|办结|审结|结案|执结|销号|整改|完成|答复|处置|退出|解除|转出|注销|出库|调拨|使用|消耗|作出决定|不予受理|撤回|废止|失效|解聘|减少|耗用|领用|报废|去世|死亡|迁出|调出|离职|退休|辞退|流失|撤销|撤并|关停)[\u4e00-\u9fa5]{0,6}$|^本期支出$/

/** What came in more than one way; 收到, 受理 and 立案 are the same matters at their stages. */
const MOVED = /(?:发展|转入|迁入|调入|招录|招聘|购入|新建|新聘|新进|吸收)[\u4e00-\u9fa5]{0,6}$/

type Step = 'opening' | 'came' | 'gone' | 'closing'

function stepOf({ label }: Claim): Step | undefined {
  if (/^年初计划/.test(label)) return undefined
  if (OPENING.test(label)) return 'opening'
  if (CLOSING.test(label)) return 'closing'
  if (GONE.test(label)) return 'gone'
  return CAME.test(label) ? 'came' : undefined
}

/** A period may be told over so many paragraphs. */
const LINES = 4
/** A period has so many entries at most. */
const ENTRIES = 6

interface Open {
  readonly level: Claim
  readonly came: Claim[]
  readonly gone: Claim[]
  /** Does a figure stand between that is neither? */
  dirty: boolean
}

const open = (level: Claim): Open => ({ level, came: [], gone: [], dirty: false })

/** Every period of every account, and what the year makes of its periods. */
export function accounts(reading: Reading): Found[] {
  const out: Found[] = []
  let account: Open | undefined
  let periods: Open[] = []
  const divided = dividing(reading)
  for (const item of reading.items.top.flat()) {
    const claim = item.head
    const step = stepOf(claim)
    const near = account && claim.paragraph - account.level.paragraph <= LINES && claim.unit === account.level.unit
    if (step === 'opening') {
      account = open(claim)
      periods = []
    } else if (account && near && step === 'closing') {
      const found = periodOf(account, claim)
      if (found) out.push(found)
      if (found) periods.push(account)
      account = open(claim)
    } else if (account && near && step && /^其中/.test(claim.label)) {
      // 解除108人，其中提前解除3人: a part of what has its place already.
    } else if (account && near && step) {
      const year = periods.length > 1 ? yearOf(periods, claim, step) : undefined
      if (year) out.push(year)
      else if (account[step === 'came' ? 'came' : 'gone'].length < ENTRIES) account[step === 'came' ? 'came' : 'gone'].push(claim)
      else account = undefined
    } else if (account && near && !divided.has(claim.id)) account.dirty = true
  }
  return out
}

/** The members of lists: what divides a level or a movement stands in no account. 接收873人，解除861人，收监12人: movements that happen to add up to another divide nothing. */
const dividing = ({ lists }: Reading): ReadonlySet<number> =>
  new Set(lists.flatMap(l => (l.parts.length > 1 && (l.certain || !l.parts.some(p => stepOf(p))) ? l.parts.map(p => p.id) : [])))

/** 58＋9－19＝48: wrong only where each figure between the two levels has its place in the account. */
function periodOf({ level, came, gone, dirty }: Open, claim: Claim): Found | undefined {
  if (!came.length || !gone.length) return undefined
  const computed = minus(plus(level.value, total(came.map(c => c.value))), total(gone.map(c => c.value)))
  const holds = meets(claim.value, computed)
  if (
    !holds &&
    (dirty || (came.length > 1 && !came.every(c => MOVED.test(c.label))) || [level, ...came, ...gone].some(c => c.precision !== 'exact'))
  )
    return undefined
  const working = `${[level, ...came].map(c => number(c.printed)).join('＋')}${gone.map(c => `－${number(c.printed)}`).join('')}＝${number(level.printed + printedSum(came) - printedSum(gone))}`
  return relation('balance', claim, computed, holds, [level, ...came, ...gone], working)
}

/** 全年新增42件: what came in all periods. */
function yearOf(periods: readonly Open[], claim: Claim, step: Step): Found | undefined {
  const deed = /^(?:全年|合计|累计|总计|全年共|全年累计|上半年|前三季度)(?:共|累计)?([\u4e00-\u9fa5]{2,6})$/.exec(claim.label)?.[1]
  if (!deed || (step !== 'came' && step !== 'gone')) return undefined
  const parts = periods.flatMap(p => p[step].filter(c => c.label.endsWith(deed)))
  if (parts.length !== periods.length) return undefined
  const computed = total(parts.map(p => p.value))
  const working = `${parts.map(p => number(p.printed)).join('＋')}＝${number(printedSum(parts))}`
  return relation('sum', claim, computed, meets(claim.value, computed), parts, working)
}

/** What a definition takes from what, and what it leaves. */
const DEFINITIONS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/(?:缴存|归集)总额$/, /提取总额$/, /(?:缴存|归集)余额$/],
  [
    /^(?:.{0,10})累计(?:接收|纳入|登记|列管)[\u4e00-\u9fa5]{0,6}$/,
    /^(?:累计)?(?:解除|解矫|退出|注销)[\u4e00-\u9fa5]{0,6}$/,
    /^(?:截至)?(?:年末|年底|现有?|目前)?(?:在册|在矫|在管)(?:人员|对象)?$/,
  ],
]

/** How far apart the three figures stand. */
const FAR = 24

/** 缴存总额287.35亿元、提取总额177.73亿元、缴存余额109.62亿元: each told once within a few lines. */
export const definitions = (reading: Reading): Found[] =>
  reading.claims.flatMap((left): Found[] => {
    const definition = DEFINITIONS.find(([, , what]) => what.test(left.label))
    if (!definition) return []
    const near = reading.claims.slice(Math.max(0, left.id - FAR), left.id + FAR).filter(c => fits(c, left))
    const [from, gone] = [definition[0], definition[1]].map(words => near.filter(c => words.test(c.label)))
    const inAll = gone!.filter(c => /累计/.test(c.label))
    const less = inAll.length ? inAll : gone
    if (from?.length !== 1 || less?.length !== 1 || near.filter(c => definition[2].test(c.label)).length !== 1) return []
    const [a, b] = [from[0]!, less[0]!]
    const computed = minus(a.value, b.value)
    // 累计接收1873人，累计解除1730人: a level that closes the year as well is told of there, and here what came to it in all.
    if (/累计/.test(a.label)) {
      // 累计接收2226名，解除1861名，在册365名: said of the first, it goes for the second right behind it.
      if (!/累计/.test(b.label) && (b.id !== a.id + 1 || left.id !== b.id + 1 || a.sentence !== left.sentence)) return []
      const all = plus(b.value, left.value)
      const sum = `${number(b.printed)}＋${number(left.printed)}＝${number(b.printed + left.printed)}`
      return [relation('balance', a, all, meets(a.value, all), [b, left], sum)]
    }
    const value = Number((a.printed - b.printed).toFixed(6))
    return [
      relation(
        'balance',
        left,
        computed,
        meets(left.value, computed),
        [a, b],
        `${number(a.printed)}－${number(b.printed)}＝${number(value)}`,
      ),
    ]
  })

const fits = (c: Claim, like: Claim): boolean =>
  c.form === like.form &&
  (c.unit === like.unit || alike(c.unit, like.unit)) &&
  Math.abs(c.paragraph - like.paragraph) <= LINES &&
  c.role !== 'change'

/** 新收316件，上年结转9件……总计316件。结转下年度继续办理7件: the account of applications for disclosure, told over several sentences. */
const NEXT = /(?:结转|转入)(?:至|到)?下一?年度?(?:继续)?(?:办理)?$/
const RECEIVED = /(?:新收|收到|接收)[\u4e00-\u9fa5]{0,14}$/
const CARRIED = /(?:上一?年度?(?:结转|转入)|结转上年)[\u4e00-\u9fa5]{0,8}$/
const HANDLED = /^(?:共|已|共计|全年|本年度?|累计|完成)*(?:总计|办理结果总计|本年度办理结果总计|办理结果共?|办结|答复|办理完毕)$/
/** 其他11件，共186件: what closes the list of outcomes. */
const ALL = /^(?:共|共计|合计)$/

export const disclosed = (reading: Reading): Found[] =>
  reading.claims.flatMap((next): Found[] => {
    if (!NEXT.test(next.label) || next.form !== 'plain') return []
    const back = reading.claims
      .slice(Math.max(0, next.id - 2 * FAR), next.id)
      .filter(c => c.form === 'plain' && c.unit === next.unit && next.paragraph - c.paragraph <= LINES && c.role !== 'change')
    const [received, carried, told, all] = [RECEIVED, CARRIED, HANDLED, ALL].map(words => back.filter(c => words.test(c.label)))
    const handled = told?.length ? told : all
    if (received?.length !== 1 || carried?.length !== 1 || handled?.length !== 1) return []
    const [a, b, gone] = [received[0]!, carried[0]!, handled[0]!]
    const computed = minus(plus(a.value, b.value), gone.value)
    const working = `${number(a.printed)}＋${number(b.printed)}－${number(gone.printed)}＝${number(a.printed + b.printed - gone.printed)}`
    return [relation('balance', next, computed, meets(next.value, computed), [a, b, gone], working)]
  })

const INCOME = /收入(?:总计|总量|合计)?$/
const SPENT = /支出(?:总计|总量|合计)?$/
const TAKEN = /^(?:上解|调出|安排)[\u4e00-\u9fa5]{0,12}$/
const LEFT = /^(?:年终|年末|当年|本年|滚存)?(?:结转|结余|结转结余|结转下年)$/

/** 收入18.64亿元，支出16.87亿元，调出1.20亿元，年终结转0.57亿元: what a sentence takes from its first income. */
export const funds = (reading: Reading): Found[] =>
  reading.items.top.flatMap(row =>
    row.flatMap((item, at): Found[] => {
      if (!LEFT.test(item.head.label) || item.head.unit !== '元') return []
      // 收入总计7120万元，支出总计6890万元，结转下年130万元，结余100万元: two that are left share what is.
      const beside = [row[at - 1], row[at + 1]].some(i => i?.sentence === item.sentence && /结[转余]/.test(i.head.label))
      if (beside) return []
      const back = row.slice(Math.max(0, at - 8), at).filter(i => i.sentence === item.sentence && i.head.unit === '元')
      const income = back.filter(i => INCOME.test(i.head.label) && !reading.listed.has(i.head.id) && !/其中/.test(i.head.lead))
      const spent = back.filter(i => SPENT.test(i.head.label) && !/其中/.test(i.head.lead))
      const taken = back.filter(i => TAKEN.test(i.head.label))
      if (income.length !== 1 || spent.length !== 1 || income[0]!.at > spent[0]!.at) return []
      return fund(income[0]!, [...spent, ...taken], item)
    }),
  )

function fund({ head: income }: Item, spent: readonly Item[], { head: left }: Item): Found[] {
  const gone = spent.map(i => i.head)
  const computed = minus(income.value, total(gone.map(c => c.value)))
  const value = income.printed - printedSum(gone)
  const holds = meets(left.value, computed)
  if (!holds && !oneDigitOff(left, value)) return []
  const working = `${number(income.printed)}${gone.map(c => `－${number(c.printed)}`).join('')}＝${number(value)}`
  return [relation('balance', left, computed, holds, [income, ...gone], working)]
}

const relation = (
  kind: 'balance' | 'sum',
  claim: Claim,
  computed: Found['computed'],
  holds: boolean,
  parts: readonly Claim[],
  working: string,
): Found => ({
  kind,
  claim,
  stated: claim.value,
  computed,
  verdict: holds ? 'holds' : 'fails',
  parts,
  message: `${working}，${holds ? '与' : '不是'}${figure(claim)}${holds ? '相符' : ''}。`,
})
