/**
 * 发现912个，整改894个，其中“四乱”136个，整改136个；除“四乱”外整改率97.7%; 应办结918件（含延期34件），按期899件……剔除延期件，按期率98.30%（延期件中按期30件）: what was done of all but those, in
 * all but those.
 */
import type { Claim } from '../../../claims.ts'
import { above, minus, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { isExactCount, sentenceFrom, sentenceTo, tell } from '../told.ts'

export const exceptThose: RelationRule = {
  kind: 'share',
  title: '剔除部分后的率',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '发现问题640个，整改618个，其中违建90个，整改84个；除违建外整改率97.1%。',
      '排查隐患1280处，整改1241处，其中重大隐患38处，整改30处；除重大隐患外，整改率97.5%。',
      '应办结620件（含延期20件），按期606件，逾期14件，按期率97.74%；剔除延期件，按期率为98.00%（延期件中按期18件、逾期2件）。',
    ],
    bad: [
      '发现问题640个，整改618个，其中违建90个，整改84个；除违建外整改率91.7%。',
      '排查隐患1280处，整改1241处，其中重大隐患38处，整改30处；除重大隐患外，整改率95.7%。',
      '应办结620件（含延期20件），按期606件，逾期14件，按期率97.74%；剔除延期件，按期率为90.80%（延期件中按期18件、逾期2件）。',
    ],
    traps: [
      '发现问题640个，整改618个，其中违建90个；除违建外整改率97.1%。',
      '发现问题640个，整改618个，其中违建90个，整改84个；除违建和占道外整改率99.2%。',
      '应办结620件（含延期20件），按期606件，逾期14件；剔除延期件，按期率为98.00%。',
      '发现问题640个，整改618个，其中违建90个，整改84个；除违建外，按期整改率95.3%。',
    ],
  },
}

const EXCEPT =
  /(?:除([^，。；：、和及\d]{2,10})(?:之外|以外|外)|(?:剔除|扣除|除去)([^，。；：、和及\d]{2,10}?)(?:件|后|的)*)，?([\u4e00-\u9fa5]{2,6})率(?:为|是|达到?)?$/
const MOST = 8

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (rate.form !== 'percent' || rate.precision !== 'exact' || rate.owner >= 0) return undefined
  const [, behindExcept, taken, done = ''] = EXCEPT.exec(rate.lead.replace(/[“”]/g, '')) ?? []
  const name = behindExcept ?? taken
  if (!name) return undefined
  const before = sentenceTo(claims, rate, MOST).filter(isExactCount)
  const after = sentenceFrom(claims, rate, 2).filter(c => c.owner === rate.id && isExactCount(c))
  const those = one(before.filter(c => c.label.replace(/^(?:其中|含|包括|包含)/, '') === name))
  const all = before.filter(c => c.owner < 0)
  const isTheirs = (c: Claim) => those !== undefined && those.owner < 0 && claims[c.id - 1] === those
  const doneAll = one(all.filter(c => c.label === done && !isTheirs(c)))
  const doneThose =
    one(all.filter(c => c.label === done && isTheirs(c))) ??
    one(after.filter(c => c.label === `${name}件中${done}` || c.label === `${name}中${done}`))
  const whole = those && doneAll && all.find(c => c.id < doneAll.id && c.id >= doneAll.id - 2 && c !== those)
  if (!those || !doneAll || !doneThose || !whole) return undefined
  const parts = [doneAll, doneThose, whole, those]
  if (parts.some(c => c.unit !== whole.unit) || above(doneThose.value, those.value) || above(doneAll.value, whole.value)) return undefined
  const [top, bottom] = [doneAll.printed - doneThose.printed, whole.printed - those.printed]
  if (top < 0 || bottom <= 0 || top > bottom) return undefined
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(minus(doneAll.value, doneThose.value), minus(whole.value, those.value)), 100),
    parts,
    working: `（${number(doneAll.printed)}－${number(doneThose.printed)}）÷（${number(whole.printed)}－${number(those.printed)}）＝${percent((100 * top) / bottom, rate.step)}`,
    said: figure(rate),
  })
}

/** The only one there is. */
const one = (all: readonly Claim[]): Claim | undefined => (all.length === 1 ? all[0] : undefined)
