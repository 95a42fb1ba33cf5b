/** @module A report of the sample that went out in an earlier year, taken through the same acts as any other on its own day. */
import type { House } from '../access/house.ts'
import { asReader, findAccount, type Reader } from '../access/reader.ts'
import { allUnits } from '../access/unit-tree.ts'
import { clockAt } from '../base/clock.ts'
import type { Day } from '../base/day.ts'
import { type Id, newId } from '../base/id.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Role } from '../declare/role.ts'
import { report as readView } from '../questions/report.ts'
import type { Paragraph, Report } from '../report/content.ts'
import { withUnits } from '../store/pool.ts'
import { approve, record } from './record.ts'
import { beginReport, checkReport, issueReport, saveReport } from './report.ts'

/** As `samples/issued.ts` writes it. */
export interface SampleReport {
  readonly unit: number
  readonly year: number
  readonly day: Day
  readonly sentTo: string
  readonly deficiencies: readonly { readonly text: string; readonly answeredBy: number }[]
  readonly duties: readonly string[]
  readonly arrangements: readonly string[]
}

/** Draft, fill in, check, issue, send up and publish it. A report of that unit and year that is there already is left alone. */
export async function issueSampleReport(
  here: House,
  accounts: readonly { readonly id: string; readonly unit: number; readonly roles: readonly Role[] }[],
  sample: SampleReport,
): Promise<Result<null>> {
  const house: House = { ...here, clock: clockAt(sample.day) }
  const units = await allUnits(house.sql)
  const reader = async (role: Role): Promise<Reader | undefined> => {
    const named = accounts.find(a => a.unit === sample.unit && a.roles.includes(role))
    const account = named && (await findAccount(house.sql, named.id))
    return account && asReader(account, units)
  }
  const [clerk, head] = [await reader('clerk'), await reader('head')]
  if (!clerk || !head) return refuse({ code: 'not-found', field: 'reports' })
  if (await stands(house, sample)) return ok(null)
  const matter = newId(house.clock.ms())
  const begun = await beginReport(house, clerk, { request: matter, year: sample.year })
  if (!begun.ok) return begun
  const view = await readView(house, clerk, matter)
  if (!view.ok) return view
  const request = (): Id => newId(house.clock.ms())
  const saved = await saveReport(house, clerk, matter, { request: request(), n: view.value.n, report: filled(view.value.report, sample) })
  if (!saved.ok) return saved
  const checked = await checkReport(house, clerk, matter, { request: request(), n: view.value.n + 1 })
  if (!checked.ok) return checked
  const issued = await issueReport(house, head, matter, { request: request(), n: view.value.n + 2, day: sample.day })
  if (!issued.ok) return issued
  const { day, sentTo } = sample
  for (const [i, [step, data]] of (
    [
      ['send', { sentTo }],
      ['publish', {}],
    ] as const
  ).entries()) {
    const done = await record(house, head, {
      matter,
      request: request(),
      register: 'annual-report',
      n: view.value.n + 3 + i,
      step,
      day,
      data,
    })
    if (!done.ok) return done
  }
  // A second person looks at what becomes public.
  const n = view.value.n + 5
  const approved = await approve(house, clerk, { matter, request: request(), register: 'annual-report', n, data: { of: n - 1 } })
  return approved.ok ? ok(null) : approved
}

const stands = async (house: House, { unit, year }: SampleReport): Promise<boolean> =>
  (
    await withUnits(
      house.sql,
      [unit],
      tx => tx`select 1 from matter where unit = ${unit} and register = 'annual-report' and (fields ->> 'year')::int = ${year}`,
    )
  ).length > 0

/** The draft with the sections that only people write. */
function filled(report: Report, { deficiencies, duties, arrangements }: SampleReport): Report {
  const plain = (prefix: string, texts: readonly string[]): Paragraph[] =>
    texts.map((text, i) => ({ id: `${prefix}${i}`, runs: [{ text }] }))
  const written: { readonly [section: string]: readonly Paragraph[] } = {
    deficiencies: deficiencies.map((d, i) => ({
      id: `deficiency${i}`,
      runs: [{ text: d.text }],
      answeredBy: `arrangement${d.answeredBy}`,
    })),
    duties: plain('duty', duties),
    arrangements: plain('arrangement', arrangements),
  }
  return { ...report, sections: report.sections.map(s => ({ ...s, paragraphs: written[s.id] ?? s.paragraphs })) }
}
