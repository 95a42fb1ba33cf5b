/** 年均递增0.94%，2007年审结885.1万件，比2003年上升3.80%: what of each year makes, over the years that lie between, the growth of all. Told where it holds: from which year they count, offices differ. */
import type { Claim } from '../../../claims.ts'
import { meets } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, percent } from '../../../words.ts'
import { sentenceFrom, sentenceTo, tell } from '../told.ts'

export const meanOfSpan: RelationRule = {
  kind: 'growth',
  title: '年均增幅与总增幅',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '五年来审结案件年均递增1.94%，2017年审结920.6万件，比2013年上升7.99%。',
      '2022年产值64.2亿元，比2019年增长15.76%，年均增长5.0%。',
    ],
    bad: [],
    traps: ['五年来审结案件年均递增2.94%，2017年审结920.6万件，比2013年上升7.99%。'],
  },
}

const MEAN = /年均(?:递增|增长|增幅|增速|上升)(?:为|达)?$/
const ALL = /[比较]((?:19|20)\d{2})年(?:增长|上升|增加|提高)了?$/
const NOW = /((?:19|20)\d{2})年(?!.*(?:19|20)\d{2}年)/
const NEAR = 4
const LONGEST = 20

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (mean.form !== 'percent' || mean.precision !== 'exact' || !MEAN.test(mean.label)) return undefined
  const near = [...sentenceTo(claims, mean, NEAR), ...sentenceFrom(claims, mean, NEAR)]
  const totals = near.filter(c => c.form === 'percent' && c.precision === 'exact' && ALL.test(c.label))
  const [all] = totals
  const now = all && near.findLast(c => c.id < all.id && c.role === 'count' && NOW.test(c.lead))
  if (!all || !now || totals.length > 1) return undefined
  const years = Number(NOW.exec(now.lead)![1]) - Number(ALL.exec(all.label)![1])
  if (years < 2 || years > LONGEST) return undefined
  const root = (n: number): number => 100 * ((1 + n / 100) ** (1 / years) - 1)
  const computed = { min: root(all.value.min), max: root(all.value.max) }
  if (!meets(mean.value, computed)) return undefined
  return tell({
    kind: 'growth',
    claim: mean,
    stated: mean.value,
    computed,
    parts: [all],
    working: `${figure(all)}为${years}年增幅，每年${percent(root(all.printed), mean.step)}`,
    said: figure(mean),
  })
}
