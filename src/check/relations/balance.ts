/** Balance: 结转＋新收＝办结＋未结, 年初＋增加－减少＝年末, and what is said of a total against what is said of its parts. */
import type { Claim } from '../claims.ts'
import { parallels } from '../composed.ts'
import { meets, minus, plus, total } from '../interval.ts'
import type { Item } from '../items.ts'
import type { Found, Reading, RelationRule } from '../reading.ts'
import type { Verdict } from '../types.ts'
import { figure, number } from '../words.ts'
import { accounts, definitions, disclosed, funds } from './balance/accounts.ts'
import { disclosureTables } from './balance/disclosure-table.ts'
import { doneMore } from './balance/done-more.ts'
import { CAME as STEP_IN, GONE as STEP_OUT } from './balance/steps.ts'
import { gridBalances } from './grid/accounts.ts'

export const balance: RelationRule = {
  kind: 'balance',
  title: '收支与存量平衡',
  find: reading => [
    ...disclosureTables(reading.grids).balances,
    ...gridBalances(reading.grids),
    ...accounts(reading),
    ...definitions(reading),
    ...disclosed(reading),
    ...funds(reading),
    ...stocks(reading),
    ...nets(reading),
    ...corrections(reading),
    ...parallel(reading),
    ...doneMore(reading),
  ],
  examples: {
    good: [
      '二季度新收214件，结案236件，多结22件，月均结案79件。',
      '当年出生412人，死亡689人，自然减少277人。',
      '上年结转12件，新收168件，办结171件，未结9件。',
      '受理38462件（旧存2617件、新收35845件），审执结36124件，未结2338件。',
      '受理360件（含旧存48件），审结298件，未结62件。',
      '规上工业企业净增12家，新入库23家、退库11家。',
      '年初在册调解员40名，新增6名，退出3名，年末在册43名。',
      '年初未结214件，全年受理1386件，审结1402件，年末未结198件。',
      '年初存量67件。第一季度新增12件，化解21件，季末58件；第二季度新增9件，化解19件，季末48件。全年新增21件。',
      '年初在办63件，全年受理申请1936件，作出决定1884件，不予受理和撤回71件，年末在办44件。',
      '年末缴存总额287.35亿元，缴存余额109.62亿元。年末提取总额177.73亿元。',
      '本年新收申请316件，上年结转9件。办理结果：公开221件，不予公开95件，总计316件。结转下年度继续办理9件。',
      '收入18.64亿元；支出16.87亿元；调出1.20亿元后，年终结转0.57亿元。',
      '新收申请499件，其中网络303件、信函196件。上年结转30件。全年完成答复453件，其中公开366件、不予公开87件。结转下年度继续办理76件。',
    ],
    bad: [
      '受理38462件（旧存2617件、新收35845件），审执结36124件，未结2383件。',
      '截至去年底共有调解员356名，今年新增28名、退出19名，目前共有375名。',
      '受理6873件，其中旧存514件、新收6359件；审执结6402件，未结481件。',
      '上年结转12件，新收168件，办结171件，未结19件。',
      '年初在册调解员40名，新增6名，退出3名，年末在册45名。',
      '年初未结214件，全年受理1386件，审结1402件，年末未结189件。',
      '期初库存1860吨，购入940吨，耗用1120吨，期末库存1580吨。',
      '上年末共有党员1286名，发展32名、转入18名、转出25名、去世9名，年末党员1312名。',
      '上年末现行有效186件，今年新制定14件、废止11件、宣布失效4件，年末现行有效183件。',
      '年初存量67件。第一季度新增12件，化解21件，季末58件；第二季度新增9件，化解19件，季末46件。',
      '年初在办63件，全年受理申请1936件，作出决定1884件，不予受理和撤回71件，年末在办34件。',
      '年末缴存总额287.35亿元，缴存余额109.82亿元。年末提取总额177.73亿元。',
      '累计接收2846人，累计解除2597人，现在册259人。',
      '累计接收2846人，解除矫正2579人，目前在册249人。',
      '本年新收申请316件，上年结转9件。办理结果：公开221件，不予公开95件，总计316件。结转下年度继续办理7件。',
      '新收申请499件，其中网络303件、信函196件。上年结转30件。全年完成答复453件，其中公开366件、不予公开87件。结转下年度继续办理67件。',
    ],
    traps: [
      '二季度新收214件，结案236件，多结32件。',
      '年初在办241件，当年新收1876件，恢复审理17件，办结1843件，中止22件，移送9件，年末在办260件。',
      '年初在册304人，新接收218人、迁入6人，解除231人、收监3人、死亡2人、迁出5人，年末在册287人，全年管理528人。',
      '上年末在管1246户，全年新接收873户，解除861户，移地管理12户，死亡及迁居39户，年末在管1207户，比上年末减少39户。',
    ],
  },
}

