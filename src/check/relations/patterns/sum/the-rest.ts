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
      '全县122个村（社区）中，有69个已获评示范村（社区），剩下的53个列入明年计划。',
      '在5971件有效投诉中，质量问题2839件、售后问题1547件、合同问题424件，除此之外的价格、宣传等问题合计1161件。',
      '全年收到来稿1845件，采用1286件，其余559件退回作者。',
      '下达补助经费72.6万元，以奖代补48.3万元，其余24.3万元按人头拨付。',
      '交办信访件218件，分6批，其中重点件31件；责令整改92家，约谈25人；办结203件，其余15件正在办理。',
      '收到建议210件，采纳120件，部分采纳40件，剩下的50件不予采纳。',
      '摸排危房61户，已加固40户、已拆除12户，还有9户没动工。',
      '在916件安全类诉求里，消防通道堵塞485件，电动车违规充电214件，其他隐患217件。',
      '全镇有困难学生126名，有108名（占85.7%）今年拿到了助学金，其余的18名下学期补上。',
    ],
    bad: [
      '全县122个村（社区）中，有69个已获评示范村（社区），剩下的23个列入明年计划。',
      '全镇46个网格中，有31个建成示范网格，余下的25个年底前完成。',
      '在1260条意见中，采纳830条、部分采纳210条，除此之外未采纳的共计320条。',
      '收到建议210件，采纳120件，部分采纳40件，剩下的60件不予采纳。',
      '摸排危房61户，已加固40户、已拆除12户，还有19户没动工。',
      '在916件安全类诉求里，消防通道堵塞485件，电动车违规充电214件，其他隐患817件。',
      '全镇有困难学生126名，有108名（占85.7%）今年拿到了助学金，其余的14名下学期补上。',
      '512件申请中，当场办结297件，承诺期内办结90件，剩余825件为在办件。',
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
      // Of a rate, in words besides, of what was found.
      '接到投诉1000件，其中95%当场办结，剩下的20件转办。',
      '排查房屋300栋，发现隐患80处，整改60处，还剩20处未整改。',
      '25个社区中，12个已建成，还有一批在建，剩下的6个正在选址。',
      // The whole is told in the sentence before, or nowhere.
      '受理诉求286件。当场办结217件，转办50件，其余19件退回。',
      '收到来信120件，来电80件，其余30件来自网上。',
      '当场办结217件，转办50件，其余19件退回。',
    ],
  },
}

const REST = /^(?:其余|余下|剩余|剩下|还剩|尚剩|尚余|最后剩)(?:下?的)?(?:有|为|是)?$/
/** 还有9户没动工: what is left, by what stands behind it. */
const MORE = /^(?:还|另|尚|另外?还)有$/
const UNDONE = /^[\u4e00-\u9fa5]{0,4}(?:没|未|正在|还在|仍在|在办|待)/
/** 其他隐患217件, 除此之外涉及其他内容的有115件: of a sentence that opens with what all are of. */
const OTHERS = /^(?:除此(?:之外|以外)[\u4e00-\u9fa5]{0,6})?(?:其[余他它]|剩[余下]|余下|另有|还有)[\u4e00-\u9fa5]{0,10}$/
/** 除此之外的价格、虚假宣传等问题合计 */
const BESIDES =
  /^，(?:除此(?:之外|以外)|除上述[\u4e00-\u9fa5]{0,6}外|此外|其[余他它])(?:的)?[^，。；]{2,20}(?:合计|共计|一?共|总计)(?:有|为)?$/
/** 916件安全类诉求里，: all that follows is of them. */
const OF_THEM = /(?:中|里|里头|里面|当中|之中)$/
/** What there is in the first place, or came. */
const CAME =
  /收到|受理|接到|接收|接待|来了|排查|摸排|检查|抽查|抽检|暗访|走访|登记|报名|参训|培训|发出|征集|列入|交办|承办|梳理|现有|共有|应[收缴检种考参]|在册|^有|[村镇乡县区市校院局站]有|名单|名额|安排|摸底/
