/**
 * @module One deed, two books: a step that opens a matter of another register in the same office. Both are written in one transaction,
 * each with a link to the other; what stands against the second stands against the deed.
 */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { storyOf } from '../access/story.ts'
import { newId } from '../base/id.ts'
import { ok, type Result } from '../base/result.ts'
import type { Link } from '../declare/fields.ts'
import { inWords } from '../declare/show.ts'
import type { Entry } from '../ledger/entry.ts'
import { filled, openedBy } from '../ledger/opened.ts'
import { replay } from '../ledger/replay.ts'
import type { Tx } from '../store/pool.ts'
import { append } from './append.ts'
import { type Took, takeStep } from './take-step.ts'

/** Open what the step opens besides, after it was taken. An office that does not keep the other register is asked nothing. */
export async function openBesides(
  tx: Tx,
  house: House,
  reader: Reader,
  took: Took,
  deed: Pick<Entry, 'step' | 'data'>,
): Promise<Result<Took>> {
  const { books, register, matter } = took
  const opens = openedBy(register, deed.step, deed.data)
  const warnings = [...took.warnings]
  for (const o of opens) {
    const theirs = house.registers.find(o.register)
    if (!theirs) continue
    const ours = (await storyOf(house, tx, reader.unit, matter))!
    const { fields, links } = replay(register, ours.entries, books.count)
    // What is done once is opened once, however often the step is taken; items of a matter are deeds of their own.
    if (!register.steps[deed.step]!.each && links.some(l => l.register === o.register)) continue
    const held = fields as { readonly [field: string]: unknown }
    const self: Link = {
      register: register.id,
      matter,
      title: inWords(register.fields[register.named]!, held[register.named], books.titles) || register.title,
    }
    const opened = await takeStep(
      tx,
      house,
      reader,
      {
        matter: newId(house.clock.ms()),
        request: newId(house.clock.ms()),
        register: theirs.id,
        n: 1,
        step: o.step,
        day: took.entry.day,
        // The day of the deed was let through when the deed was.
        afterClosing: true,
        data: filled(o, theirs, held, self),
      },
      { origin: took.entry.origin, authorised: true },
    )
    if (!opened.ok) return opened
    warnings.push(...opened.value.warnings)
    const there = (await storyOf(house, tx, reader.unit, opened.value.matter))!
    const title = inWords(theirs.fields[theirs.named]!, opened.value.entry.data[theirs.named], books.titles) || theirs.title
    const link = (n: number, to: Link) => ({
      n,
      step: 'link',
      day: took.entry.day,
      at: books.now,
      by: reader.account,
      origin: took.entry.origin,
      data: { ...to },
      request: newId(house.clock.ms()),
    })
    await append(tx, books, [
      { matter, register, before: ours, added: [link(ours.rows.length + 1, { register: theirs.id, matter: there.matter, title })] },
      { matter: there.matter, register: there.register, before: there, added: [link(there.rows.length + 1, self)] },
    ])
  }
  return ok({ ...took, warnings })
}