/** The four members of a stock: what was there, what came, what went, what is left. */
const MEMBERS = {
  before: /结转(?!下年|至下|到下|20)|旧存|上年(?:度)?(?:未结|遗留|转入)|期初|年初|原有|存案/,
  came: /新收|收案|受理|立案|新增|收件|收到|新聘|增加|接收|案件$|新立|新纳入/,
  gone: /办结|审结|结案|执结|已结|退出|减少|注销|解聘|解除|销号|已办/,
  after: /未结|未办结|未审结|在办|结存|期末|年末|年底|现有|目前共?有|现共?有|结转下年|结转至下|正在审理|正在办理|尚未/,
}
type Member = keyof typeof MEMBERS

/** 截至去年底共有, 上年结存: what was there, whatever it is called. */
const LAST_YEAR =
  /^(?:截至|截止)?(?:上年|去年|上一年度?)(?:(?:末|底|年末|年底)共?[实现]?有[\u4e00-\u9fa5]{0,8}|度?(?:末|底|年末|年底)?(?:在册|结存|余|未结))$/

const memberOf = (c: Claim): Member | undefined => {
  if (/不予受理|未受理|未立案|不予立案|^年初计划|[人月年日]均/.test(c.label)) return undefined
  if (LAST_YEAR.test(c.label) || /(?:年初|期初|月初|季初)(?!以来)/.test(c.label)) return 'before'
  if (MEMBERS.after.test(c.label)) return 'after'
  if (MEMBERS.before.test(c.label)) return 'before'
  if (MEMBERS.gone.test(c.label)) return 'gone'
  return MEMBERS.came.test(c.label) ? 'came' : undefined
}

function stocks(reading: Reading): Found[] {
  const out: Found[] = []
  for (const row of reading.items.top) {
    for (const [from, to] of windows(row)) {
      const found = stock(row.slice(from, to))
      if (found?.verdict === 'fails' && WITH_OLD.test(reading.view.text.slice(row[from]!.head.start, found.claim.start))) continue
      if (found && !out.some(o => o.claim.start === found.claim.start)) out.push(found)
    }
  }
  return out
}

/** 全年受理（含上年结转）180件: what was there may be counted in what came. */
const WITH_OLD = /(?:受理|收[案到件]|立案|接收)[\u4e00-\u9fa5]{0,8}（(?:其中)?(?:包?含|包括)(?:上年|旧存|结转|往年)[\u4e00-\u9fa5]{0,8}）/

/** A sentence, or two or three in a row. */
function windows(row: readonly Item[]): [number, number][] {
  const starts = row.flatMap((item, i) => (i === 0 || row[i - 1]!.sentence !== item.sentence ? [i] : []))
  return starts.flatMap((s, n): [number, number][] => {
    const one: [number, number] = [s, starts[n + 1] ?? row.length]
    const two: [number, number] = [s, starts[n + 2] ?? row.length]
    const three: [number, number] = [s, starts[n + 3] ?? row.length]
    return [one, ...(two[1] > one[1] ? [two] : []), ...(three[1] > two[1] ? [three] : [])]
  })
}

const NET = /(?:净|自然)(?:增加?|增长|减少?|流入|流出)(?:了|约|为)?$/
const IN =
  /^(?:其中)?(?:本年|今年|年内|当年)?(?:新(?:取证|增|进|聘|招|录|入[职编库规统驻矫会册园]|纳统|建|接收|纳入|设|吸收|登记)|调入|出生|招录|转入|接收|录用|增加)/
const OUT = /^(?:本年|今年|年内|当年)?(?:退|调出|注销|减少|解聘|离职|撤销|撤并|转出|调离|辞职|除名|关停|死亡|解矫|解除|迁出|毕业)/

/** How many items away the two sides of a net change may stand. */
const NEAR = 8

