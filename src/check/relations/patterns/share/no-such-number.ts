/** 考核48人，合格率93.1%: of 48 persons no number gives it, 44 are 91.7 % and 45 are 93.8 %; who were examined is told, and how many passed is not. */
import type { Claim } from '../../../claims.ts'
import { meets } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { rateOf } from '../../share/verdict.ts'

export const noSuchNumber: RelationRule = {
  kind: 'share',
  title: '人数得不出的比率',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: [],
    bad: [
      '考核48人，合格率93.1%。',
      '全员参训。闭卷抽考25人，优秀率34.5%。',
      '评查案卷60宗，优秀率34.5%，较上年提高2个百分点。',
      '汽柴油抽样48批次，已全部出具检验结论，合格率为97.3%。',
    ],
    traps: [
      '考核48人，平均合格率93.1%。',
      '抽考科目3门，参考25人，各科平均优秀率34.5%。',
      '培训干部48人，满意率93.1%。',
      '汽柴油抽样48批次，已出具检验结论37批次，合格率为97.3%。',
      '汽柴油抽样48批次，合格率为97.3%。',
    ],
  },
}

const RATE = /^(?:其中)?(?:合格|优秀|优良|及格|达标|通过|良好|满分)率(?:为|是|达到?)?$/
/** Those of whom each is judged once. */
const EXAMINED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:闭卷|开卷|集中|随机|现场|实际|共|累计|全年|组织)*(?:考核|抽考|考试|参考|实考|应考|测试|抽测|测评)(?:[\u4e00-\u9fa5]{0,4}(?:人员|干部|骨干|队员))?$/,
    /^[人名]$/,
  ],
  [/^(?:集中|随机|共|累计|全年|组织)*(?:评查|抽查|抽评|复查)(?:案卷|卷宗|行政(?:处罚|许可)案卷)$/, /^[宗件卷份本]$/],
]

/** 抽样48批次，已全部出具检验结论: of each it is known. */
const SAMPLED = /(?:抽样|抽检|抽查|检验|检测|送检)[\u4e00-\u9fa5]{0,6}$/
const CONCLUDED = /^，(?:目前|现)?(?:已|均|全部|都)+[\u4e00-\u9fa5]{0,3}(?:出具|完成|得出|作出|检验|检测)[\u4e00-\u9fa5]{0,8}，[^，]*$/

function found({ claims }: Reading, s: Claim): Found | undefined {
  const base = claims[s.id - 1]
  if (s.role !== 'rate' || s.precision !== 'exact' || s.step >= 1 || s.printed >= 100 || !RATE.test(s.label) || s.sep !== '，')
    return undefined
  if (!base || base.role !== 'count' || base.precision !== 'exact' || base.owner !== s.owner || base.sentence !== s.sentence)
    return undefined
  const examined = EXAMINED.some(([words, unit]) => words.test(base.label) && unit.test(base.unit))
  if (!(examined || (SAMPLED.test(base.label) && base.unit === '批次' && CONCLUDED.test(s.lead))) || goesOn(claims, s, base))
    return undefined
  const lower = Math.floor((base.printed * s.printed) / 100)
  const ways = [lower, lower + 1].filter(n => n <= base.printed)
  if (ways.some(n => meets(printedRate(s), rateOf({ min: n, max: n }, base.value)))) return undefined
  const near = ways.reduce((a, b) =>
    Math.abs((100 * b) / base.printed - s.printed) < Math.abs((100 * a) / base.printed - s.printed) ? b : a,
  )
  const working = ways.map(n => `${number(n)}÷${number(base.printed)}＝${percent((100 * n) / base.printed, s.step)}`).join('，')
  return {
    kind: 'share',
    claim: s,
    stated: s.value,
    computed: rateOf({ min: near, max: near }, base.value),
    verdict: 'fails',
    parts: [base],
    named: true,
    message: `${working}，没有一个整数得出${figure(s)}。`,
  }
}

/** 考核48人，合格率93.1%，合格45人; 甲考核48人，乙…: where a number is told, it is held to that. */
const goesOn = (claims: readonly Claim[], s: Claim, base: Claim): boolean =>
  [claims[base.id - 1], claims[s.id + 1]].some(
    c =>
      c?.role === 'count' &&
      c.sentence === s.sentence &&
      c.paragraph === s.paragraph &&
      c.unit === base.unit &&
      c.sep !== '；' &&
      base.sep !== '；',
  )
