/** 产量从2015年的15.2万吨增加到2020年的19.0万吨，五年增长25%: the values of two years in one turn, and the change over all the years between. */
import type { Claim } from '../../../claims.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellGrowth } from '../told.ts'

export const yearsApart: RelationRule = {
  kind: 'growth',
  title: '相隔多年的增长',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '鲜果产量从2017年的24.8万吨增加到2021年的31.0万吨，四年增长25%，年均增长5.7%。',
      '发案数由2019年的620起下降到2023年的465起，四年累计下降25.0%。',
    ],
    bad: [
      '鲜果产量从2017年的24.8万吨增加到2021年的31.0万吨，四年增长20%，年均增长5.7%。',
      '发案数由2019年的620起下降到2023年的465起，四年累计下降33.3%。',
    ],
    traps: [
      '鲜果产量从2017年的24.8万吨增加到2021年的31.0万吨，三年增长20%。',
      '鲜果产量从2017年的24.8万吨增加到2021年的31.0万吨，年均增长5.7%。',
      '农业产值从2017年的24.8亿元增加到2021年的31.0亿元，四年增长18%（可比价）。',
    ],
  },
}

const FROM = /(?:由|从)((?:19|20)\d{2})年底?末?的$/
const TO = /^(?:增加|增长|上升|提高|扩大|发展|下降|减少|降低|缩减|增|升|降|减)(?:到|至|为)((?:19|20)\d{2})年底?末?的$/
const OVER = /^(?:([一二三四五六七八九十两])年(?:间|来)?)(?:共|累计|总共)?(?:增长|增加|提高|上升|下降|减少|降低)了?$/

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const said = rate.form === 'percent' && rate.role === 'change' && rate.sign !== 0 && rate.sep === '，' ? OVER.exec(rate.label) : null
  const [base, now] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!said || !base || !now || rate.precision !== 'exact' || !alike(base.unit, now.unit)) return undefined
  const [from, to] = [FROM.exec(base.label)?.[1], TO.exec(now.label)?.[1]]
  const years = numeralOf(said[1]!)
  // 2017年到2021年，五年: who counts both ends means the same; other spans are another change.
  const span = Number(to) - Number(from)
  if (!from || !to || (years !== span && years !== span + 1)) return undefined
  return [base, now].every(c => isValue(c, rate)) ? tellGrowth(rate, now, base) : undefined
}

const isValue = (c: Claim, { paragraph, sentence, owner }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.printed > 0 &&
  c.unit !== '' &&
  // At current prices and at comparable ones the same growth is told differently.
  c.unit !== '元' &&
  c.owner === owner &&
  c.paragraph === paragraph &&
  c.sentence === sentence
