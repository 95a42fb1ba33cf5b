/** @module May anything be recorded for this day? */
import type { Books } from '../access/books.ts'
import type { Day } from '../base/day.ts'
import type { Refusal } from '../base/result.ts'

/** Nothing has happened tomorrow, nor in a unit that had ended; and what the books are closed on is added only by whoever says so. */
export function dayRefusals(books: Pick<Books, 'unit' | 'today' | 'closed'>, day: Day, afterClosing: boolean): Refusal[] {
  if (day > books.today) return [{ code: 'future-day', field: 'day' }]
  const { title, until } = books.unit
  if (until && day > until) return [{ code: 'unit-ended', field: 'day', context: { title, until } }]
  if (books.closed && day <= books.closed && !afterClosing) return [{ code: 'closed-books', field: 'day', context: { day: books.closed } }]
  return []
}