/** 乡镇的占六成, 还有一批在建: a share or some of them in words. */
const IN_WORDS = /[一二三四五六七八九]成|分之|一半|过半|半数|一批|一些|几[个家户件名]|大多|绝大/
/** What came, or was given out, as a whole. */
const WHOLE = /共|总|合计|全部|交办|下达|可分配/
/** What cannot be counted on: another time, figures of which some are in others. */
const OTHER = /结转|旧存|遗留|累计|以来|计划|目标|任务|[人件户家次村]均|每|新增|^约(?!谈)|约$/
const OTHER_TIME = /上一?年|去年|前年|同期|上[月期]/
/** 来信120件，来电80件，其余30件: ways side by side, of a whole that is told nowhere. */
const WAY = /来[信访电件]|网[上络]|电话|窗口|线[上下]|现场/
/** 部分撤回: what became of some, without their number. */
const UNTOLD = /部分(?![\u4e00-\u9fa5]{1,4}$)|少数|个别|等[，。]|[、，]另|若干|多数/
/** So many figures stand before it at most, and so many in the sentences before. */
const MOST = 9
const ABOVE = 12

function found(claims: readonly Claim[], listed: ReadonlySet<number>, rest: Claim): Found | undefined {
  if (!isOwnCount(rest)) return undefined
  const words = REST.test(rest.label) || (MORE.test(rest.label) && UNDONE.test(rest.noun))
  const besides = !words && BESIDES.test(rest.lead)
  if (!words && !besides && !OTHERS.test(rest.label)) return undefined
  if (rest.sep !== '，' && !besides) return undefined
  const all = sentenceTo(claims, rest, MOST + 1)
  const before = all.filter(c => !isShareOfOne(c))
  const ofThem = isOfThem(before[0], rest, before[1])
  if ((!words && !ofThem) || (listed.has(rest.id) && !ofThem)) return undefined
  const next = claims[rest.id + 1]
  const goesOn = isKin(next, rest) && next.sentence === rest.sentence && !OTHER.test(next.label)
  if (all.length > MOST || goesOn || UNTOLD.test(rest.lead) || before.some(c => OTHER.test(c.label) || UNTOLD.test(c.lead) || c.owner >= 0))
    return undefined
  const kin = before.filter(c => isKin(c, rest))
  const [whole, ...parts] = kin
  const last = parts.at(-1)
  if (!whole || !last || !kin.every(isOwnCount) || parts.some(p => OTHER_TIME.test(p.label) || WAY.test(p.label))) return undefined
  if (makes(whole, [last], rest)) return tellSum(whole, [last, rest])
  if (makes(whole, parts, rest)) return tellSum(whole, [...parts, rest])
  const earlier = claims.slice(Math.max(0, before[0]!.id - ABOVE), before[0]!.id).filter(c => isKin(c, rest))
  const every = [...earlier, ...kin]
  if (every.some((c, n) => leaves(c, every.slice(n + 1).slice(-MOST), rest))) return undefined
  const more = claims[rest.id + 1]
  const inWords = [...before.slice(1), rest].some(c => IN_WORDS.test(c.lead)) || (more && /^[^，]*[。；\n](?:另|还|此外)/.test(more.lead))
  const first = before[0] === whole && CAME.test(whole.label) && before.every(c => c.form !== 'percent')
  if (!inWords && (ofThem || first) && !OTHER_TIME.test(whole.label) && parts.every(p => p.printed < whole.printed))
    return tellSum(whole, [...parts, rest])
  return WHOLE.test(whole.label) || isSlip(whole, last, rest) ? tellSum(whole, [last, rest]) : undefined
}

/** 有108名（占85.7%）: what share of all they are says nothing else. */
const isShareOfOne = (c: Claim): boolean => c.form === 'percent' && c.role === 'share' && (c.owner >= 0 || /^，占[^，。；]*$/.test(c.lead))

/** Does its sentence open with what all of its figures are of? */
const isOfThem = (whole: Claim | undefined, rest: Claim, next: Claim | undefined): boolean =>
  whole !== undefined &&
  isKin(whole, rest) &&
  (OF_THEM.test(whole.noun) || (next !== undefined && OF_THEM.test(next.lead.split('，', 1)[0]!) && next.lead.includes('，'))) &&
  !/[，：；]/.test(whole.label)

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