/** 净增12人，新取证19人，退出6人: a net change is what came without what went. */
function nets(reading: Reading): Found[] {
  return reading.items.top.flatMap(row =>
    row.flatMap((item): Found[] => {
      const claim = [item.head, ...item.changes].find(c => NET.test(c.label) && c.form === 'plain')
      if (!claim) return []
      const mates = row
        .slice(Math.max(0, item.at - NEAR), item.at + NEAR)
        .filter(o => o.sentence === claim.sentence && o.head !== claim && o.head.unit === claim.unit)
      const [came, gone] = [mates.filter(o => IN.test(o.head.label)), mates.filter(o => OUT.test(o.head.label))]
      if (came.length !== 1 || gone.length !== 1) return []
      const [a, b] = [came[0]!.head, gone[0]!.head]
      const fell = /净减|净流出|自然减/.test(claim.label)
      const computed = fell ? minus(b.value, a.value) : minus(a.value, b.value)
      const holds = meets(claim.value, computed)
      const working = fell
        ? `${number(b.printed)}－${number(a.printed)}＝${number(b.printed - a.printed)}`
        : `${number(a.printed)}－${number(b.printed)}＝${number(a.printed - b.printed)}`
      return [
        relation(
          claim,
          computed,
          holds ? 'holds' : 'fails',
          [a, b],
          `${working}，${holds ? '与' : '不是'}${figure(claim)}${holds ? '相符' : ''}。`,
        ),
      ]
    }),
  )
}

function stock(row: readonly Item[]): Found | undefined {
  const members: Partial<Record<Member, Claim[]>> = {}
  let all: Claim | undefined
  for (const item of row.slice(0, MEMBERS_MOST)) {
    const olds = item.children.filter(c => MEMBERS.before.test(c.head.label))
    // 受理38462件（旧存2617件、新收35845件）, 受理360件（含旧存48件）: the bracket says of what the figure before it is made.
    const of = (c: Item): boolean => memberOf(c.head) === 'came' || /^(?:其中)?(?:包?含|包括)/.test(c.head.label)
    const made = olds.length > 0 && memberOf(item.head) === 'came' && item.children.some(of)
    if (made) all ??= item.head
    for (const one of [item, ...(made ? [] : olds)]) {
      const member = memberOf(one.head)
      if (member) (members[member] ??= []).push(one.head)
    }
  }
  // 新收申请45件，上年结转2件……总计45件，结转下年度继续办理2件: a total of results is what was handled.
  const handled = row.filter(i => /^总计$/.test(i.head.label)).map(i => i.head)
  if (!members.gone && handled.length === 1) members.gone = handled
  const [before, came, gone, after] = [members.before, members.came, members.gone, members.after]
  // 立案286件，其中上年结转12件: what was carried over is among what came.
  const within = before?.some(c => /^其中/.test(c.label)) ?? false
  if (!came || !gone || !after || new Set([came[0], gone[0], after[0], before?.[0]].map(c => c?.unit ?? after[0]!.unit)).size > 1)
    return undefined
  const claim = after[0]!
  accepted(row, came)
  const held = all ?? carriedIn(before, came)
  const others = row.slice(0, MEMBERS_MOST).filter(i => i.head.unit === claim.unit && memberOf(i.head) === undefined)
  if (held)
    return closing(
      held,
      undefined,
      gone,
      claim,
      [came, gone, after].every(m => m.length === 1 || m === came),
      others,
    )
  return closing(
    came[0]!,
    within ? undefined : before?.[0],
    gone,
    claim,
    Boolean(before) && !within && [before, came, gone, after].every(m => m === undefined || m.length === 1),
    others,
  )
}
const MEMBERS_MOST = 24

/** 受理6873件，其中旧存514件、新收6359件: what was taken on holds what was carried over. */
function carriedIn(before: readonly Claim[] | undefined, came: readonly Claim[]): Claim | undefined {
  const [old, ...more] = before ?? []
  if (!old || more.length || came.length !== 2) return undefined
  return came.find(all => came.some(fresh => fresh !== all && fresh.printed + old.printed === all.printed))
}

