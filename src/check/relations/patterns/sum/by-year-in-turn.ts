/**
 * 按年份顺序，贪污分别有87件97人、112件134人、83件89人，渎职有8件9人、3件4人、5件5人。贪污共计282件320人；渎职共16件18人: what each had in turn, and what each had together, in every measure.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnMeasure, tellSum } from '../told.ts'

export const byYearInTurn: RelationRule = {
  kind: 'sum',
  title: '依次所列各数合计',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: [
      '按年份顺序，贪污犯罪分别有87件97人、112件134人、83件89人，渎职犯罪有8件9人、3件4人、5件5人。贪污共计282件320人；渎职共16件18人。',
      '三年来，立案分别为120件、130件、150件，办结为118件、125件、149件。立案共计400件，办结共392件。',
    ],
    bad: [
      '按年份顺序，贪污犯罪分别有87件97人、112件134人、83件89人，渎职犯罪有8件9人、3件4人、5件5人。贪污共计282件310人；渎职共16件18人。',
      '三年来，立案分别为120件、130件、150件，办结为118件、125件、149件。立案共计400件，办结共394件。',
    ],
    traps: [
      '三年来，立案分别为120件、130件、150件，办结为118件、125件、149件。五年立案共计700件。',
      '三年来，立案分别为120件、130件、150件。其中重大立案共计40件。',
      '三年来，立案分别为120件、130件、150件，今年以来立案共计60件。',
    ],
  },
}

const IN_TURN = /^(?:其中)?([\u4e00-\u9fa5]{2,10}?)(?:分别|依次)?(?:有|为|是)$/
const TURN = /分别|依次|顺序/
const TOGETHER = /^([\u4e00-\u9fa5]{2,10}?)(共计|合计|总计|累计|共|计)?(?:有|为|达)?$/
const MOST = 24
const FAR = 48

function found(claims: readonly Claim[], first: Claim): Found[] {
  const name = isOwnMeasure(first) && TURN.test(first.lead + first.label) ? IN_TURN.exec(first.label)?.[1] : undefined
  if (!name) return []
  const names = [{ name, row: rowFrom(claims, first) }]
  // 渎职有8件9人、3件4人: behind the first, in the same words but without 分别.
  for (let next = after(claims, names); next; next = after(claims, names)) {
    const more = isOwnMeasure(next) && next.sentence === first.sentence && next.sep === '，' ? IN_TURN.exec(next.label)?.[1] : undefined
    if (!more) break
    names.push({ name: more, row: rowFrom(claims, next) })
  }
  const from = names.at(-1)!.row.at(-1)!.id + 1
  return names.flatMap(n => totals(claims, first, from, n))
}

interface Named {
  readonly name: string
  readonly row: readonly Claim[]
}

const after = (claims: readonly Claim[], names: readonly Named[]): Claim | undefined =>
  names.length < MOST ? claims[names.at(-1)!.row.at(-1)!.id + 1] : undefined

/** The figures joined to this one. */
function rowFrom(claims: readonly Claim[], first: Claim): Claim[] {
  const row = [first]
  for (let c = claims[first.id + 1]; c && row.length < MOST && /^[、和]?$/.test(c.lead) && isOwnMeasure(c); c = claims[c.id + 1])
    row.push(c)
  return row
}

function totals(claims: readonly Claim[], first: Claim, from: number, { name, row }: Named): Found[] {
  const whole = claims.slice(from, from + FAR).find(c => {
    const said =
      isOwnMeasure(c) && c.role === 'count' && c.paragraph === first.paragraph && c.sentence - first.sentence <= 2
        ? TOGETHER.exec(c.label)
        : null
    return said !== null && (said[1] === name || (name.startsWith(said[1]!) && /^(?:犯罪|案件|类|案)+$/.test(name.slice(said[1]!.length))))
  })
  if (!whole || !/^[。；，]$/.test(whole.sep)) return []
  const sure = /共|合|总|累/.test(TOGETHER.exec(whole.label)?.[2] ?? '')
  return [whole, ...slots(claims, whole)].flatMap(w => {
    const parts = row.filter(c => c.unit === w.unit)
    const holds = meets(total(parts.map(p => p.value)), w.value)
    return parts.length > 1 && parts.length * new Set(row.map(c => c.unit)).size === row.length && (sure || holds)
      ? [tellSum(w, parts)]
      : []
  })
}

const slots = (claims: readonly Claim[], { id }: Claim): Claim[] =>
  claims.slice(id + 1, id + 2).filter(c => c.role === 'slot' && c.lead === '' && isOwnMeasure(c))
