/**
 * @module Rows that no word opens: 投入436万元，市级218万元、县区173万元、乡镇55万元. Bare names behind a figure, to the end of its clause, are
 * taken for its parts where they come to a little more than it: that they are less may be because some are not told.
 */
import type { Claim } from '../claims.ts'
import type { Item } from '../items.ts'
import { oneDigitOff } from '../one-digit.ts'
import { measure } from '../units.ts'
import { OUTCOME } from './beside.ts'
import { AIM, CHOICE, FAR, isMean, type List, LONGEST, push, RESIDUAL, TOTAL_LAST } from './list.ts'
import { ACT } from './parts.ts'

/** Fewer come near a total by chance. */
const LEAST = 3
/** Members joined by 、 pass their total by so much at most where a hand slipped. */
const SLIP = 0.03
/** 8202万人次，铁路1069、道路6786、水路526万人次: what has its unit told but once is one row, whatever its hand slipped by. */
const ONE_ROW = 0.3
const CHANGE = /[增减升降]|比|较|均|以上|占/

export function plainRows(row: readonly Item[], out: List[]): void {
  const taken = new Set(out.filter(l => l.certain && l.parts.length > 1).flatMap(l => [l.total, ...l.parts].map(p => p.id)))
  row.forEach(({ head: sum, sentence }, at) => {
    if (taken.has(sum.id) || sum.precision !== 'exact' || measure(sum.unit) || sum.unit === '' || isMean(sum)) return
    const run = members(row, at)
    const parts = run.map(i => i.head)
    const next = row[(run.at(-1)?.at ?? at) + 1]
    const goesOn = next?.sentence === sentence && next.head.unit === sum.unit && !next.head.lead.includes('；')
    if (run.length < LEAST || parts.some(p => taken.has(p.id)) || goesOn) return
    // 东镇268场，西镇325场，老城区484场，城关镇59场: a place is no total of the others.
    if (isKin(sum, parts)) return
    const made = parts.reduce((n, p) => n + p.printed, 0)
    // 受理412件，成功400件，邻里186件、婚姻97件、其他129件: what an earlier figure can hold is not said of this one.
    if (row.slice(Math.max(0, at - FAR), at).some(i => i.sentence === sentence && i.head.unit === sum.unit && i.head.printed >= made))
      return
    // 教育6.6亿元，科技0.5亿元，社保12.0亿元，卫生8.3亿元，……: a member of the row that goes on behind it is no total of the rest.
    const back = row.slice(Math.max(0, at - 2), at)
    if (back.length > 1 && [...back.slice(1), row[at]!].every(i => goesAlong(i, parts[1]!, sentence))) return
    const joined = parts.slice(1).every(p => p.sep === '、')
    const told = run.filter(i => i.head.stop === i.head.end).length === run.length - 1
    const near = oneDigitOff(sum, made) || (joined && made - sum.printed <= (told ? ONE_ROW : SLIP) * sum.printed)
    // 1564件，……，其他155件: a row that ends with a rest tells all.
    if (near && (made > sum.printed || (parts.length > LEAST && RESIDUAL.test(parts.at(-1)!.label))))
      push(out, sum, parts, 'colon', true, false)
  })
}

/** Does it stand in the row as this member does? */
const goesAlong = ({ head, sentence }: Item, { sep, unit }: Claim, here: number): boolean =>
  sentence === here && head.sep === sep && head.unit === unit && isName(head)

/** 污水处理费 is money, and nothing that was done. */
const FEE = /[\u4e00-\u9fa5]{2}[费款税金]$/

const PLACE = /(?:[镇乡村区县市州盟旗省局院所站校厂]|街道|社区)$/
/** Is it named as they are, after a place or an office? */
export const isKin = ({ label }: Claim, parts: readonly Claim[]): boolean =>
  PLACE.test(label) && !/^[全各本我]/.test(label) && parts.some(p => PLACE.test(p.label))

/** The bare names behind a figure, all joined alike. */
function members(row: readonly Item[], at: number): Item[] {
  const { head: sum, sentence } = row[at]!
  const out: Item[] = []
  for (const item of row.slice(at + 1, at + 1 + LONGEST)) {
    if (out.length === 0 && AIM.test(item.head.label)) continue
    const { head } = item
    const second = out[1]?.head.sep ?? head.sep
    if (item.sentence !== sentence || head.unit !== sum.unit || !isName(head) || head.sep !== (out.length ? second : '，')) break
    if (out.length && head.sep !== '，' && head.sep !== '、') break
    out.push(item)
  }
  return out
}

const isName = ({ label, lead, precision }: Claim): boolean =>
  precision === 'exact' &&
  label.length >= 2 &&
  !ACT.test(label) &&
  !OUTCOME.test(label.replace(FEE, '')) &&
  !CHANGE.test(label) &&
  !CHOICE.test(lead) &&
  !TOTAL_LAST.test(label)
