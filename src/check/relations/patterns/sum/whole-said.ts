/**
 * 已化解79件，正在推进41件，终止8件，三者之和即为全部挂牌件; 综合利用、处置、贮存三种去向与产生量平衡; 五个月正好完成全部任务: words that say how many figures before them make the whole,
 * and what the whole is called. 两种方式互不重复 says only that they cannot pass it.
 */
import type { Claim } from '../../../claims.ts'
import { begunBefore } from '../../../halving.ts'
import { above, total } from '../../../interval.ts'
import { NUMERAL } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { isExactCount, tellSum } from '../told.ts'

export const wholeSaid: RelationRule = {
  kind: 'sum',
  title: '言明为全部的分项',
  find: reading => [
    ...named(reading),
    ...within(reading, APART, (parts, claims) => (/^，?其中/.test(parts[0]!.lead) ? claims[parts[0]!.id - 1] : undefined)),
    ...nothingElse(reading),
  ],
  examples: {
    good: [
      '督办积案96件中，已办结61件，正在办理29件，依法终结6件，三者之和即为全部督办件。',
      '法律援助案件842件，申请援助117件；侦查、起诉、审判阶段的各有206件、291件、345件，三个阶段加起来为全部法律援助案件。',
      '固体废物产生量148.2万吨，利用121.6万吨，处置22.4万吨，贮存4.2万吨，三种去向与产生量平衡。',
      '栽植任务360亩，3月至5月逐月完成96亩、148亩、116亩，三个月正好完成全部任务。',
      '以和解结案178件，其中出具调解书64件，撤回申请114件，两种方式互不重复。',
      '救助流浪人员214人次，已返乡186人次，仍在站28人次，无其他去向。',
    ],
    bad: [
      '督办积案96件中，已办结61件，正在办理29件，依法终结9件，三者之和即为全部督办件。',
      '法律援助案件842件，申请援助117件；侦查、起诉、审判阶段的各有206件、219件、345件，三个阶段加起来为全部法律援助案件。',
      '固体废物产生量148.2万吨，利用121.6万吨，处置22.4万吨，贮存2.4万吨，三种去向与产生量平衡。',
      '栽植任务360亩，3月至5月逐月完成96亩、148亩、106亩，三个月正好完成全部任务。',
      '以和解结案178件，其中出具调解书64件，撤回申请141件，两种方式互不重复。',
      '救助流浪人员214人次，已返乡196人次，仍在站28人次，无其他去向。',
    ],
    traps: [
      '受理纠纷200件，调解120件，仲裁60件，两项合计为全部纠纷的90%。',
      '受理纠纷200件，调解120件，仲裁60件，两项相加等于去年全年总量。',
      '受理纠纷200件，调解120件，仲裁60件，两者之和为近三年最高。',
      '受理纠纷200件，调解120件，仲裁60件，两种方式互不重复。',
      '网上办理60件，窗口办理50件、上门办理20件，两种方式不重复计算。',
      '上年结转20人次，本年救助200人次，已返乡186人次，仍在站34人次，无其他去向。',
      '受理纠纷200件，当年办结180件，其中调解120件，仲裁60件，两者之和即为全部办结件。',
      '投入资金320万元，省级120万元，市级80万元，两级投入之和为全部上级资金。',
    ],
  },
}

const SO_MANY = '，(?:以上|上述|这)?([两二三四五六七八九十])(?:者|[项类种批期年级地方]|个[\\u4e00-\\u9fa5]{1,2})[\\u4e00-\\u9fa5]{0,4}?'
const MADE = '(?:之和|加起来|相加|合计|合起来|加总|总和)，?(?:即为?|就是|等于|恰好?[为是]|正好[为是]|刚好[为是]|[为是])'
/** 三者之和即为全部挂牌件, 三种去向与产生量平衡, 五个月正好完成全部任务 */
const WHOLE = new RegExp(`${SO_MANY}${MADE}([\\u4e00-\\u9fa5]{2,14})(?=[。；，\\n]|$)`, 'g')
const LEVEL = new RegExp(`${SO_MANY}(?:之和)?与([\\u4e00-\\u9fa5]{2,8}?)相?(?:平衡|持平|一致|相等|吻合)(?=[。；，\\n]|$)`, 'g')
const FILLED = new RegExp(`${SO_MANY}(?:正好|恰好|刚好)完成(?:了)?(全部[\\u4e00-\\u9fa5]{2,6})(?=[。；，\\n]|$)`, 'g')
const APART = new RegExp(`${SO_MANY}(?:互不|不)(?:重复|重叠|交叉)(?:计算|统计)?(?=[。；，\\n]|$)`, 'g')
const NOTHING_ELSE = /，(?:均)?[无没]有?其[他它](?:去向|情形|情况|处理方式|方式|结果)(?=[。；，\n]|$)/g

