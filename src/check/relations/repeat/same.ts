/**
 * @module One number under one name again: 举报3618件……举报3618件; 办理的801件。801件提案中; 受理5935件，调解5935件; 败诉率5.6%……败诉率由9.8%降至5.6%; 总收入581.45万元……总支出581.45万元. Of these only that they agree
 * is told. A part of one name of one whole that is told twice (面积11002公顷，其中新增4123公顷……11002公顷，其中新增4947公顷) is one figure, and wrong where it is two.
 */

import type { Claim } from '../../claims.ts'
import { groupBy } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import { tellingDigits } from '../../traits.ts'
import { alike } from '../../units.ts'
import { twice } from './twice.ts'

/** A number of fewer digits is the same by chance. */
const LEAST = 3
const BACK = 40

export const sameAgain = (reading: Reading): Found[] => {
  const counts = reading.claims.filter(isCount)
  return [
    ...underOneName(counts),
    ...namedAgain(reading),
    ...counts.flatMap((c, at) => takenUp(reading, counts, at) ?? beside(reading, counts[at - 1], c) ?? balanced(counts, at) ?? []),
    ...rates(reading),
    ...ofOneWhole(reading),
  ]
}

const isCount = (c: Claim): boolean =>
  c.role === 'count' &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit !== '' &&
  tellingDigits(c) >= LEAST &&
  !/上年|去年|同期/.test(c.label)

const nameOf = (c: Claim): string =>
  c.label.replace(/^(?:其中|共|全[市县区省]|累计|已|的|本[月周季期])+/, '').replace(/(?:共|达|为|了)+$/, '')

/** The same name, the same number, in another sentence. */
const underOneName = (counts: readonly Claim[]): Found[] =>
  [
    ...groupBy(
      counts.filter(c => nameOf(c).length > 1),
      c => `${nameOf(c)}|${c.unit}|${c.printed}`,
    ).values(),
  ].flatMap(group =>
    group.slice(1, 4).flatMap((c, n) => {
      const first = group[n]!
      return first.paragraph !== c.paragraph || first.sentence !== c.sentence ? [twice(c, first)] : []
    }),
  )

/** 停车收费83件……本月受理停车收费类咨询举报83件; 不合格7个……不合格的7个: so many figures back. */
const NEAR = 24
/** What a name may have more than the other: how it came, of what kind it was, and when. */
const MORE =
  /受理|接收|收到|接到|办理|处理|咨询|投诉|举报|信访|诉求|(?<!类)价格(?=举报|投诉|咨询)|案件|问题|事项|警情|发生|类|领域|方面|行业|的|和|、|本[月周季期]|全[年市县区省]|其中|共|累计|涉及|关于/g

/** Again under a name that is the other with no more than such words: as small a number as it is, it is the same fact. */
function namedAgain({ claims }: Reading): Found[] {
  return claims.flatMap((c, at): Found[] => {
    if (!isNamed(c) || !/[。；：，]/.test(c.sep)) return []
    const name = core(c)
    const same = claims
      .slice(Math.max(0, at - NEAR), at)
      .filter(o => isNamed(o) && o.paragraph === c.paragraph && o.sentence !== c.sentence && o.unit === c.unit && core(o) === name)
    const [first] = same
    const taken = /的$/.test(c.label) && c.sep === '。'
    return first &&
      same.length === 1 &&
      first.printed === c.printed &&
      (name.length > 3 || (taken && name.length > 2)) &&
      (taken || c.printed >= 10) &&
      tellingDigits(c) < LEAST
      ? [twice(c, first, name)]
      : []
  })
}

const isNamed = (c: Claim): boolean =>
  c.role === 'count' &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit !== '' &&
  c.step === 1 &&
  !/[上去前]一?年|同期|\d/.test(c.label)
/** 前三位的行业分别是停车收费: what opens a list is no part of a name. */
const core = (c: Claim): string => c.label.replace(/^.*(?:分别|依次|主要)[是为有]|^(?:居首|居前|前.{1,6})的?[是为]/, '').replace(MORE, '')

