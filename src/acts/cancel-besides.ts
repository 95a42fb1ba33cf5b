/**
 * @module The other side of one deed in two books: whoever cancels an entry that opened a matter besides cancels that matter with it,
 * as long as nobody has done anything there. Where somebody has, it stays and whoever cancels is told.
 */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { type Story, storyOf } from '../access/story.ts'
import { newId } from '../base/id.ts'
import { ok, type Result } from '../base/result.ts'
import { isKernelStep } from '../declare/kernel.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Tx } from '../store/pool.ts'
import { type Took, takeStep } from './take-step.ts'

export async function cancelBesides(tx: Tx, house: House, reader: Reader, took: Took): Promise<Result<Took>> {
  const { before, entry, register } = took
  const deed = before?.entries.find(e => e.n === entry.data['of'])
  if (!before || !deed || isKernelStep(deed.step) || !register.steps[deed.step]?.opens?.length) return ok(took)
  const warnings = [...took.warnings]
  for (const link of openedWith(before, deed)) {
    const theirs = await storyOf(house, tx, reader.unit, String(link.data['matter']) as Took['matter'])
    if (!theirs || theirs.entries[0]?.day !== deed.day || theirs.entries.some(e => e.step === 'cancel' && e.data['of'] === 1)) continue
    if (theirs.entries.slice(1).some(e => e.step !== 'link')) {
      warnings.push(`由它登记的“${link.data['title']}”（${theirs.register.title}）已经另有记录，没有一起撤销。请打开核对。`)
      continue
    }
    const order = {
      matter: theirs.matter,
      request: newId(house.clock.ms()),
      register: theirs.register.id,
      n: theirs.entries.length + 1,
      step: 'cancel',
      day: entry.day,
      // The day of the deed was let through when the deed was.
      afterClosing: true as const,
      data: { of: 1, reason: entry.data['reason'] },
    }
    const done = await takeStep(tx, house, reader, order, { origin: entry.origin, authorised: true })
    if (!done.ok) return done
  }
  return ok({ ...took, warnings })
}

/** The links that were written with the deed: those that follow it at once, to registers that it opens. */
function openedWith({ register, entries }: Story, deed: Entry): Entry[] {
  const opens = register.steps[deed.step]!.opens!.map(o => o.register)
  const after = entries.filter(e => e.n > deed.n)
  const end = after.findIndex(e => e.step !== 'link')
  return after.slice(0, end < 0 ? undefined : end).filter(e => opens.includes(String(e.data['register'])))
}
