/**
 * 受理3169件，除调解成功2777件、终止调解160件、撤回62件外，仍有170件正在调解; 收到申请208件，撤回21件，不予受理9件，实际受理178件; 受理2856件，已处理完毕2577件，正在办理279件: what remains of a
 * whole when what the words take from it is taken.
 */
import type { Claim } from '../../../claims.ts'
import { minus, total } from '../../../interval.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { isOwnCount, tell } from '../told.ts'

export const whatRemains: RelationRule = {
  kind: 'balance',
  title: '除去若干之后所余',
  find: ({ claims }) =>
    claims.flatMap(c => excepted(claims, c) ?? takenOn(claims, c) ?? stillOpen(claims, c) ?? doneBehindLeft(claims, c) ?? []),
  examples: {
    good: [
      '收到的89件复议申请中，除不予受理5件、视为放弃16件外，进入实体审理的为68件。',
      '接待求助90人次，除政策咨询69人次外都是就业帮扶，有21人次。',
      '共列问题365项。目前仅剩9项仍在整改，已销号356项。',
      '各站共受理投诉3169件，除调解成功2777件、终止调解160件、消费者撤回62件外，仍有170件正在调解。',
      '收到复议申请208件，经立案前化解撤回21件，不予受理9件，实际立案受理178件。',
      '全年督办事项84项，除转年度推进的17项和已销号的49项外，其余18项均已完成。',
      '合作社今年毛收入62.5万元，刨去种苗、人工等开支47.7万元，净落14.8万元。',
      '受理省派工单2856件，已处理完毕2577件，处于办结时限内正在办理279件。',
      '全市共排查隐患624处，扣除已整改587处、拆除12处，还剩25处。',
    ],
    bad: [
      '收到的89件复议申请中，除不予受理5件、视为放弃16件外，进入实体审理的为28件。',
      '接待求助90人次，除政策咨询69人次外都是就业帮扶，有81人次。',
      '共列问题365项。目前仅剩9项仍在整改，已销号366项。',
      '当月派发工单3163件，已按时反馈2962件，尚在办理期限内的801件。',
      '各站共受理投诉3169件，除调解成功2777件、终止调解160件、消费者撤回62件外，仍有870件正在调解。',
      '收到复议申请208件，经立案前化解撤回21件，不予受理9件，实际立案受理187件。',
      '全年督办事项84项，除转年度推进的17项和已销号的49项外，其余88项均已完成。',
      '合作社今年毛收入62.5万元，刨去种苗、人工等开支47.7万元，净落84.8万元。',
      '受理省派工单2856件，已处理完毕2577件，处于办结时限内正在办理879件。',
      '全市共排查隐患624处，扣除已整改587处、拆除12处，还剩52处。',
      '报名参训人员486人，除请假18人、退出6人外，其余426人均完成培训。',
      '接到举报314条，剔除重复举报28条，实际受理268条。',
      '劳动监察大队本年接到欠薪线索339条，查实办结282条，经核查不属实予以撤销17条，尚有80条正在查处。',
      '全年办结依申请公开事项515件，扣除上年度结转的16件，属当年新收的为899件。',
      '提交申请96份，退回补正12份，不予受理5份，最终受理97份。',
      '交办信访事项186件，已办结159件，正在办理72件。',
    ],
    traps: [
      '受理投诉318件，除调解成功217件外，另有26件为上年结转。',
      '受理省派工单2856件，已处理完毕2577件，正在办理296件。',
      '收到复议申请208件，不予受理9件，实际立案受理178件，另有21件正在审查。',
      '受理复议申请208件，上年结转21件，办结190件，正在审理39件。',
      '全市共排查隐患624处，其中重大隐患58处，除已整改52处外，还剩6处。',
      '检查单位624家，除停业12家外，其余612家中合格598家。',
      '全年收到来信208件，网上信访321件，实际受理480件。',
    ],
  },
}

const REST =
  /^(?:[后外]|之外|以外)?，?(?:则|就)?(?:仍有|尚有|还有|仍剩|还剩|尚剩|尚余|余下|剩余|剩下|其余|其他|仅剩|只剩|净(?:落|赚|得|剩|余|收入|收益|利润)|纯收入|纯收益|纯利|实得|到手|属于?[\u4e00-\u9fa5]{0,4}新)(?:的)?[\u4e00-\u9fa5]{0,4}$|^(?:[后外]|之外|以外)，?(?:则|就)?(?:都|均|全部?|其余都?)?(?:是|为|属于?)[\u4e00-\u9fa5]{2,10}，(?:计|共|共计|有|合计)(?:有|为)?$/