/** 801件提案中: a sentence begins with the number that was told before. */
function takenUp({ view: { text } }: Reading, counts: readonly Claim[], at: number): Found | undefined {
  const c = counts[at]!
  if (
    !/^(?:在?[这该]?|[上]述|以上)$/.test(c.label) ||
    !/[。；\n]/.test(c.sep || '\n') ||
    !/^[^，。；]{0,8}中/.test(text.slice(c.stop, c.stop + 10))
  )
    return undefined
  const first = counts.slice(Math.max(0, at - BACK), at).findLast(o => o.printed === c.printed && alike(o.unit, c.unit))
  return first ? twice(c, first) : undefined
}

/** 受理5935件，调解5935件: all that came was dealt with. Two members of one list are as many by chance. */
function beside({ listed }: Reading, first: Claim | undefined, c: Claim): Found | undefined {
  if (!first || (listed.has(first.id) && listed.has(c.id))) return undefined
  if (first.id < c.id - 2 || first.sentence !== c.sentence || first.paragraph !== c.paragraph || first.owner !== c.owner) return undefined
  return first.printed === c.printed && first.unit === c.unit && c.sep === '，' && /^[\u4e00-\u9fa5]{2,8}$/.test(c.label)
    ? twice(c, first)
    : undefined
}

const INCOME = /(?:总收入|收入(?:总计|合计|总额))$/
const SPENDING = /(?:总支出|支出(?:总计|合计|总额))$/

/** 总收入581.45万元……总支出581.45万元: a budget that balances. */
function balanced(counts: readonly Claim[], at: number): Found | undefined {
  const c = counts[at]!
  if (!SPENDING.test(c.label)) return undefined
  const first = counts.slice(Math.max(0, at - BACK), at).findLast(o => INCOME.test(o.label) && o.paragraph >= c.paragraph - 2)
  return first?.printed === c.printed ? twice(c, first) : undefined
}

/** 败诉率5.6%；败诉率由上年的9.8%降至5.6%. */
const rates = ({ claims }: Reading): Found[] =>
  claims.flatMap(c => {
    const name = c.form === 'percent' && c.role === 'rate' ? /([\u4e00-\u9fa5]{2,6}率)(?:为|达到?)?$/.exec(c.label)?.[1] : undefined
    if (!name || c.printed / c.step < 10) return []
    const near = claims.slice(c.id + 1, c.id + 8).filter(o => o.paragraph === c.paragraph && o.form === 'percent')
    const from = near.find(o => o.label.startsWith(name) && /[由从]/.test(o.label))
    const to = from ? claims[from.id + 1] : undefined
    return to?.form === 'percent' && to.printed === c.printed && /(?:至|到|为)$/.test(to.label) ? [twice(to, c, name)] : []
  })

const PART = /其中(?:，)?([\u4e00-\u9fa5]{4,12})$/

/** The same whole told twice, and a part of one name of each. */
function ofOneWhole({ claims }: Reading): Found[] {
  const parts = claims.flatMap(part => {
    const name = part.role === 'count' && part.form === 'plain' && part.precision === 'exact' ? PART.exec(part.lead)?.[1] : undefined
    if (!name) return []
    const whole = claims
      .slice(Math.max(0, part.id - 4), part.id)
      .findLast(c => c.role === 'count' && c.form === 'plain' && c.unit === part.unit)
    return whole && whole.paragraph === part.paragraph && whole.precision === 'exact' && tellingDigits(whole) > LEAST
      ? [{ part, whole, name }]
      : []
  })
  return [...groupBy(parts, p => `${p.name}|${p.part.unit}|${p.whole.printed}|${p.part.step}`).values()].flatMap(group =>
    group.slice(1, 4).flatMap(({ part, whole }) => {
      const first = group[0]!
      return first.whole.start !== whole.start && first.part.start !== part.start ? [twice(part, first.part)] : []
    }),
  )
}
