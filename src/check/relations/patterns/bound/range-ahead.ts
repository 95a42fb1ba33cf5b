/** 每年新收案件均在340件至441件之间，各年依次为340件、428件、380件、441件: the range first, and behind it all that it is of. */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { inWords } from '../told.ts'

export const rangeAhead: RelationRule = {
  kind: 'bound',
  title: '先说区间，后列各数',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '每年新收行政案件均在340件至441件之间，各年依次为340件、428件、380件、441件。',
      '三个季度的满意率在92%至97%之间，分别为93.1%、96.2%和94.5%。',
    ],
    bad: [
      '每年新收行政案件均在840件至441件之间，各年依次为340件、428件、380件、441件。',
      '每年新收行政案件均在340件至461件之间，各年依次为340件、428件、380件、441件。',
      '每年新收行政案件均在351件至441件之间，各年依次为340件、428件、380件、441件。',
      '三个季度的满意率在94%至97%之间，分别为93.1%、96.2%和94.5%。',
    ],
    traps: [
      '每年新收行政案件均在300件至450件之间，各年依次为340件、428件、380件、441件。',
      '月均受理在300件至400件之间，三个季度分别为1040件、1128件、980件。',
      '每年新收行政案件在340件至441件之间，同期执行案件分别为240件、328件、380件。',
    ],
  },
}

const FROM = /(?:均|都|各[\u4e00-\u9fa5]{1,6}|每[年月季][^，。；]{0,12}|率)(?:稳定|保持|维持|处)?(?:在|介于)$/
const LISTED = /^之间(?:波动|徘徊|浮动)?[，：；]?(?:各[年月季镇区县]|三[年季月]|四[年季]|历年)?(?:度|份)?(?:分别|依次)(?:为|是|达)$/
const MEAN = /均(?!在|介|处|稳|保|维)/
const MOST = 24

function found(claims: readonly Claim[], low: Claim): Found | undefined {
  const [high, first] = [claims[low.id + 1], claims[low.id + 2]]
  if (!high || !first || !FROM.test(low.label) || MEAN.test(low.label) || !/^[至到—\-–~～]+$/.test(high.lead) || !LISTED.test(first.lead))
    return undefined
  const list = [first]
  for (let c = claims[first.id + 1]; c && list.length < MOST && /^[、和与及]$/.test(c.lead); c = claims[c.id + 1]) list.push(c)
  const like = [low, high, ...list].every(
    c =>
      c.form === first.form && c.unit === first.unit && c.precision === 'exact' && c.paragraph === low.paragraph && c.owner === low.owner,
  )
  if (list.length < 2 || !like) return undefined
  const printed = list.map(c => c.printed)
  const [least, most] = [Math.min(...printed), Math.max(...printed)]
  const out = list.find(c => c.printed < low.printed || c.printed > high.printed)
  const half = list.length > 2 && ((low.printed === least && !isRound(high)) || (high.printed === most && !isRound(low)))
  const meets = low.printed === least && high.printed === most
  const wrong = out ?? (half && !meets ? list.find(c => c.printed === (low.printed === least ? most : least)) : undefined)
  const range = `${figure(low)}至${figure(high)}`
  return inWords(!wrong, {
    kind: 'bound',
    claim: low.printed === least && !meets ? high : low,
    stated: { min: Math.min(low.printed, high.printed), max: Math.max(low.printed, high.printed) },
    computed: (wrong ?? first).value,
    parts: [low, high, ...list],
    message: out
      ? `${figure(out)}不在所说的${range}之间。`
      : wrong
        ? `所列最${wrong.printed === most ? '大' : '小'}的是${figure(wrong)}，与${range}不符。`
        : `${printed.map(n => number(n)).join('、')}，都在${range}之间，相符。`,
  })
}

/** A round end is a mark, and no figure of the list. */
const isRound = ({ printed }: Claim): boolean => (printed < 100 ? Number.isInteger(printed) : printed % 10 === 0)
