/** @module Numbers without gaps: taken in the transaction of the step, after every check, so what is refused takes none. */
import { yearOf } from '../base/day.ts'
import { isKernelStep } from '../declare/kernel.ts'
import type { Tx } from '../store/pool.ts'
import { aboutStep } from './check-kernel.ts'
import type { Took } from './take-step.ts'

/** What the number adds to the entry's data: the field itself, or what an approval sets; nothing where the step takes none. */
export async function takeNumber(
  tx: Tx,
  { register, before, entry, books }: Pick<Took, 'register' | 'before' | 'entry' | 'books'>,
): Promise<object> {
  const approval = entry.step === 'approve'
  const step = approval ? aboutStep('approve', entry.data, before) : isKernelStep(entry.step) ? undefined : entry.step
  const numbers = step === undefined ? undefined : register.steps[step]?.numbers
  if (!numbers) return {}
  const year = yearOf(entry.day)
  const prefix = `${numbers.series}〔${year}〕`
  // The row is the lock: a second taker waits until the first has committed or given up. A new series goes on from the
  // numbers that an imported ledger brought.
  const [row] = await tx<{ last: number }[]>`
    insert into series as s (unit, series, year, last)
    select ${books.unit.id}, ${numbers.series}, ${year}, 1 + coalesce(max(substring(m.fields ->> ${numbers.field} from '〕([0-9]+)号$')::int), 0)
    from matter m where m.unit = ${books.unit.id} and m.register = ${register.id} and starts_with(m.fields ->> ${numbers.field}, ${prefix})
    on conflict (unit, series, year) do update set last = s.last + 1 returning last`
  const values = { [numbers.field]: `${prefix}${row!.last}号` }
  return approval ? { set: values } : values
}
