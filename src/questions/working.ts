/** @module The working of a date, day by day, by the same code that set it. */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { dayInWords } from '../declare/show.ts'
import { citation } from '../declare/wording.ts'
import { rulesWith, workingWith } from '../ledger/count.ts'
import { withUnits } from '../store/pool.ts'
import type { Working } from './answers/limit.ts'
import { findMatter } from './find-matter.ts'
import { lengthInWords } from './limit-view.ts'

/** How the last day of a limit comes about; `limit` is its name in the register, `k` its place among the matter's limits. */
export async function working(house: House, reader: Reader, id: string, limit: string, k?: number): Promise<Result<Working>> {
  return await withUnits(house.sql, reader.units, async tx => {
    const o = await findMatter(tx, house, reader, id)
    const runs = o?.matter.limits ?? []
    const run = k === undefined ? runs.findLast(r => r.limit === limit) : runs[k]
    if (!o || !run || run.limit !== limit) return refuse({ code: 'not-found' })
    const end = (run.met ?? run.ended)?.slice(0, 10) as Day | undefined
    const measured = { start: run.start, pauses: run.pauses, extensions: run.extensions, ...(end && { knownOn: end }) }
    const rule = run.rule ? rulesWith(o.books.settings)(run.rule, run.start.slice(0, 10) as Day) : undefined
    const notes = [
      { label: '起算', text: `自${dayInWords(run.start.slice(0, 10))}起，当日不计` },
      { label: '长度', text: lengthInWords(rule) },
      { label: '依据', text: run.law ? citation(run.law) : run.rule && 'promise' in run.rule ? '本单位承诺，不是法定期限' : '' },
      ...run.pauses.map(p => ({ label: '不计入', text: `${dayInWords(p.from)}至${p.to ? dayInWords(p.to) : '今'}` })),
      ...(run.provisional ? [{ label: '暂定', text: '末日落在还没有公布放假安排的年份，公布后会重算' }] : []),
    ]
    return ok({
      title: run.title,
      ...(run.due && { due: run.due }),
      provisional: run.provisional ?? false,
      days: run.rule ? workingWith(o.books.calendar, o.books.settings)(run.rule, measured) : [],
      notes: notes.filter(n => n.text),
    })
  })
}
