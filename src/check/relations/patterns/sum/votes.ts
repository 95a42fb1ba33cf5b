/**
 * 收回表决票86张，有效85张，赞成80票，反对4票，弃权3票: who is for, against and abstains is all whose ballots are valid, and no more than ballots were returned and members
 * present; the rate of those who are for is of one of these.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const votes: RelationRule = {
  kind: 'sum',
  title: '赞成、反对、弃权与票数',
  find: reading => ballots(reading).flatMap(b => [...counted(b), ...unanimous(reading, b)]),
  examples: {
    good: [
      '发出表决票86张，收回86张，有效85张，赞成80票，反对3票，弃权2票。',
      '到会代表120人，同意110票，不同意6票，弃权4票，表决通过。',
      '应到委员25人，实到23人。会议以21票赞成、1票反对、1票弃权通过。',
      '会议应到村民代表52名，实到49名，赞成45名，反对2名，弃权2名。',
      '收回有效票85张，其中同意80票、反对3票、弃权2票。',
    ],
    bad: [
      '发出表决票86张，收回86张，有效85张，赞成80票，反对4票，弃权3票。',
      '发出表决票86张，收回86张，有效85张，赞成80票，反对2票，弃权1票。',
      '到会代表120人，同意110票，不同意6票，弃权6票，表决通过。',
      '应到委员25人，实到23人。会议以22票赞成、1票反对、1票弃权通过。',
      '会议应到村民代表52名，实到46名，赞成45名，反对2名，弃权2名。',
      '出席会议的村民代表46人。经举手表决，45人同意、2人反对、1人弃权，形成决议。',
      '收回有效表决票85张，其中赞成票81张、反对票3张、弃权票2张。',
      '经无记名投票，赞成票80张，反对票4张，弃权票2张，有效票85张。',
      '赞成80票、反对4票、弃权0票，会议一致通过。',
      '参会代表85人，同意80票，占94.1%；反对4票；弃权3票。',
      '参加表决的业主320户，同意286户，反对28户，弃权16户。',
    ],
    traps: [
      '应到委员25人，实到23人。赞成20票，反对1票，弃权1票。',
      '应到代表86名，实到70名，委托投票10名，赞成78票，反对1票，弃权1票。',
      '收回有效票85张，甲：赞成80票，反对3票，弃权1票，另选他人1票。',
      '收回选票86张，有效85张；第一项赞成80票，反对3票，弃权2票；第二项赞成82票，反对1票，弃权2票。',
      '有效票85张，赞成80票，反对3票，弃权1票，未按表决器1人。',
      '应到25人，实到23人，赞成21票，反对1票，弃权1票；去年应到20人，赞成18票，反对2票，弃权2票。',
    ],
  },
}

export const votesRate: RelationRule = {
  kind: 'share',
  title: '得票率、赞成率',
  find: reading => ballots(reading).flatMap(b => rated(reading, b) ?? []),
  examples: {
    good: [
      '收回有效票85张，赞成80票，反对3票，弃权2票，赞成率94.1%。',
      '实到会代表120人，同意114票，反对3票，弃权3票，得票率95%。',
      '应到68名，实到65名；赞成63票、反对0票、弃权2票，赞成率96.9%。',
    ],
    bad: [
      '收回有效票85张，赞成80票，反对3票，弃权2票，赞成率97.1%。',
      '实到会代表120人，同意110票，反对5票，弃权5票，得票率95%。',
      '赞成63票、反对0票、弃权2票，赞成率为99.6%。',
    ],
    traps: ['赞成63票、反对0票、弃权2票，占应到代表的92.6%。', '应到68名，赞成63票、反对0票、弃权2票，赞成率92.6%。'],
  },
}

/** 赞成80票, 80票赞成. */
const vote = (words: string) => ({
  ahead: new RegExp(`(?:${words})(?:票|人)?(?:的)?(?:人|票)?数?(?:为|有|共)?$`),
  behind: new RegExp(`^(?:表示)?(?:${words})(?:票|的)?(?=[，、；。）和]|$|通过|表决|获得)`),
})
const YES = vote('(?<!不)(?:赞成|赞同|同意)')
const NO = vote('反对|不同意|不赞成')
const NEITHER = vote('弃权')
const UNITS = /^[票张人名户位份]$/
const VALID = /有效(?:表决|选|测评)?票?(?:数|共|共计|为)?$/
const RETURNED = /(?:收回|回收)(?:有?效)?(?:表决|选|测评|推荐)?票?(?:数|共|共计|为)?$/
const WHO = '(?:村民|党员|职工|居民|业主|户|股东)?(?:代表|委员|成员|人员|理事|董事|业主|党员|户)?(?:人数)?'
const PRESENT = new RegExp(
  `(?:实到(?:会)?|实际(?:到会|出席|参[会加])|到会|出席(?:会议)?|参会|参加(?:表决|投票|会议))的?(?:有表决权的?)?${WHO}(?:共|共计|为|有)?$`,
)
const DUE = /应到(?:会)?(?:[\u4e00-\u9fa5]{0,8})?$/
/** Ballots that are none of the three, and votes of those who are not there. */
const BESIDES = /另选|未投|未按|未表决|未参[与加]|废票|无效|漏|空白|委托|书面|通讯|代为|线上|未填/
/** So many figures before the votes what they are of may stand, and so many characters around them words of other ballots. */
const BACK = 8
/** 赞成80票，占93%，反对4票: shares may stand between. */
const NEXT = 5
const AROUND = 60

