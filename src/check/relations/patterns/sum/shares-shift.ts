/**
 * 0—14岁比重增加0.69个百分点，15—59岁下降10.74个百分点，60岁及以上增加10.05个百分点: what all the classes of one whole gain and lose in share makes nothing, so that the one
 * that goes against the others went as far as they did together.
 */

import type { Claim } from '../../../claims.ts'
import { rounded } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'
import { leaveNothingOut } from '../../common/spans.ts'
import { tell } from '../told.ts'

export const sharesShift: RelationRule = {
  kind: 'sum',
  title: '各部分比重的增减相抵',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '与2010年相比，0—14岁人口的比重上升0.69个百分点，15—59岁人口的比重下降10.74个百分点，60岁及以上人口的比重上升10.05个百分点。',
      '男性占52.1%，女性占47.9%。与上次普查相比，男性比重下降0.35个百分点，女性比重提高0.35个百分点。',
    ],
    bad: [
      '与2010年相比，0—14岁人口的比重上升0.69个百分点，15—59岁人口的比重下降15.74个百分点，60岁及以上人口的比重上升10.05个百分点。',
      '与上年相比，城镇人口比重提高1.26个百分点，乡村人口比重下降2.16个百分点。',
    ],
    traps: [
      // Of some of them only; a class within another; each of its own measure.
      '与2010年相比，0—14岁人口的比重上升0.69个百分点，60岁及以上人口的比重上升10.05个百分点。',
      '与2010年相比，0—14岁人口比重上升0.69个百分点，15—59岁人口比重下降10.74个百分点，60岁及以上人口比重上升10.05个百分点，其中65岁及以上人口比重上升7.82个百分点。',
      '与上年相比，城镇登记失业率下降0.2个百分点，农村恩格尔系数下降1.1个百分点。',
      '与上年相比，城镇居民家庭宽带普及率提高1.26个百分点，乡村提高2.16个百分点。',
    ],
  },
}

const NAMES =
  /^(?:与[^，]{2,12}相比，?)?(.{1,14}?)(?:人口|人数)?(?:所?占?的?(?:比重|占比|比例))?(?:同比|比[^，]{2,8})?(?:提高|上升|下降|降低|增加|减少|回落|提升)了?$/
const WEIGHT = /比重|占比|比例/
const HALVES: readonly (readonly [string, string])[] = [
  ['男性', '女性'],
  ['城镇', '乡村'],
  ['城镇', '农村'],
]
const MOST = 8

function found(claims: readonly Claim[], first: Claim): Found | undefined {
  if (!isMove(first) || !WEIGHT.test(first.label) || (claims[first.id - 1] && beside(claims[first.id - 1]!, first))) return undefined
  const run = [first]
  for (const c of claims.slice(first.id + 1, first.id + MOST)) {
    if (!beside(c, first) || /其中/.test(c.lead)) break
    run.push(c)
  }
  const names = run.map(c => NAMES.exec(c.label)?.[1] ?? '')
  if (run.length < 2 || !(leaveNothingOut(names) || areHalves(run, names))) return undefined
  const up = run.filter(c => c.sign > 0)
  const down = run.filter(c => c.sign < 0)
  const against = up.length === 1 ? up : down.length === 1 ? down : undefined
  if (!up.length || !down.length || !against) return undefined
  const claim = up.length === 1 && down.length === 1 ? run.at(-1)! : against[0]!
  const others = run.filter(c => c !== claim)
  const sum = others.reduce((n, c) => n + c.printed, 0)
  // Each share was rounded at both times.
  const loose = run.reduce((n, c) => n + c.step, 0) - claim.step / 2
  return tell({
    kind: 'sum',
    claim,
    stated: rounded(claim),
    computed: { min: sum - loose, max: sum + loose },
    parts: others,
    working: `各部分比重的增减相抵，${others.map(c => number(c.printed)).join('＋')}＝${number(Number(sum.toFixed(6)))}个百分点`,
    said: `${number(claim.printed)}个百分点`,
  })
}

const areHalves = (run: readonly Claim[], [one, other, more]: readonly string[]): boolean =>
  more === undefined &&
  run.every(c => WEIGHT.test(c.label)) &&
  HALVES.some(([x, y]) => (one === x && other === y) || (one === y && other === x))

const isMove = (c: Claim): boolean => c.form === 'point' && c.sign !== 0 && c.precision === 'exact' && c.owner < 0

const beside = (c: Claim, { sentence, paragraph }: Claim): boolean =>
  isMove(c) && c.sentence === sentence && c.paragraph === paragraph && NAMES.test(c.label)