function closing(
  came: Claim,
  before: Claim | undefined,
  gone: readonly Claim[],
  claim: Claim,
  sure: boolean,
  others: readonly Item[],
): Found | undefined {
  const parts = [...(before ? [before] : []), came, gone[0]!]
  const computed = minus(plus(before ? before.value : { min: 0, max: 0 }, came.value), gone[0]!.value)
  const holds = meets(claim.value, computed)
  const off = (before?.printed ?? 0) + came.printed - gone[0]!.printed - claim.printed
  // 依次为214件、258件、241件……加上旧存45件，应审286件，审结249件，未结37件: the words give what came to be decided in all.
  if (!holds && others.some(o => DUE.test(o.head.label) && o.head.printed - gone[0]!.printed === claim.printed)) return undefined
  if (
    !holds &&
    (!sure ||
      explained(
        off,
        others.map(o => o.head),
        claim,
      ))
  )
    return undefined
  const working = `${before ? `${number(before.printed)}＋` : ''}${number(came.printed)}－${number(gone[0]!.printed)}＝${number((before?.printed ?? 0) + came.printed - gone[0]!.printed)}`
  return relation(
    claim,
    computed,
    holds ? 'holds' : 'fails',
    parts,
    holds ? `${working}，与${figure(claim)}相符。` : `${working}，不是${figure(claim)}。`,
  )
}

/** 应审286件. */
const DUE = /^(?:全年|共|合计)?(?:应|需)(?:审|办|结|处理|办理|审理)/

/** As many further movements are tried; more of them would explain whatever is missing. */
const FURTHER = 6

/**
 * 解除60人，特赦2人; 恢复办理23件，……中止31件，移送14件: what is missing may be what else went, or came, alone or all together, each its own way where its
 * words say it.
 */
function explained(off: number, others: readonly Claim[], after: Claim): boolean {
  if (others.some(o => o.printed === Math.abs(off)) || others.reduce((n, o) => n + o.printed, 0) === Math.abs(off)) return true
  const moves = others.filter(o => o.id < after.id)
  if (moves.length < 2 || moves.length > FURTHER) return false
  let sums = [0]
  for (const { label, printed } of moves) {
    const ways = STEP_OUT.test(label) ? [printed] : STEP_IN.test(label) ? [-printed] : [printed, -printed]
    sums = sums.flatMap(s => ways.map(w => s + w))
  }
  return sums.includes(off)
}

/** 新收131件，受理118件，不予受理13件: what was not accepted never came in, so the count of what was accepted is the one that came. */
function accepted(row: readonly Item[], came: Claim[]): void {
  const refused = row.find(i => /不予受理|不予立案/.test(i.head.label))?.head
  const taken = came.find(c => /受理|立案/.test(c.label))
  if (came.length === 2 && refused && taken && taken !== came[0] && taken.printed + refused.printed <= came[0]!.printed) came.splice(0, 1)
}

/** Decisions that correct the act under review (行政复议法): set aside, changed, found unlawful, ordered to act, corrected before the end. */
const CORRECTIONS = /^(?:决定)?(?:撤销|变更|确认违法|责令履行|改正后终止|确认无效|责令履行职责)$/

function corrections(reading: Reading): Found[] {
  return reading.items.top.flatMap(row => {
    const claim = row.find(i => /纠错$/.test(i.head.label))?.head
    const parts = row.filter(i => CORRECTIONS.test(i.head.label) && i.head.unit === claim?.unit).map(i => i.head)
    if (!claim || parts.length < 3) return []
    const computed = total(parts.map(p => p.value))
    const working = `${parts.map(p => number(p.printed)).join('＋')}＝${number(parts.reduce((n, p) => n + p.printed, 0))}`
    const holds = meets(claim.value, computed)
    return [
      relation(
        claim,
        computed,
        holds ? 'holds' : 'undecided',
        parts,
        holds
          ? `撤销、变更、确认违法等${working}，与纠错${figure(claim)}相符。`
          : `撤销、变更、确认违法等${working}，与纠错${figure(claim)}不同；哪些算纠错，文中没有写明，不能判断。`,
      ),
    ]
  })
}

function parallel(reading: Reading): Found[] {
  return parallels(reading.items, reading.lists).flatMap(({ total: claim, parts, open }): Found[] => {
    const computed = total(parts.map(p => p.value))
    const working = `${parts.map(p => number(p.printed)).join('＋')}＝${number(parts.reduce((n, p) => n + p.printed, 0))}`
    const holds = meets(claim.value, computed)
    // 办结290件，其中人社办结118件、公安办结95件: those that are not told have their own.
    if (!holds && open) return []
    return [
      relation(
        claim,
        computed,
        holds ? 'holds' : 'fails',
        parts,
        holds ? `${working}，与${figure(claim)}相符。` : `${working}，不是${figure(claim)}。`,
      ),
    ]
  })
}

const relation = (claim: Claim, computed: Found['computed'], verdict: Verdict, parts: readonly Claim[], message: string): Found => ({
  kind: 'balance',
  claim,
  stated: claim.value,
  computed,
  verdict,
  parts,
  message,
})
