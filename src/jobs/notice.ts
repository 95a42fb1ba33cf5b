/** @module A holiday notice is recorded: from then on it counts, and the open limits are counted again. */
import { logAccess } from '../access/access-log.ts'
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import { keep, keptNotice } from '../acts/keep-house.ts'
import { writing } from '../acts/writing.ts'
import { isDay } from '../base/day.ts'
import { newId } from '../base/id.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Notice } from '../law/notice.ts'
import { type Moved, recountAll } from './recount.ts'

/** Record a notice. Refused: `not-allowed`, `not-date`. Says which limits moved. */
export async function recordNotice(house: House, reader: Reader, notice: Notice): Promise<Result<readonly Moved[]>> {
  if (!may(reader.roles, 'administers')) return refuse({ code: 'not-allowed' })
  const days = [notice.issued, ...notice.holidays.flatMap(h => [...h.off, ...h.work])]
  const wrong = days.find(d => !isDay(d)) ?? notice.holidays.find(h => h.off[0] > h.off[1])?.off[0]
  if (wrong || !notice.number.trim() || !notice.holidays.length)
    return refuse({ code: 'not-date', field: 'holidays', context: { day: wrong } })
  const done = await writing(house, [reader.unit], async tx => {
    const body = {
      number: notice.number,
      issued: notice.issued,
      year: notice.year,
      holidays: notice.holidays.map(h => ({ name: h.name, off: [...h.off], work: [...h.work] })),
    }
    await tx`insert into calendar_notice (id, year, published, number, body, at, by)
      values (${newId(house.clock.ms())}, ${notice.year}, ${notice.issued}, ${notice.number}, ${tx.json(body)}, ${house.clock.now()}, ${reader.account})`
    await keep(tx, house, reader.account, keptNotice(reader.unit, body))
    await logAccess(tx, house, reader, reader.unit, { act: 'administer', what: `notice ${notice.number}` })
    return ok(null)
  })
  return done.ok ? await recountAll(house, notice.number) : done
}