/** 扣除上年结转的16件，实际受理499件: of what is taken from it, and not of what is left aside. */
const NET = /^，(?:实际|净|实有)[\u4e00-\u9fa5]{0,8}$/
/** 89件复议申请中，除不予受理5件外，进入实体审理的为68件: of a whole that the words take them from. */
const OUT_OF = /(?:中|里|当中|之中)$/
const NAMED_REST = /^(?:[后外]|之外|以外)，[\u4e00-\u9fa5]{2,12}(?:的)?(?:为|有|共|共有|计|达)$/
const LESS = /(?:^|[，；])(?:除了?|扣除|剔除|除去|减去|扣掉|刨去|刨除|刨掉|去掉|除掉)(?:已|了)?[^，。；除]{0,24}$/
/** So many are taken away at most. */
const MOST = 6

/** So many figures further up the whole may stand. */
const FAR = 12
const isMade = (c: Claim, like: Claim, all: number): boolean =>
  isOwnCount(c) && c.unit === like.unit && c.paragraph === like.paragraph && c.printed === all

const beside = (c: Claim | undefined, like: Claim): c is Claim =>
  isOwnCount(c) && c.unit === like.unit && c.paragraph === like.paragraph && c.sentence === like.sentence

/** 除调解成功2777件、终止调解160件外，仍有170件: those that stand between the whole and the rest. */
function excepted(claims: readonly Claim[], rest: Claim): Found | undefined {
  if (!isOwnCount(rest) || !(REST.test(rest.lead) || NET.test(rest.lead) || NAMED_REST.test(rest.lead))) return undefined
  const parts: Claim[] = []
  for (let c = claims[rest.id - 1]; beside(c, rest) && parts.length < MOST; c = claims[c.id - 1]) {
    parts.unshift(c)
    if (LESS.test(c.lead)) break
    if (!/^[、和与及]/.test(c.lead)) return undefined
  }
  const [first] = parts
  const whole = first && claims[first.id - 1]
  if (!first || !LESS.test(first.lead) || !beside(whole, rest) || /其中/.test(whole.lead)) return undefined
  if (NAMED_REST.test(rest.lead) && !REST.test(rest.lead)) return OUT_OF.test(whole.noun) ? told(whole, parts, rest) : undefined
  if (!REST.test(rest.lead) && !/扣除|剔除|除去|减去|扣掉/.test(first.lead)) return undefined
  const all = parts.reduce((n, p) => n + p.printed, rest.printed)
  // 受理232件……未办结69件，除医疗类105件外，其余127件: of what was counted further up, which they make.
  const made = whole.printed === all ? whole : claims.slice(Math.max(0, whole.id - FAR), whole.id).findLast(c => isMade(c, rest, all))
  if (made) return told(made, parts, rest)
  if (parts.reduce((n, p) => n + p.printed, 0) >= whole.printed) return undefined
  return told(whole, parts, rest)
}

const RECEIVED = /(?:收到|接收|接到|收件|提交|申请|报名|受理|登记|征集|移送)[\u4e00-\u9fa5]{0,10}$/
const TURNED_AWAY = /撤[回销]|不予|退回|重复|无效|补正|转送|转办|放弃|剔除|扣除|驳回|作废/
const TAKEN = /^(?:实际|最终|实有|依法|审查后|经审查|筛选后|有效|正式)+(?:立案|受理|登记|收案|参加|采纳|采用|接收)+[\u4e00-\u9fa5]{0,4}$/

/** 收到208件，撤回21件，不予受理9件，实际受理178件: and nothing behind it that went another way. */
function takenOn(claims: readonly Claim[], taken: Claim): Found | undefined {
  if (!isOwnCount(taken) || !TAKEN.test(taken.label)) return undefined
  const next = claims[taken.id + 1]
  if (beside(next, taken) && !/其中/.test(next.lead)) return undefined
  const parts: Claim[] = []
  let whole = claims[taken.id - 1]
  for (; beside(whole, taken) && TURNED_AWAY.test(whole.label) && parts.length < MOST; whole = claims[whole.id - 1]) parts.unshift(whole)
  if (parts.length === 0 || !beside(whole, taken) || !RECEIVED.test(whole.label) || /其中/.test(whole.lead)) return undefined
  const before = claims[whole.id - 1]
  return beside(before, taken) ? undefined : told(whole, parts, taken)
}

const CAME = /(?:受理|收到|接收|接到|承办|交办|派|转办|立案|登记|摸排|排查)[\u4e00-\u9fa5]{0,8}$/
const OLD = /累计|结转|旧存|上年|历年|以来/
const DONE = /(?<![未待])(?:办结|审结|结案|执结|办理完毕|处理完毕|化解|整改|答复|完成|反馈|回复|处置|办理)(?:完毕|完成|到位)?$/
const OPEN =
  /(?:正在|尚在|仍在|还在)(?:[\u4e00-\u9fa5]{0,4}[时期]限内)?(?:办理|审理|处理|调解|整改|推进|执行)(?:中|的)*$|^(?:尚|仍|还)?在(?:办理|审理|处理|整改|办结|答复|法定|规定|承诺)?(?:期限|时限|审限|限期)(?:之?内|以内)(?:的|办理|处理)*$|^(?:尚)?未到(?:办理|审理|办结|答复)?(?:期限|时限|审限|期)(?:的)?$|^(?:尚|仍|还)?在[审办]$|(?:办理|审理|处理|整改)中$/

