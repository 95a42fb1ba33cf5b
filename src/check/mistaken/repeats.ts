/** @module The same thing counted twice, the second time with its digits in another order: 税收15.38亿元 and 税收15.83亿元. */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { oneOff, transposed } from '../hand.ts'
import { groupBy } from '../items.ts'
import type { Found, Reading } from '../reading.ts'
import { accountIn, plainly } from '../relations/repeat/told.ts'
import { paperYear } from '../relations/repeat/year.ts'
import { everyMatch } from '../scan.ts'
import { alike } from '../units.ts'
import type { View } from '../view.ts'
import { figure } from '../words.ts'
import { totalsAgain } from './total-again.ts'

/** Figures of so few digits are alike by chance. */
const LEAST = 4
const SURE = 5
/** How many figures of the same digits are compared. */
const MOST = 24
/** Words that name no thing of their own. */
const IDLE = /^(?:收入|支出|其中|合计|总计|共计|完成|增加|减少|人员|资金|万元|共有|现有|达到|以上|累计|投资|同比|项目|其他)$/
const OTHER_TIME = /上年|去年|前年|同期|上期|上月|月份|季度|年初|预算|计划|目标|应[缴收]|[比较]/

export const mistakenRepeats = (reading: Reading, known: readonly Found[]): Found[] => [
  ...slips(reading, known),
  ...totalsAgain(reading, known),
]

function slips({ claims, view }: Reading, known: readonly Found[]): Found[] {
  const paper = paperYear(view.text)
  const proven = new Set(
    known.filter(f => f.verdict === 'holds' && f.kind !== 'repeat').flatMap(f => [f.claim, ...f.parts].map(p => p.start)),
  )
  // 19.9884万元/公顷 here and 19.9844 there: the prices of two fields may differ.
  const counts = claims.filter(c => isCount(c) && !/^元\//.test(c.unit) && digits(c).length >= LEAST && !OTHER_TIME.test(c.lead.slice(-24)))
  return [...groupBy(counts.flatMap(alikes), ([key]) => key).values()].flatMap(group => {
    // 2020年共有10234人次，2021年共有10324人次。在全年10324人次中: it was told before as it is.
    const again = (n: number, { printed }: Claim): boolean => group.slice(0, n + 1).some(([, o]) => o.printed === printed)
    return group.slice(1, MOST).flatMap(([, c], n): Found[] => {
      const first = group
        .slice(0, n + 1)
        .find(
          ([, o]) => slipped(digits(o), digits(c)) && !rounded(o, c) && (oneThing(view, o, c, paper) || (!again(n, c) && sameTotal(o, c))),
        )?.[1]
      if (!first || (proven.has(c.start) && proven.has(first.start))) return []
      return [proven.has(c.start) ? twice(c, first) : twice(first, c)]
    })
  })
}

/** What figures have in common that differ by a slip: the same digits in any order; all digits but one, where there are five. */
function alikes(c: Claim): (readonly [string, Claim])[] {
  const own = digits(c)
  // 6842人 and 6824名: two words for one counter.
  const unit = `${['人', '件'].find(u => alike(u, c.unit)) ?? c.unit}|${c.step}|`
  const sorted = [`${unit}${[...own].sort().join('')}`, c] as const
  return own.length < SURE ? [sorted] : [sorted, ...[...own].map((_, i) => [`${unit}${own.slice(0, i)}*${own.slice(i + 1)}`, c] as const)]
}

/** 52000 and 52200 are round numbers of three digits at most: what rounding wrote is no digit of theirs. */
function slipped(one: string, other: string): boolean {
  const round = Math.min(zeros(one), zeros(other))
  const [a, b] = [one.slice(0, one.length - round), other.slice(0, other.length - round)]
  return a.length >= LEAST && (transposed(a, b) || (a.length >= SURE && oneOff(a, b)))
}

const zeros = (digits: string): number => /0*$/.exec(digits)![0].length

/** 15434 and 15433 of money, or of a table that does not say of what: rounded here and there, and no slip. */
const rounded = (a: Claim, b: Claim): boolean => /^元?$/.test(a.unit) && Math.abs(a.printed - b.printed) < 1.5 * a.step

/** 15.38亿 is printed with four digits, whatever it stands for. */
const digits = (c: Claim): string => String(Math.round(c.printed / c.step))

/** Does the last word that names the one name the other too, at another place of the same year? */
function oneThing(view: View, a: Claim, b: Claim, paper: string): boolean {
  if (a.paragraph === b.paragraph && b.sentence === a.sentence) return false
  if (yearOf(view, a, paper) !== yearOf(view, b, paper)) return false
  if (accountOf(view, a) !== accountOf(view, b)) return false
  const common = [...names(a).filter(n => around(b).includes(n)), ...names(b).filter(n => around(a).includes(n))]
  return common.some(n => !otherKinds(a, b, n))
}

/** 2019年全市共有55070人次获得援助……在全年55700人次受援人中: a number without a name of its own is the total that opened the paper. */
function sameTotal(a: Claim, b: Claim): boolean {
  const rare = a.unit === b.unit && /次$/.test(a.unit) && digits(a).length >= SURE && slippedPlaces(digits(a), digits(b))
  return rare && /(?:共|共有|共计|合计)$/.test(a.label) && /^在?(?:全年|上述|以上|这|该)的?$/.test(b.label)
}
const slippedPlaces = (one: string, other: string): boolean => one.length === other.length && transposed(one, other)

/** How far back in its paragraph the year of a figure may stand. */
const BACK = 300

/** 2020年收入总计171000万元，其中……债券52000万元: the year that was named last in its paragraph. */
const yearOf = (view: View, c: Claim, paper: string): string => everyMatch(before(view, c), /(?:19|20)\d{2}(?=年)/g).at(-1)?.[0] ?? paper

/** 公共预算……结余2135万元。社保基金……结余2153万元: the budget that was named last in its paragraph. */
const accountOf = (view: View, c: Claim): string => accountIn(before(view, c))

const before = ({ paragraphs, text }: View, c: Claim): string =>
  text.slice(Math.max(paragraphs[c.paragraph]!.start, c.start - BACK), c.start)

/** 研究生招生1898人 and 小学招生1889人: the word stands behind another in each, and is of two kinds. */
function otherKinds(a: Claim, b: Claim, name: string): boolean {
  const [one, other] = [a, b].map(c => {
    const at = c.label.lastIndexOf(name)
    return at < 0 ? '' : plainly(c.label.slice(0, at)).slice(-4)
  }) as [string, string]
  return one.length > 1 && other.length > 1 && ![...one].some(x => other.includes(x))
}

const around = (c: Claim): string => `${c.label.slice(-10)}|${c.noun.slice(0, 6)}`
const names = (c: Claim): string[] =>
  [c.label.replace(/(?:总数|总量|数量|为|是|有|共|达)+$/, '').slice(-2), c.noun.slice(0, 2)].filter(
    n => n.length === 2 && !IDLE.test(n) && !/[了的是为和及]/.test(n),
  )

function twice(first: Claim, claim: Claim): Found {
  const message = `前后两处说的是同一个数，一处是${figure(first)}，这里是${figure(claim)}，前后不一。`
  return { kind: 'repeat', claim, stated: claim.value, computed: first.value, verdict: 'fails', parts: [first], message }
}
