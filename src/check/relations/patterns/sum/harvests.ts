/**
 * 夏粮39.31万吨，比上年多1.12万吨。秋粮51.76万吨，比上年少0.43万吨。全年粮食91.07万吨，净增0.69万吨: the grain of the year is that of its harvests,
 * and so is its change.
 */
import type { Claim } from '../../../claims.ts'
import { below, rounded, times, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { tell } from '../told.ts'

export const harvests: RelationRule = {
  kind: 'sum',
  title: '各季粮食与全年',
  find: ({ claims }) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: ['夏粮总产39.31万吨，比上年多1.12万吨。秋粮51.76万吨，比上年少0.43万吨。全年粮食91.07万吨，净增0.69万吨。'],
    bad: ['夏粮总产39.31万吨，比上年多1.12万吨。秋粮51.76万吨，比上年少0.43万吨。全年粮食90.17万吨，净增0.69万吨。'],
  },
}

const YEAR = /^全年粮食(?:总?产量?)?(?:为|达到?)?$/
const HARVESTS = [/^夏粮(?:总?产量?)?(?:为|达到?)?$/, /^秋粮(?:总?产量?)?(?:为|达到?)?$/]
const EARLY = /^早稻(?:总?产量?)?(?:为|达到?)?$/
const NET = /^(?:比上年)?净(?:增|减)[加少]?$/
/** So many figures back. */
const BACK = 24

function found(claims: readonly Claim[], year: Claim): Found[] {
  if (!YEAR.test(year.label) || !isCount(year, year)) return []
  const before = claims.slice(Math.max(0, year.id - BACK), year.id).filter(c => isCount(c, year))
  const [summer, autumn] = HARVESTS.map(name => before.filter(c => name.test(c.label)))
  const early = before.filter(c => EARLY.test(c.label))
  if (summer?.length !== 1 || autumn?.length !== 1 || early.length > 1) return []
  const parts = [...summer, ...early, ...autumn]
  const net = claims[year.id + 1]
  const moves = parts.flatMap(p => (isMove(claims[p.id + 1], p) ? [claims[p.id + 1]!] : []))
  const change =
    net && isMove(net, year) && NET.test(net.label) && moves.length === parts.length ? [ofMoves(net, moves, early.length > 0)] : []
  return [
    told(
      year,
      parts.map(rounded),
      parts,
      parts.map(p => p.printed),
      early.length > 0,
      rounded(year),
    ),
    ...change,
  ]
}

/** 1.12 more and 0.43 less are 0.69 more. */
const ofMoves = (net: Claim, moves: readonly Claim[], all: boolean): Found =>
  told(
    net,
    moves.map(m => times(rounded(m), m.sign)),
    moves,
    moves.map(m => m.sign * m.printed),
    all,
    times(rounded(net), net.sign),
  )

function told(
  claim: Claim,
  values: readonly Found['stated'][],
  parts: readonly Claim[],
  figures: readonly number[],
  all: boolean,
  stated: Found['stated'],
): Found {
  const computed = total(values)
  const sum = Number(figures.reduce((n, f) => n + f, 0).toFixed(6))
  return tell({
    kind: 'sum',
    claim,
    stated,
    computed,
    parts,
    working: `${figures.map(f => (f < 0 ? `（${number(f)}）` : number(f))).join('＋')}＝${number(sum)}`,
    said: figure(claim),
    // Early rice, which not every place has, may be what is missing.
    unsure: !all && (claim.role === 'change' || below(computed, stated)) ? '文中没有说早稻有多少' : undefined,
  })
}

const isCount = (c: Claim, { unit, paragraph }: Claim): boolean =>
  c.role === 'count' && c.precision === 'exact' && c.owner < 0 && c.unit === unit && c.paragraph === paragraph

const isMove = (c: Claim | undefined, { unit }: Claim): boolean =>
  c?.role === 'change' && c.form === 'plain' && c.precision === 'exact' && c.sign !== 0 && c.unit === unit
