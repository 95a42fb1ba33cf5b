/** 三项指标分别为96%、97%、98%，平均97%: the mean of a list that stands right before it. */
import type { Claim } from '../../../claims.ts'
import { exactly, over, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, number } from '../../../words.ts'
import { printedMean } from '../../average.ts'
import { printed, tell } from '../told.ts'

export const meanOfList: RelationRule = {
  kind: 'average',
  title: '所列各数的平均',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['三项指标分别为96%、97%、98%，平均97%。', '四个季度得分分别为92分、94分、95分、97分，平均94.5分。'],
    bad: ['三项指标分别为96%、97%、98%，平均98%。', '四个季度得分分别为92分、94分、95分、97分，平均95.4分。'],
  },
}

const MEAN =
  /^(?:三者|四者|[两三四五六七八九十]项|[两三四五六七八九十]次|[两三四五六七八九十]个?季度)?(?:平均|均值)(?:得分|值|数|率|[\u4e00-\u9fa5]{2,4}率)?(?:为|达)?$/
const RESPECTIVELY = /分别(?:为|是|达到?|得|获)*$/
/** What each of them counts for is one and the same. */
const EVEN = /指标|得分|评分|分数|考核|季度|成绩|测评/
const MOST = 12

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (!MEAN.test(mean.label) || mean.sep !== '，' || mean.precision !== 'exact') return undefined
  const row: Claim[] = []
  for (let c = claims[mean.id - 1]; c && row.length < MOST && isAlike(c, mean); c = claims[c.id - 1]) {
    row.unshift(c)
    if (RESPECTIVELY.test(c.label)) break
    if (!/^[、和及与]$/.test(c.lead)) return undefined
  }
  const first = row[0]
  if (!first || row.length < 2 || !RESPECTIVELY.test(first.label)) return undefined
  const sum = total(mean.form === 'percent' ? row.map(inside) : row.map(c => c.value))
  const computed = over(sum, exactly(row.length))
  // Rates of many and of few are not always weighed alike: their mean only lies between them.
  const weighed = !EVEN.test(first.lead) && row.some(c => c.printed < mean.printed) && row.some(c => c.printed > mean.printed)
  return tell({
    kind: 'average',
    claim: mean,
    stated: mean.form === 'percent' ? printed(mean) : printedMean(mean),
    computed,
    parts: row,
    working: `（${row.map(c => number(c.printed)).join('＋')}）÷${row.length}＝${number(row.reduce((n, c) => n + c.printed, 0) / row.length, 2)}`,
    said: figure(mean),
    unsure: weighed ? '各数的权重可能不同' : undefined,
  })
}

/** What is printed as 97% is less than 97.5%, which is printed as 98%. */
const inside = (c: Claim): Interval => ({ min: printed(c).min + c.step / 1e4, max: printed(c).max - c.step / 1e4 })

const isAlike = (c: Claim, mean: Claim): boolean =>
  c.form === mean.form &&
  c.unit === mean.unit &&
  c.precision === 'exact' &&
  c.owner === mean.owner &&
  c.sentence === mean.sentence &&
  c.paragraph === mean.paragraph