interface Ballot {
  readonly three: readonly [Claim, Claim, Claim]
  /** What stands before it in its paragraph, of its own vote. */
  readonly before: readonly Claim[]
  /** What stands right behind it. */
  readonly behind: Claim | undefined
  /** Is something told of further ballots? */
  readonly besides: boolean
}

/** 赞成、反对、弃权, one right behind the other. */
function ballots({ claims, view: { text } }: Reading): Ballot[] {
  return claims.flatMap((yes, at) => {
    const [no, neither] = claims.slice(at + 1, at + 1 + NEXT).filter(c => c.form === 'plain')
    if (!no || !neither || !isVote(yes, yes) || !isVote(no, yes) || !isVote(neither, yes)) return []
    if (!is(YES, yes) || !is(NO, no) || !is(NEITHER, neither)) return []
    const all = claims.slice(Math.max(0, at - BACK), at).filter(c => c.paragraph === yes.paragraph && c.owner === yes.owner)
    const first = all.findLastIndex(c => /上一?[年次届]|去年|同期/.test(c.label))
    const from = all[0]?.start ?? yes.start
    const around = text.slice(Math.max(from - AROUND, yes.start - AROUND * 4), neither.stop + AROUND).split('\n')
    const next = claims[neither.id + 1]
    const behind = next?.sentence === yes.sentence && next.paragraph === yes.paragraph && next.sep !== '；' ? next : undefined
    return [{ three: [yes, no, neither], before: all.slice(first + 1), behind, besides: around.some(line => BESIDES.test(line)) }]
  })
}

const isVote = (c: Claim, { paragraph, owner, unit }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  (c.role === 'count' || c.role === 'slot' || c.role === 'none') &&
  UNITS.test(c.unit) &&
  c.unit === unit &&
  c.paragraph === paragraph &&
  c.owner === owner

const is = ({ ahead, behind }: ReturnType<typeof vote>, { label, noun }: Claim): boolean => ahead.test(label) || behind.test(noun)

const sumOf = ({ three }: Ballot): number => three.reduce((n, c) => n + c.printed, 0)
const isOf = (word: RegExp, c: Claim): boolean => word.test(c.label) && UNITS.test(c.unit) && c.form === 'plain' && c.precision === 'exact'

function counted(ballot: Ballot): Found[] {
  const { before, besides, three } = ballot
  if (besides) return []
  const sum = sumOf(ballot)
  const { behind } = ballot
  const valid = behind && isOf(VALID, behind) ? behind : before.findLast(c => isOf(VALID, c))
  const base = valid ?? before.findLast(c => isOf(RETURNED, c)) ?? before.findLast(c => isOf(PRESENT, c) && !isOf(DUE, c))
  if (!base || (!valid && sum < base.printed)) return []
  return [
    tell({
      kind: 'sum',
      claim: base,
      stated: base.value,
      computed: exactly(sum),
      parts: [...three],
      working: `${three.map(c => number(c.printed)).join('＋')}＝${sum}`,
      said: `${valid ? '有效票' : ''}${figure(base)}`,
    }),
  ]
}

const UNANIMOUS = /^[^。；\n]{0,12}?(?:全票|一致)(?:同意|表决)?通过/

/** 反对4票……一致通过: some were against it, or abstained. */
function unanimous({ view: { text } }: Reading, { three }: Ballot): Found[] {
  const [, no, neither] = three
  const against = [no, neither].find(c => c.printed > 0)
  if (!against || !UNANIMOUS.test(text.slice(neither.stop, neither.stop + AROUND))) return []
  return [
    {
      kind: 'sum',
      claim: against,
      stated: against.value,
      computed: exactly(0),
      verdict: 'fails',
      parts: [...three],
      message: `说是一致通过，但${against === no ? '反对' : '弃权'}的有${figure(against)}。`,
      named: true,
    },
  ]
}

const RATE = /^(?:得票|赞成|同意|赞同|支持|赞成票)率(?:为|达到?|是)?$/

/** The rate right behind the votes: of those who voted, of the ballots or of those who were there or due. */
function rated({ claims }: Reading, ballot: Ballot): Found | undefined {
  const { three, before, besides } = ballot
  const rate = claims[three[2].id + 1]
  if (rate?.form !== 'percent' || rate.precision !== 'exact' || !RATE.test(rate.label) || rate.paragraph !== three[0].paragraph)
    return undefined
  const stated = printedRate(rate)
  const yes = three[0].printed
  const sum = sumOf(ballot)
  const bases = [sum, ...before.filter(c => UNITS.test(c.unit) && c.printed >= yes).map(c => c.printed)].filter(n => n > 0)
  const shares = bases.map(n => ({ n, share: times(over(exactly(yes), exactly(n)), 100) }))
  const held = shares.find(s => meets(stated, s.share))
  const of = held ?? shares.at(before.some(c => isOf(VALID, c) || isOf(PRESENT, c)) ? -1 : 0)
  if (!of || (!held && besides)) return undefined
  return tell({
    kind: 'share',
    claim: rate,
    stated,
    computed: of.share,
    parts: [...three],
    working: `${number(yes)}÷${number(of.n)}＝${percent((100 * yes) / of.n, rate.step)}`,
    said: figure(rate),
  })
}
