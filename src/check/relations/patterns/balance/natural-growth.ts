/** 出生率8.2‰，死亡率7.9‰，自然增长率0.3‰; 出生人口2105人，死亡人口1830人，自然增长275人: births less deaths. */
import type { Claim } from '../../../claims.ts'
import { minus, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { number } from '../../../words.ts'
import { tell } from '../told.ts'

export const naturalGrowth: RelationRule = {
  kind: 'balance',
  title: '自然增长',
  find: reading => reading.claims.flatMap(c => (c.form === 'percent' ? [] : (found(reading, c) ?? []))),
  examples: {
    good: ['出生人口2105人，死亡人口1830人，自然增长275人。', '全年登记出生1896人，死亡3163人，自然减少1267人。'],
    bad: ['出生人口2105人，死亡人口1830人，自然增长375人。', '全镇登记出生196人，死亡363人，自然减少187人。'],
  },
}

export const naturalGrowthRate: RelationRule = {
  kind: 'growth',
  title: '自然增长率',
  find: reading => reading.claims.flatMap(c => (c.form === 'percent' ? (found(reading, c) ?? []) : [])),
  examples: {
    good: ['全年出生率9.14‰，死亡率6.82‰，自然增长率2.32‰。'],
    bad: ['全年出生率9.14‰，死亡率6.82‰，自然增长率3.32‰。'],
  },
}

const WHOSE = '^(?:全[年省市县区镇]|年末|人口|户籍|常住|当年|年内|其中|登记|申报)*'
const WORDS = {
  rate: {
    born: new RegExp(`${WHOSE}出生率为?$`),
    died: new RegExp(`${WHOSE}死亡率为?$`),
    grown: new RegExp(`${WHOSE}自然增长率为?[-－−]?$`),
  },
  count: {
    born: new RegExp(`${WHOSE}出生(?:人口|人数)?为?$`),
    died: new RegExp(`${WHOSE}死亡(?:人口|人数)?为?$`),
    grown: new RegExp(`${WHOSE}自然(?:增长|增加|净增|减少|负增长)(?:人口|人数)?为?[-－−]?$`),
  },
}
/** So many figures before it births and deaths may stand: each may have a change behind it. */
const FAR = 8

function found({ claims, view: { text } }: Reading, claim: Claim): Found | undefined {
  const words = claim.form === 'percent' ? WORDS.rate : claim.form === 'plain' && claim.unit === '人' ? WORDS.count : undefined
  if (!words?.grown.test(claim.label)) return undefined
  const near = claims
    .slice(Math.max(0, claim.id - FAR), claim.id)
    .filter(c => c.paragraph === claim.paragraph && c.form === claim.form && c.unit === claim.unit)
  const born = near.findLast(c => words.born.test(c.label))
  const died = near.findLast(c => words.died.test(c.label))
  if (!born || !died) return undefined
  const fell = /减少|负增长/.test(claim.label) && died.printed > born.printed
  const sign = fell || /[-－−]$/.test(text.slice(claim.start - 1, claim.start)) ? -1 : 1
  // A rate per thousand is read as a tenth of a percent.
  const scale = claim.form === 'percent' && text[claim.end - 1] === '‰' ? 10 : 1
  const shown = (n: number): string => `${number(n * scale)}${scale === 10 ? '‰' : claim.form === 'percent' ? '%' : claim.unit}`
  const stated: Interval = times(claim.value, sign)
  const working = `${shown(born.printed)}－${shown(died.printed)}＝${shown(born.printed - died.printed)}`
  return tell({
    kind: claim.form === 'percent' ? 'growth' : 'balance',
    claim,
    stated,
    computed: minus(born.value, died.value),
    parts: [born, died],
    working,
    said: shown(sign * claim.printed),
  })
}
