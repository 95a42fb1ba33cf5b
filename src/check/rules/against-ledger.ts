import type { Claim } from '../claims.ts'
import { isOfLastYear } from '../compare/facts.ts'
import { meets } from '../interval.ts'
import { figure, number } from '../words.ts'
import { type LedgerFigure, type Note, type Rule, reportYear } from './rule.ts'

/** Words before the name of a figure that change nothing of it. A village, a quarter or a kind in front does, and then nothing is said. */
const BEFORE =
  /^(?:20\d{2}年度?|全年度?|本年度?|今年|去年|上年|[我全](?:镇|乡|区|县|市|街道)|其中|共计|累计|合计|总计|共|已|并|依法|通过[^，。；]{1,16}(?:网站|平台|公开栏)|开展|组织|举办|召开|完成)+/
const AFTER = /(?:共计|合计|累计|共有|共|达到|达|为|是|约|超过|超|近|有|均|了)+$/
/** Figures of a part of the year are not those of the year. */
const PART = /截至|上半年|下半年|季度|\d月|前[两三]|期间|以来/

/** A figure of the text that names a figure of the ledger has its value. */
export const againstLedger: Rule = {
  rule: 'against-ledger',
  title: '与台账对照',
  why: '报告里的数应当出自台账；不一致的，要么改报告，要么补台账。只比对名称、单位都对得上的数。',
  severity: 'warning',
  examples: { good: ['调解成功325件。'], bad: [] },
  find: (reading, { figures = [] }) => {
    if (figures.length === 0) return []
    const known = named(figures)
    const year = reportYear(reading)
    return reading.claims.flatMap((claim): Note[] => {
      const its = known.get(nameIn(claim))
      if (!its || (claim.role !== 'count' && claim.role !== 'rate') || PART.test(claim.lead.slice(-24))) return []
      const last = isOfLastYear(claim, year)
      const value = last ? its.lastYear : its.value
      if (value === undefined || !sameUnit(claim, its.unit) || holds(claim, value)) return []
      return [
        {
          ...reading.view.original(claim.start, claim.end),
          message: `“${its.title}”文中是${figure(claim)}，台账${last ? '上年' : ''}是${number(value, 2)}${its.unit}。`,
          suggestion: `请核对台账的记录，或写明口径${its.definition ? `（台账的口径：${its.definition}）` : ''}。`,
        },
      ]
    })
  },
}

/** What names the claim, as a title of the ledger would. */
const nameIn = (claim: Claim): string => claim.label.replace(BEFORE, '').replace(AFTER, '')

/** Figures by title; a title that two figures share names neither. */
function named(figures: readonly LedgerFigure[]): Map<string, LedgerFigure> {
  const out = new Map<string, LedgerFigure | undefined>()
  for (const f of figures) {
    const title = f.title.replace(/^(?:开展|组织|举办|召开|完成)/, '')
    const other = out.get(title)
    if (title.length > 2) out.set(title, out.has(title) && !(other?.value === f.value && other.unit === f.unit) ? undefined : f)
  }
  return new Map([...out].flatMap(([title, f]) => (f ? [[title, f] as const] : [])))
}

const sameUnit = (claim: Claim, unit: string): boolean => claim.unit === unit || (unit === '%' && claim.form === 'percent')

/** A printed figure may be rounded or cut off at its last place; a count is itself. */
function holds(claim: Claim, value: number): boolean {
  const slack = claim.form === 'percent' || claim.step > 1 ? claim.step : 0
  return meets({ min: claim.value.min - slack / 2, max: claim.value.max + slack / 2 }, { min: value, max: value })
}