/** 正在办理279件, 尚有40条正在查处. */
const isOpen = ({ label, noun }: Claim): boolean => OPEN.test(label) || (/^(?:尚|仍|还)有$/.test(label) && /^(?:正在|尚在|仍在)/.test(noun))

/** 受理2856件，已处理完毕2577件，正在办理279件: some may have gone another way, and so it is wrong only where it is off as a slip of the hand is. */
function stillOpen(claims: readonly Claim[], open: Claim): Found | undefined {
  const last = claims[open.id - 1]
  // 查实办结282条，不属实撤销17条，尚有40条正在查处.
  const off = isOwnCount(last) && TURNED_AWAY.test(last.label) ? last : undefined
  const done = off ? claims[off.id - 1] : last
  if (off && !beside(off, open)) return undefined
  if (!isOwnCount(open) || !beside(done, open) || !DONE.test(done.label) || !isOpen(open) || /其中/.test(open.lead)) return undefined
  const next = claims[open.id + 1]
  if (beside(next, open)) return undefined
  const whole = claims.slice(Math.max(0, done.id - 3), done.id).findLast(c => c.unit === open.unit)
  if (
    !whole ||
    !isOwnCount(whole) ||
    whole.paragraph !== open.paragraph ||
    !CAME.test(whole.label) ||
    OLD.test(`${whole.label}${done.label}`)
  )
    return undefined
  const before = claims[whole.id - 1]
  if (before?.paragraph === whole.paragraph && before.sentence === whole.sentence && OLD.test(before.label)) return undefined
  const rest = whole.printed - done.printed - (off?.printed ?? 0)
  if (rest <= 0) return undefined
  // What was done, what was turned away and what is open are more than came.
  const over = off !== undefined && open.printed > rest
  return open.printed === rest || over || isMiscounted(open, rest) ? told(whole, off ? [done, off] : [done], open) : undefined
}

/** 85 for 58: its digits exchanged, or one of three of them another. */
const isMiscounted = (open: Claim, should: number): boolean =>
  oneDigitOff(open, should) || (String(should).length === 2 && [...String(should)].reverse().join('') === String(open.printed))

/** 共列问题365项：……。目前仅剩9项仍在整改，已销号356项: what is left is told first, and what was done right behind it. */
const ONLY_LEFT = /(?:仅|只|还|尚|仍)[剩余有]$/
const WHOLE = /共|总|合计|列入|交办|梳理|排查|受理|收到|接到|登记/
function doneBehindLeft(claims: readonly Claim[], done: Claim): Found | undefined {
  const left = claims[done.id - 1]
  if (!isOwnCount(done) || !beside(left, done) || !ONLY_LEFT.test(left.label)) return undefined
  if (!/(?:^|，)(?:均?已|其余(?:均|都)?已?)[\u4e00-\u9fa5]{2,6}$/.test(done.lead) || !DONE_OR_OFF.test(done.label)) return undefined
  const next = claims[done.id + 1]
  if (beside(next, done) && !/其中/.test(next.lead)) return undefined
  const made = left.printed + done.printed
  const kin = claims
    .slice(Math.max(0, left.id - BACK), left.id)
    .filter(c => isOwnCount(c) && c.unit === done.unit && c.paragraph === done.paragraph)
  const whole = kin.find(c => WHOLE.test(c.label) && c.printed >= left.printed)
  if (!whole || kin.some(c => OLD.test(c.label)) || done.sentence - whole.sentence > 2) return undefined
  return made === whole.printed || made > whole.printed || oneDigitOff(done, whole.printed - left.printed)
    ? told(whole, [left], done)
    : undefined
}
const DONE_OR_OFF = /(?:销号|办结|整改|化解|完成|审结|结案|处置|解决|答复|清零|交付|拆除)(?:完毕|到位)?$/
const BACK = 8

const told = (whole: Claim, parts: readonly Claim[], rest: Claim): Found =>
  tell({
    kind: 'balance',
    claim: rest,
    stated: rest.value,
    computed: minus(whole.value, total(parts.map(p => p.value))),
    parts: [whole, ...parts],
    working: `${[whole, ...parts].map(c => number(c.printed)).join('－')}＝${number(Number((whole.printed - parts.reduce((n, p) => n + p.printed, 0)).toFixed(6)))}`,
    said: figure(rest),
  })
