/**
 * 中小学30所，校舍57.74万平方米，增加0.56万平方米；图书146.13万册，增加1.34万册。小学17所，校舍……。初中13所，校舍……: members each in a sentence of its own that tell in the same order all
 * that was told of the whole. Where most of it adds up, they are all of it, and the rest must too.
 */
import type { Claim } from '../../../claims.ts'
import { meets, plus, rounded, times } from '../../../interval.ts'
import { groupBy } from '../../../items.ts'
import { isMean } from '../../../lists/list.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, number } from '../../../words.ts'
import { tell } from '../told.ts'

export const byPlace: RelationRule = {
  kind: 'sum',
  title: '逐句依次列出的各项合计',
  find: ({ claims }) => {
    const sentences = [...groupBy(claims, c => `${c.paragraph}:${c.sentence}`).values()].map(s => s.filter(c => c.form !== 'percent'))
    return sentences.flatMap((whole, at) => found(whole, sentences.slice(at + 1, at + 1 + MOST)))
  },
  examples: {
    good: [
      '全县养老机构26家，床位3180张，比上年增加120张；入住老人1720人，比上年增加96人。公办机构18家，床位2140张，增加80张；入住老人1130人，增加61人。民办机构8家，床位1040张，增加40张；入住老人590人，增加35人。',
      '全市造林12.40万亩，抚育30.15万亩，投入资金8650万元。东部造林7.25万亩，抚育18.05万亩，投入资金5120万元。西部造林5.15万亩，抚育12.10万亩，投入资金3530万元。',
    ],
    bad: [
      '全县养老机构26家，床位3180张，比上年增加120张；入住老人1720人，比上年增加99人。公办机构18家，床位2140张，增加80张；入住老人1130人，增加61人。民办机构8家，床位1040张，增加40张；入住老人590人，增加35人。',
      '全市造林12.40万亩，抚育30.15万亩，投入资金8650万元。东部造林7.25万亩，抚育18.05万亩，投入资金5210万元。西部造林5.15万亩，抚育12.10万亩，投入资金3530万元。',
    ],
    traps: [
      // Not all of them are told; of another year; a rate or a mean; two who share.
      '全市造林12.40万亩，抚育30.15万亩，投入资金8650万元。东部造林7.25万亩，抚育18.05万亩，投入资金5120万元。西部造林3.15万亩，抚育10.10万亩，投入资金2530万元。',
      '全市造林12.40万亩，抚育30.15万亩，投入资金8650万元。上年造林7.25万亩，抚育18.05万亩，投入资金5120万元。前年造林5.15万亩，抚育12.10万亩，投入资金3630万元。',
      '全市造林12.40万亩，抚育30.15万亩，平均每亩投入203元。东部造林7.25万亩，抚育18.05万亩，平均每亩投入202元。西部造林5.15万亩，抚育12.10万亩，平均每亩投入205元。',
    ],
  },
}

/** So many members at most, and so few and so many figures of each. */
const MOST = 6
const LEAST = 3
const LONGEST = 16
const OTHER_TIME = /^(?:其中)?(?:上年|去年|前年|同期|上期|截至|累计|(?:19|20)\d{2}年)/
const FILLER = /^(?:其中|全[国省市县区镇州]|较上年|比上年|同比|分别|共有?)+|(?:总数?|合计|共|为|达)+$/g
const nameOf = (c: Claim): string => c.label.replace(FILLER, '')

function found(whole: readonly Claim[], behind: readonly (readonly Claim[])[]): Found[] {
  const [head] = whole
  if (!head || whole.length < LEAST || whole.length > LONGEST || !whole.every(isFigure) || OTHER_TIME.test(head.label)) return []
  const end = behind.findIndex(m => !isLike(whole, m))
  const members = behind.slice(0, end < 0 ? behind.length : end)
  if (members.length < 2 || !members.slice(1).every(m => sameNames(members[0]!, m))) return []
  const columns = whole.flatMap((sum, place) =>
    isMean(sum) || sum.unit.includes('/')
      ? []
      : [
          columnOf(
            sum,
            members.map(m => m[place]!),
          ),
        ],
  )
  const fitting = columns.filter(c => meets(c.stated, c.computed))
  // By chance few of them would.
  if (fitting.length < LEAST - 1 || fitting.length * 2 <= columns.length || !fitting.includes(columns[0]!)) return []
  return columns.map(({ sum, parts, stated, computed, value }) =>
    tell({
      kind: 'sum',
      claim: sum,
      stated,
      computed,
      parts,
      working: `${parts.map(p => (signOf(p) < 0 ? `（－${number(p.printed)}）` : number(p.printed))).join('＋')}＝${number(value)}`,
      said: figure(sum),
    }),
  )
}

interface Column {
  readonly sum: Claim
  readonly parts: readonly Claim[]
  readonly stated: Interval
  readonly computed: Interval
  readonly value: number
}

function columnOf(sum: Claim, parts: readonly Claim[]): Column {
  const sign = signOf(sum)
  const computed = parts.map(p => times(wide(p), sign * signOf(p))).reduce((a, b) => plus(a, b))
  const value = Number(parts.reduce((n, p) => n + sign * signOf(p) * p.printed, 0).toFixed(6))
  return { sum, parts, stated: wide(sum), computed, value }
}

const signOf = (c: Claim): number => (c.role === 'change' && c.sign < 0 ? -1 : 1)
/** Amounts were rounded to their last place. */
const wide = (c: Claim): Interval => (c.step < 1 || c.unit === '元' || c.step > 1 ? rounded(c) : c.value)

const isFigure = (c: Claim): boolean =>
  c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.unit !== '' && /^(?:count|slot|change)$/.test(c.role)

/** Does it tell the same in the same order? */
const isLike = (whole: readonly Claim[], member: readonly Claim[]): boolean =>
  member.length === whole.length &&
  member[0]!.paragraph === whole[0]!.paragraph &&
  !OTHER_TIME.test(member[0]!.label) &&
  member.every((c, n) => isFigure(c) && c.unit === whole[n]!.unit && c.role === whole[n]!.role)

/** Behind the heads, whose names differ: 校舍 and 校舍, 设备值 and 设备值. */
const sameNames = (one: readonly Claim[], other: readonly Claim[]): boolean =>
  one.slice(1).every((c, n) => nameOf(c) === nameOf(other[n + 1]!)) && one[0]!.label !== other[0]!.label
