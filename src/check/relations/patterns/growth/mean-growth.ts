/** 比2019年增长14.3%，两年平均增长6.9%: the mean of two years is what, twice, makes the growth of both. */
import type { Claim } from '../../../claims.ts'
import { times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const meanGrowth: RelationRule = {
  kind: 'growth',
  title: '两年平均增长',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['零售额比2019年增长10.2%，两年平均增长5.0%。'],
    bad: ['零售额比2019年增长10.2%，两年平均增长5.6%。', '2021年零售额比2019年增长10.2%，两年平均增长5.6%。'],
    // What one year grew by is half of what two years did.
    traps: [
      '2021年产量31.2万吨，2022年比2021年增长2.4%，两年平均增长3.1%。',
      '2021年零售额318亿元。2022年零售额比2021年增长2.4%，两年平均增长3.1%。',
    ],
  },
}

const MEAN = /^两年(?:平均|年均)(实际|名义)?(增长|下降)$/
const BOTH =
  /[较比](?:19|20)\d{2}年(?:同期|同月|全年|[一二三四]季度|上半年|前三季度|\d{1,2}月)?(实际|名义)?(增长|下降)(?:（[^（）]{0,40}）)?$/

/** 2023年比2022年增长1.9%, 2023年产量比2022年增长: what one year grew by. */
const YEARS = /((?:19|20)\d{2})年(?![^。；\d]*[。；])[^。；\d]{0,16}[较比]((?:19|20)\d{2})年[^。；\d]*$/
function isOneYear(words: string): boolean {
  const [, now, then] = YEARS.exec(words.replace(/（[^（）]*）$/, '')) ?? []
  return now !== undefined && Number(now) - Number(then) < 2
}

function found({ claims, view: { text } }: Reading, mean: Claim): Found | undefined {
  const both = claims[mean.id - 1]
  const of = MEAN.exec(mean.label)
  if (!of || mean.form !== 'percent' || both?.form !== 'percent' || mean.lead !== `，${mean.label}` || both.paragraph !== mean.paragraph)
    return undefined
  const said = BOTH.exec(text.slice(Math.max(0, both.start - 70), both.start))
  if (!said || said[1] !== of[1] || said[2] !== of[2] || isOneYear(text.slice(Math.max(0, both.start - 70), both.start))) return undefined
  const sign = of[2] === '增长' ? 1 : -1
  const root = (n: number): number => 100 * sign * (Math.sqrt(Math.max(0, 1 + (sign * n) / 100)) - 1)
  const ends = [root(both.value.min), root(both.value.max)]
  return tell({
    kind: 'growth',
    claim: mean,
    stated: times(mean.value, sign),
    computed: times({ min: Math.min(...ends), max: Math.max(...ends) }, sign),
    parts: [both],
    working: `${figure(both)}为两年增幅，开平方得每年${percent(root(both.printed), mean.step)}`,
    said: figure(mean),
  })
}