const OTHER = /上一?年|去年|前年|同期|上[月期]|结转|旧存|遗留|累计|以来|[年月期]初/
/** 全部挂牌件, 立案总数, 产生量: what is left of the name names the whole. */
const AROUND = /^(?:全部|所有|该|本|全年|当年)+|(?:总数|总量|总额|总和|案件|件数|人数|[件数量额])$/g
/** So many figures back the whole may stand. */
const BACK = 16

const named = (reading: Reading): Found[] =>
  [WHOLE, LEVEL, FILLED].flatMap(words =>
    everyMatch(reading.view.text, words).flatMap(m => {
      const parts = before(reading, m.index, NUMERAL[m[1]!]!)
      const whole = parts && !OTHER.test(m[2]!) ? called(reading.claims, parts[0]!, m[2]!) : undefined
      return whole ? [tellSum(whole, parts!)] : []
    }),
  )

function within(
  reading: Reading,
  words: RegExp,
  wholeOf: (parts: readonly Claim[], claims: readonly Claim[]) => Claim | undefined,
): Found[] {
  return everyMatch(reading.view.text, words).flatMap(m => {
    const parts = before(reading, m.index, NUMERAL[m[1]!]!)
    const whole = parts && wholeOf(parts, reading.claims)
    if (!whole || !isOf(whole, parts[0]!)) return []
    const told = tellSum(whole, parts)
    return told.verdict === 'holds' || above(total(parts.map(p => p.value)), whole.value) ? [told] : []
  })
}

/** 已返乡352人次，仍在站34人次，无其他去向: the last clauses that a semicolon, or the whole, parts from what is before. */
const nothingElse = (reading: Reading): Found[] =>
  everyMatch(reading.view.text, NOTHING_ELSE).flatMap(m => {
    const last = lastBefore(reading.claims, m.index)
    if (!last || !isExactCount(last)) return []
    const sentence = reading.claims
      .slice(Math.max(0, last.id - BACK), last.id + 1)
      .filter(c => c.paragraph === last.paragraph && c.sentence === last.sentence)
    const [whole, ...rest] = sentence
    const from = rest.findLastIndex(c => c.sep === '；')
    const parts = rest.slice(Math.max(0, from)).filter(c => c.form !== 'percent')
    const plain = sentence.every(c => !OTHER.test(c.label)) && parts.every(p => isOf(p, last) && !/其中|包括/.test(p.lead))
    if (!whole || parts.length < 2 || !plain || !isOf(whole, last) || parts.some(p => p.printed >= whole.printed)) return []
    return [tellSum(whole, parts)]
  })

const lastBefore = (claims: readonly Claim[], at: number): Claim | undefined => claims[begunBefore(claims, at) - 1]

/** The `n` figures right before the words, of one kind and one sentence; shares of them may stand between. */
function before({ claims }: Reading, at: number, n: number): readonly Claim[] | undefined {
  const last = lastBefore(claims, at)
  if (!last) return undefined
  const near = claims.slice(Math.max(0, last.id - 2 * n), last.id + 1).filter(c => c.form !== 'percent' && c.form !== 'point')
  const parts = near.slice(-n)
  const one = parts.length === n && parts.every(p => isOf(p, parts[0]!) && p.sentence === last.sentence && !OTHER.test(p.label))
  return one && at - last.stop < NEAR ? parts : undefined
}
/** Words between the last figure and those that close the list. */
const NEAR = 16

/** The nearest figure before that goes by the name. */
function called(claims: readonly Claim[], first: Claim, name: string): Claim | undefined {
  const key = name.replace(AROUND, '')
  if (key.length < 2) return undefined
  return claims
    .slice(Math.max(0, first.id - BACK), first.id)
    .findLast(c => isOf(c, first) && (c.label.includes(key) || c.noun.startsWith(key)) && !OTHER.test(c.label))
}

const isOf = (c: Claim, { unit, paragraph, owner }: Claim): boolean =>
  isExactCount(c) && c.unit === unit && c.unit !== '' && c.paragraph === paragraph && c.owner === owner
