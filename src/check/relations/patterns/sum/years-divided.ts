/**
 * 2009年受理486件，离婚142件；2010年524件，离婚186件。处理方式，2009年：判决56件，调解79件，撤诉7件；2010年：……: the figures of several years are divided further on, year by year.
 * That they make one of the figures of each year tells which is meant; where one year of four and more differs, it is wrong.
 */

import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import { groupBy } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isNumber } from '../../../traits.ts'
import { type Clause, clausesOf } from '../../common/clauses.ts'
import { tellSum } from '../told.ts'

export const yearsDivided: RelationRule = {
  kind: 'sum',
  title: '逐年再分',
  find: ({ claims }: Reading) => {
    const rows = rowsOf(claims)
    return rows.flatMap((row, at) => divided(row, rows.slice(Math.max(0, at - FAR), at)))
  },
  examples: {
    good: [
      '2019年受理案件512件，其中借贷136件；2020年548件，借贷171件；2021年603件，借贷188件。结案方式，2019年：判决61件，调解65件，撤诉10件；2020年：判决70件，调解82件，撤诉19件；2021年：判决82件，调解91件，撤诉15件。',
      '2021年登记离婚84对；2022年登记离婚97对。年龄（25岁以下｜25—35岁｜35岁以上），2021年12｜43｜29人；2022年15｜51｜31人。',
    ],
    bad: [
      '2019年受理136件；2020年受理171件；2021年受理188件；2022年受理205件。结案方式，2019年：判决61件，调解65件，撤诉10件；2020年：判决70件，调解82件，撤诉19件；2021年：判决82件，调解91件，撤诉15件；2022年：判决90件，调解97件，撤诉13件。',
    ],
    traps: [
      // Only some of what was received is told.
      '2019年受理136件；2020年受理171件；2021年受理188件。其中，2019年：劳动31件，婚姻25件；2020年：劳动30件，婚姻42件；2021年：劳动42件，婚姻51件。',
    ],
  },
}

/** A sentence that tells of several years, one after the other. */
interface Row {
  readonly paragraph: number
  readonly years: ReadonlyMap<string, readonly Claim[]>
}

/** So many such sentences before it the years may have been counted. */
const FAR = 3
const PARAGRAPHS = 2
const MOST = 12
/** So many years must be divided to the last unit before another that is not is wrong. */
const ENOUGH = 3
const YEAR = /((?:19|20)\d{2})年(?!.*(?:19|20)\d{2}年)/
const OTHER = /同比|上年|去年|同期|累计/

const isCount = (c: Claim): boolean => isNumber(c) && c.owner < 0

function rowsOf(claims: readonly Claim[]): Row[] {
  const sentences = groupBy(clausesOf(claims), ({ head }) => `${head.paragraph}:${head.sentence}`)
  return [...sentences.values()].flatMap(clauses => {
    const years = new Map(clauses.flatMap(c => yearOf(c)))
    return clauses.length > 1 && years.size === clauses.length ? [{ paragraph: clauses[0]!.head.paragraph, years }] : []
  })
}

function yearOf({ head, rest }: Clause): [string, Claim[]][] {
  const year = YEAR.exec(head.lead)?.[1]
  const counts = [head, ...rest].filter(isCount)
  return year && counts.length && counts.length <= MOST && !OTHER.test(head.lead) ? [[year, counts]] : []
}

function divided(row: Row, before: readonly Row[]): Found[] {
  const members = [...row.years]
  const [first] = members
  if (!first || members.some(([, parts]) => parts.length !== first[1].length || parts.length < 2 || !oneThing(parts))) return []
  for (const other of before.filter(o => row.paragraph - o.paragraph <= PARAGRAPHS).reverse()) {
    const width = Math.min(...members.map(([year]) => other.years.get(year)?.length ?? 0))
    for (let n = 0; n < width; n++) {
      const pairs = members.map(([year, parts]) => ({ whole: other.years.get(year)![n]!, parts }))
      const fit = pairs.filter(({ whole, parts }) => meets(total(parts.map(p => p.value)), whole.value)).length
      if (fit === pairs.length || (fit >= ENOUGH && fit === pairs.length - 1)) return pairs.map(({ whole, parts }) => tellSum(whole, parts))
    }
  }
  return []
}

/** 35｜72｜24｜11人: one counter for all of them, or each its own. */
const oneThing = (parts: readonly Claim[]): boolean => new Set(parts.map(p => p.unit).filter(u => u !== '')).size === 1
