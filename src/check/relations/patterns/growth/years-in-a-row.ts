/** 2020年2133人，2021年1792人，2022年1273人，年下降率分别为15.99%、28.96%: one value more than there are changes, each change from one year to the next. */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isRate, runOf } from '../../growth/place.ts'
import { fromTo } from './named-base.ts'

export const yearsInARow: RelationRule = {
  kind: 'growth',
  title: '逐年的变化',
  find: ({ claims }) => claims.flatMap(rate => (isRate(rate) && !isRate(claims[rate.id - 1]) ? found(claims, rate) : [])),
  examples: {
    good: [
      '审结案件2020年2133件，2021年1792件，2022年1273件，年下降率分别为15.99%、28.96%。',
      '受理量2019年412件，2020年486件，2021年533件，分别增长17.96%和9.67%。',
    ],
    bad: [
      '审结案件2020年2133件，2021年1972件，2022年1273件，年下降率分别为15.99%、28.96%。',
      '受理量2019年为412件、2020年为486件、2021年为533件，分别增长17.96%和8.67%。',
    ],
    traps: [
      '审结案件2020年2133件，2021年1792件，2022年1273件，结案率分别为95.99%、98.96%。',
      '2020年立案412件，2021年立案486件，2022年立案533件，民事、行政分别增长12.96%和3.67%。',
      '2020年412件，2021年486件，2022年533件，比全省平均分别高2.96%、3.67%。',
      '2018年412件，2020年486件，2022年533件，年均分别增长8.6%和4.7%。',
    ],
  },
}

const YEAR = /(?:^|[^\d])((?:19|20)\d{2})年(?:度|全年)?(?:为|是|有)?$/
const WORDS =
  /^[，、；](?:(?:逐年|每年|年|同比|环比|较上年|比上年)?(?:增长率|下降率|增幅|降幅|增速)?(?:分别|依次)(?:为|是|达)?(?:增长|上升|增加|下降|减少|降低)?了?|(?:逐年|每年|年)(?:增长|上升|增加|下降|减少|降低)(?:率)?(?:分别|依次)?(?:为|是)?)$/

function found(claims: readonly Claim[], first: Claim): Found[] {
  const rates = runOf(claims, first)
  if (rates.length < 2 || !WORDS.test(first.lead)) return []
  const values = claims.slice(Math.max(0, first.id - rates.length - 1), first.id)
  const years = values.map(c => Number(YEAR.exec(c.lead)?.[1]))
  const inARow =
    values.length === rates.length + 1 &&
    values.every((c, i) => isValue(c, first) && c.unit === values[0]!.unit && years[i] === years[0]! + i)
  return inARow ? rates.map((rate, i) => fromTo(rate, values[i + 1]!, values[i]!)) : []
}

const isValue = (c: Claim, { paragraph, sentence, owner }: Claim): boolean =>
  (c.role === 'count' || c.role === 'base') &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit !== '' &&
  c.printed > 0 &&
  c.paragraph === paragraph &&
  c.sentence === sentence &&
  c.owner === owner
