/** 缓刑455名、假释47名、暂予监外执行14名。缓刑以外的两类对象共61名; 除简易程序外，其余各类共126件: of a list, all that is not the one that the words take out. */
import type { Claim } from '../../../claims.ts'
import { NUMERAL } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, isOwnCount, tellSum } from '../told.ts'

export const allBut: RelationRule = {
  kind: 'sum',
  title: '除一类外的合计',
  find,
  examples: {
    good: [
      '年末在册516名，其中缓刑455名、假释47名、暂予监外执行14名。缓刑以外的两类对象共61名。',
      '收到来信120件、来访86件、来电34件，除来信外，其余两类渠道共120件。',
      '处罚案件中，罚款640件、警告96件、没收30件。除罚款之外的处罚共126件。',
    ],
    bad: [
      '年末在册516名，其中缓刑455名、假释47名、暂予监外执行14名。缓刑以外的两类对象共81名。',
      '收到来信120件、来访86件、来电34件，除来信外，其余两类渠道共210件。',
      '处罚案件中，罚款640件、警告96件、没收30件。除罚款以外的两类处罚合计162件。',
    ],
    traps: [
      '年末在册516名，其中缓刑455名、假释47名、暂予监外执行14名。上年缓刑以外的两类对象共81名。',
      '年末在册516名，其中缓刑455名、假释47名、暂予监外执行14名。缓刑以外的三类对象共81名。',
      '收到来信120件、来访86件、来电34件，除来信外，走访群众210件次。',
    ],
  },
}

const SAID =
  /(?:^|[，。；：\n])(?:除(?:去|了)?([\u4e00-\u9fa5]{2,8}?)(?:以外|之外|外)|([\u4e00-\u9fa5]{2,8}?)(?:以外|之外))(?:的|，)(?:其[余他它])?(?:各|([两二三四五六七八]))?(?:[类项种个]|大类)?([\u4e00-\u9fa5]{0,6}?)(?:共有|共计|合计|总计|共|总共)(?:为|是|有)?$/
const WORDS = 40
/** So many figures back, and so many sentences, the list may stand. */
const BACK = 16
const NEAR = 2
const OTHER = /上一?年|去年|前年|同期|上[月期]|累计|以来/

function find({ claims, view: { text } }: Reading): Found[] {
  return claims.flatMap((whole): Found[] => {
    if (!isOwnCount(whole)) return []
    const words = text.slice(Math.max(0, whole.start - WORDS), whole.start)
    const said = SAID.exec(words)
    if (!said || OTHER.test(words.slice(said.index))) return []
    const name = (said[1] ?? said[2])!
    const near = claims.slice(Math.max(0, whole.id - BACK), whole.id)
    const stands = (c: Claim): boolean =>
      c.paragraph === whole.paragraph &&
      whole.sentence - c.sentence <= NEAR &&
      c.unit === whole.unit &&
      isExactCount(c) &&
      isCalled(c, name)
    const called = near.filter(stands)
    const [one] = called
    if (!one || called.length > 1) return []
    const rest = runOf(near, one).filter(c => c !== one)
    const many = said[3] ? NUMERAL[said[3]] : undefined
    if (rest.length < 2 || (many !== undefined && many !== rest.length)) return []
    const told = tellSum(whole, rest)
    // 除罚款外的处罚共126件: without a number of kinds, others may be meant.
    return told.verdict === 'holds' || many !== undefined ? [told] : []
  })
}

/** The figures that nothing but their names parts from each other, this one among them. */
function runOf(near: readonly Claim[], one: Claim): readonly Claim[] {
  const at = near.indexOf(one)
  const joins = (c: Claim | undefined, before: Claim | undefined): boolean =>
    c !== undefined &&
    before !== undefined &&
    [c, before].every(m => isExactCount(m) && m.unit === one.unit && m.owner === one.owner && m.sentence === one.sentence) &&
    before.noun === '' &&
    c.lead.replace(/[“”]/g, '') === `${c.sep}${c.label}` &&
    !/^其中|[共总]/.test(c.label)
  let [from, to] = [at, at + 1]
  while (joins(near[from], near[from - 1])) from--
  while (joins(near[to], near[to - 1])) to++
  return near.slice(from, to)
}

const isCalled = ({ label }: Claim, name: string): boolean => label.replace(/^(?:其中|属|为)+/, '') === name || label.endsWith(name)
