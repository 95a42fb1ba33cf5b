/**
 * 年均递增0.94%，2007年审结885.1万件，比2003年上升3.80%; 2020年751389人，与2010年的725482人相比，增加25907人，增长3.57%，年平均增长率为0.35%: what of each year makes, over the years that lie
 * between, the growth of all. From which year they count, offices differ; it is wrong only where both years' figures are told and no such count gives it.
 */
import type { Claim } from '../../../claims.ts'
import { meets } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
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
      '2020年末全市常住人口863204人，与2010年第六次普查的827105人相比，增加36099人，增长4.36%，年平均增长率为0.43%。',
    ],
    bad: ['2020年末全市常住人口863204人，与2010年第六次普查的827105人相比，增加36099人，增长4.36%，年平均增长率为0.63%。'],
    traps: [
      '五年来审结案件年均递增2.94%，2017年审结920.6万件，比2013年上升7.99%。',
      // Counted over nine years.
      '2020年末全市常住人口863204人，与2010年的827105人相比，增加36099人，增长4.36%，年均增长0.48%。',
      // Of something else, and of other years.
      '2020年末全市常住人口863204人，与2010年的827105人相比，增加36099人，增长4.36%，家庭户年均增长1.85%。',
      '2020年末全市常住人口863204人，与2010年的827105人相比，增加36099人，增长4.36%，近三年年均增长0.95%。',
    ],
  },
}

const MEAN = /年(?:平)?均(?:增长率|增长速度|递增|增长|增幅|增速|上升)(?:为|达)?$/
const ALL = /[比较]((?:19|20)\d{2})年(?:增长|上升|增加|提高)了?$/
/** 与2010年第六次普查的827105人相比: the year stands before the figure of that year. */
const FROM = /[与同比较]((?:19|20)\d{2})年[\u4e00-\u9fa5]{0,14}$/
const NOW = /((?:19|20)\d{2})年(?!.*(?:19|20)\d{2}年)/
const NEAR = 4
const LONGEST = 20

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (mean.form !== 'percent' || mean.precision !== 'exact' || !MEAN.test(mean.label)) return undefined
  const near = [...sentenceTo(claims, mean, NEAR), ...sentenceFrom(claims, mean, NEAR)]
  const totals = near.filter(c => c.form === 'percent' && c.precision === 'exact' && ALL.test(c.label))
  const told = totals.length ? undefined : twoFigures(near, mean)
  const all = told?.all ?? totals[0]
  const now = all && near.findLast(c => c.id < all.id && c.role === 'count' && NOW.test(c.lead) && !FROM.test(c.label))
  if (!all || !now || totals.length > 1) return undefined
  const years = Number(NOW.exec(now.lead)![1]) - Number(told?.from ?? ALL.exec(all.label)![1])
  if (years < 2 || years > LONGEST) return undefined
  const root = (n: number, of = years): number => 100 * ((1 + n / 100) ** (1 / of) - 1)
  const mine = (of: number): Interval => ({ min: root(all.value.min, of), max: root(all.value.max, of) })
  const computed = mine(years)
  if (!meets(mean.value, computed) && (!told || [years - 1, years + 1].some(n => meets(mean.value, mine(n))))) return undefined
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

/** The growth right before the mean, between two figures of which the earlier has its year before it. */
function twoFigures(near: readonly Claim[], mean: Claim): { all: Claim; from: string } | undefined {
  const all = near.find(c => c.id === mean.id - 1 && c.form === 'percent' && c.sign > 0 && c.precision === 'exact')
  const bases = near.filter(c => c.id < mean.id && (c.role === 'base' || c.role === 'count') && c.form === 'plain' && FROM.test(c.label))
  const bare = /^，(?:年均|年平均)/.test(mean.lead)
  const from = bases.length === 1 && bare ? FROM.exec(bases[0]!.label)![1] : undefined
  return all && /^(?:增长|上升|增加|提高)了?$/.test(all.label) && from ? { all, from } : undefined
}
