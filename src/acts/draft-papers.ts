/**
 * @module The papers of a step before it is recorded, from what was typed so far: 调解协议书 is signed before anybody agreed in the
 * books. Nothing is written, no number taken; the books keep that papers of a matter were seen, as they do of every paper.
 */
import { logAccess } from '../access/access-log.ts'
import { sightOf } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { yearOf } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { isKernelStep } from '../declare/kernel.ts'
import type { Register } from '../declare/register.ts'
import type { Entry } from '../ledger/entry.ts'
import { knownOf, papersAt, write } from '../papers/index.ts'
import { aroundOf } from '../questions/matter-papers.ts'
import type { OfficialDocument } from '../report/paper.ts'
import { withUnits } from '../store/pool.ts'
import { aboutStep } from './check-kernel.ts'
import { valueRefusals } from './check-values.ts'
import { intend, keptRefusals, type Order } from './take-step.ts'

export interface DraftPaper {
  readonly id: string
  readonly paper: OfficialDocument
}

/**
 * The papers that the step would make if it were recorded as the order says: of a declared step, of its submission for approval,
 * or of the approval. What is missing is a blank. With `only`, that one.
 * Refused: whatever forbids the reader the step, and values that no form takes; what the law has against the step does not matter yet.
 */
export async function draftPapers(house: House, reader: Reader, order: Order, only?: string): Promise<Result<readonly DraftPaper[]>> {
  return await withUnits(house.sql, [reader.unit], async tx => {
    const intended = await intend(tx, house, reader, order, { origin: 'desk', preview: true })
    if (!intended.ok) return intended
    const { register, before, entry: meant, books, matter } = intended.value.took
    const { unit } = reader
    if (before && sightOf(reader, register, { unit }) === 'masks') return refuse({ code: 'not-allowed' })
    const entry = asTaken(meant)
    const wrong = [...valueRefusals(register, isKernelStep(entry.step) ? {} : entry.data, books), ...keptRefusals(register, entry)]
    if (wrong.length) return { ok: false, refused: wrong }
    const about = isKernelStep(entry.step) ? aboutStep(entry.step, entry.data, before) : entry.step
    const told = withNumber(register, about, entry)
    const all = knownOf(register, [...(before?.entries ?? []), told], await aroundOf(tx, books))
    const known = all.find(k => k.n === told.n)
    const drafts = (known ? papersAt(known) : []).filter(p => only === undefined || p.id === only)
    if (before) for (const p of drafts) await logAccess(tx, house, reader, unit, { act: 'download', matter, what: `${p.id} draft` })
    return ok(drafts.map(p => ({ id: p.id, paper: { ...write(p, known!), draft: true } })))
  })
}

/** What is submitted for approval makes the papers of the step that it proposes. */
const asTaken = (e: Entry): Entry =>
  e.step === 'submit' ? { ...e, step: String(e.data['step']), data: e.data['data'] as Entry['data'] } : e

/** The series and the year of the number that the step will take, and room for the number itself. */
function withNumber(register: Register, step: string | undefined, e: Entry): Entry {
  const numbers = step === undefined ? undefined : register.steps[step]?.numbers
  if (!numbers) return e
  const set = { [numbers.field]: `${numbers.series}〔${yearOf(e.day)}〕＿＿号` }
  return { ...e, data: { ...e.data, ...(e.step === 'approve' ? { set } : set) } }
}
