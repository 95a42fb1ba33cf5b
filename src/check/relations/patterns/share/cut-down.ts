/** 办理期限由20个工作日压缩至8个工作日，压缩率为60%; 材料由12份精简到7份，精简率41.7%; 时长由15天缩短为9天，提速40%: how much less, of what it was. */
import type { Claim } from '../../../claims.ts'
import { minus, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { isExactCount, tell } from '../told.ts'

export const cutDown: RelationRule = {
  kind: 'share',
  title: '压缩、精简的比率',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '办理期限由20个工作日压缩至8个工作日，压缩率为60%。',
      '申请材料由12份精简到7份，精简率41.7%。',
      '平均办理时长由15天缩短为9天，提速40%。',
      '审批环节由8个减少到3个，压减比例达62.5%。',
      '办理时限从15个工作日压减到5个工作日，压缩比66.7%。',
    ],
    bad: [
      '办理期限由20个工作日压缩至8个工作日，压缩率为55%。',
      '申请材料由12份精简到7份，精简率40%。',
      '平均办理时长由15天缩短为9天，提速60%。',
      '审批环节由8个减少到3个，压减比例达70%。',
    ],
    traps: [
      '办理期限由20个工作日压缩至8个工作日，全市平均压缩率为55%。',
      '申请材料由12份精简到7份，审批环节精简率40%。',
      '办理期限由20个工作日压缩至8个工作日，比法定时限压缩率为73.3%。',
      // So much more in the same time.
      '平均办理时长由15天缩短为9天，提速66.7%。',
      '办理期限由20个工作日压缩至8个工作日，压缩率超过50%。',
    ],
  },
}

const RATE = /^，(?:压[缩减降]|精简|缩[短减]|削减|减少|下降)(?:率|比例?|幅度?)(?:达到?|为|是|约)*$/
const FASTER = /^，提速(?:达到?|了)?$/
const DOWN = /^(?:压[缩减降]|精简|缩[短减]|削减|减少|减|下降|降低|提速)[到至为]$/
const FROM = /[由从](?:原来的?|法定的?|平均|原)?$/

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const faster = FASTER.test(rate.lead)
  if (rate.form !== 'percent' || rate.precision !== 'exact' || !(faster || RATE.test(rate.lead))) return undefined
  const [before, now] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!before || !isExactCount(now) || before.precision !== 'exact' || before.unit !== now.unit || before.form !== 'plain') return undefined
  if (!FROM.test(before.label) || !DOWN.test(now.lead) || before.printed <= now.printed) return undefined
  if (before.sentence !== rate.sentence || now.paragraph !== rate.paragraph) return undefined
  const less = before.printed - now.printed
  // 提速: of the time it took, or how much more is done in it.
  if (faster && Math.abs((100 * less) / now.printed - rate.printed) <= rate.step) return undefined
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(minus(before.value, now.value), before.value), 100),
    parts: [now, before],
    working: `（${number(before.printed)}－${number(now.printed)}）÷${number(before.printed)}＝${percent((100 * less) / before.printed, rate.step)}`,
    said: figure(rate),
  })
}
