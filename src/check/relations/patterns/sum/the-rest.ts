/**
 * 收到提案3045件，立案2686件，其余359件转作来信处理; 补贴86.4万元，按件补助61.2万元，其余25.2万元为定额补助: the rest is what the figures between leave of one that was
 * told before them. It is wrong only where they leave it of none.
 */
import type { Claim } from '../../../claims.ts'
import { meets, plus, total } from '../../../interval.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isOwnCount, sentenceTo, tellSum } from '../told.ts'

export const theRest: RelationRule = {
  kind: 'sum',
  title: '其余若干',
  find: ({ claims, listed }) => claims.flatMap(c => found(claims, listed, c) ?? []),
  examples: {
    good: [
      '全年收到来稿1845件，采用1286件，其余559件退回作者。',
      '下达补助经费72.6万元，以奖代补48.3万元，其余24.3万元按人头拨付。',
      '交办信访件218件，分6批，其中重点件31件；责令整改92家，约谈25人；办结203件，其余15件正在办理。',
    ],
    bad: [
      '全年收到来稿1845件，采用1286件，其余595件退回作者。',
      '下达补助经费72.6万元，以奖代补48.3万元，其余23.4万元按人头拨付。',
      '交办信访件218件，分6批，其中重点件31件；责令整改92家，约谈25人；办结203件，其余25件正在办理。',
    ],
    traps: [
      // Of what was carried over besides.
      '上年结转15件，本年受理60件，办结62件，其余13件正在办理。',
      // Of those that were closed.
      '受理286件，办结217件，调解结案180件，其余37件判决。',
      // Of a share told without its number.
      '受理1000件，按期办结率98%，其余20件延期办结。',
      // A third outcome stands in words.
      '受理300件，办结250件，部分撤回，其余30件正在办理。',
      // Of the six that are left.
      '全县12个镇，6个镇设立工作站，村级站118个，其余6个镇设立联络点。',
      '去年收到286件，今年收到301件，办结290件，其余11件在办。',
      '约收到提案1000件，立案850件，其余146件作来信处理。',
      '受理投诉520件，调解480件，涉及金额36.5万元，其余38件移送，2件撤回。',
      // The whole is told in the sentence before, or nowhere.
      '受理诉求286件。当场办结217件，转办50件，其余19件退回。',
      '收到来信120件，来电80件，其余30件来自网上。',
      '当场办结217件，转办50件，其余19件退回。',
    ],
  },
}

const REST = /^(?:其余的?|余下的?|剩余的?)$/
/** What came, or was given out, as a whole. */
const WHOLE = /共|总|合计|全部|交办|下达|可分配/
/** What cannot be counted on: another time, figures of which some are in others. */
const OTHER = /结转|旧存|遗留|累计|以来|计划|目标|任务|[人件户家次村]均|每|新增|^约(?!谈)|约$/
const OTHER_TIME = /上一?年|去年|前年|同期|上[月期]/
/** 来信120件，来电80件，其余30件: ways side by side, of a whole that is told nowhere. */
const WAY = /来[信访电件]|网[上络]|电话|窗口|线[上下]|现场/
/** 部分撤回: what became of some, without their number. */
const UNTOLD = /部分|少数|个别|等[，。]|[、，]另|若干|多数/
/** So many figures stand before it at most, and so many in the sentences before. */
const MOST = 9
const ABOVE = 12

function found(claims: readonly Claim[], listed: ReadonlySet<number>, rest: Claim): Found | undefined {
  if (!REST.test(rest.label) || rest.sep !== '，' || !isOwnCount(rest) || listed.has(rest.id)) return undefined
  const before = sentenceTo(claims, rest, MOST + 1)
  const next = claims[rest.id + 1]
  const goesOn = isKin(next, rest) && next.sentence === rest.sentence && !OTHER.test(next.label)
  if (
    before.length > MOST ||
    goesOn ||
    UNTOLD.test(rest.lead) ||
    before.some(c => OTHER.test(c.label) || UNTOLD.test(c.lead) || c.owner >= 0)
  )
    return undefined
  const kin = before.filter(c => isKin(c, rest))
  const [whole, ...parts] = kin
  const last = parts.at(-1)
  if (!whole || !last || !kin.every(isOwnCount) || parts.some(p => OTHER_TIME.test(p.label) || WAY.test(p.label))) return undefined
  if (makes(whole, [last], rest)) return tellSum(whole, [last, rest])
  if (makes(whole, parts, rest)) return tellSum(whole, [...parts, rest])
  const earlier = claims.slice(Math.max(0, before[0]!.id - ABOVE), before[0]!.id).filter(c => isKin(c, rest))
  const all = [...earlier, ...kin]
  if (all.some((c, n) => leaves(c, all.slice(n + 1).slice(-MOST), rest))) return undefined
  return WHOLE.test(whole.label) || isSlip(whole, last, rest) ? tellSum(whole, [last, rest]) : undefined
}

const makes = (whole: Claim, parts: readonly Claim[], rest: Claim): boolean =>
  meets(plus(total(parts.map(p => p.value)), rest.value), whole.value)

/** Do some of the figures between, and the rest, make the whole? */
function leaves(whole: Claim, between: readonly Claim[], rest: Claim): boolean {
  for (let chosen = 1; chosen < 1 << between.length; chosen++)
    if (
      makes(
        whole,
        between.filter((_, n) => chosen & (1 << n)),
        rest,
      )
    )
      return true
  return false
}

/** Would they agree, were a digit of one of them another? */
const isSlip = (whole: Claim, part: Claim, rest: Claim): boolean =>
  oneDigitOff(whole, part.printed + rest.printed) ||
  oneDigitOff(part, whole.printed - rest.printed) ||
  oneDigitOff(rest, whole.printed - part.printed)

const isKin = (c: Claim | undefined, { unit, form, paragraph }: Claim): c is Claim =>
  c?.unit === unit && c.form === form && c.paragraph === paragraph
