/** @module A matter's limits with all that stands behind their dates. */
import type { Books } from '../access/books.ts'
import type { Day } from '../base/day.ts'
import { findTerm } from '../law/instrument.ts'
import { type Rule, remaining } from '../law/period.ts'
import { rulesWith } from '../ledger/count.ts'
import { type Run, standingOf } from '../ledger/run.ts'
import type { LimitView } from './answers/limit.ts'

const units = { 'working-day': '个工作日', day: '日', month: '个月', year: '年', hour: '小时', minute: '分钟', date: '' } as const

/** A length in words: 7个工作日; 12月31日 for a day of the year; nothing where a document states the day. */
export function lengthInWords(rule: Pick<Rule, 'n' | 'unit'> | undefined): string {
  if (!rule || rule.n === null) return ''
  const n = Math.abs(rule.n)
  return rule.unit === 'date' ? `${Math.floor(n / 100)}月${n % 100}日` : `${n}${units[rule.unit]}`
}

/** The limits of a matter, in the order in which they began. */
export function limitViews(runs: readonly Run[], books: Books): LimitView[] {
  const ruleOn = rulesWith(books.settings)
  return runs.map((r): LimitView => {
    const day = r.start.slice(0, 10) as Day
    const rule = r.rule ? ruleOn(r.rule, day) : undefined
    const mark = r.rule && 'terms' in r.rule ? findTerm(r.rule, day)?.mark : undefined
    const { limit, title, binds, bound, start, pauses } = r
    return {
      limit,
      title,
      binds,
      bound,
      start,
      pauses,
      length: lengthInWords(rule),
      standing: standingOf(r, books.now),
      ...(r.law && { law: r.law }),
      ...(r.rule && 'promise' in r.rule && { promise: true }),
      ...(mark && { mark }),
      ...(r.due && { due: r.due, left: remaining(books.calendar, books.today, r.due) }),
      ...(r.strict && { strict: r.strict }),
      ...(r.lenient && { lenient: r.lenient }),
      ...(r.earliest && { earliest: r.earliest }),
      ...(r.provisional && { provisional: r.provisional }),
      ...(r.met && { met: r.met }),
      ...(r.ended && { ended: r.ended.slice(0, 10) as Day }),
    }
  })
}
