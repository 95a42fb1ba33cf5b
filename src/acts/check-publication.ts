/** @module The files that a publication would make public pass the gate before it is proposed, and again before it is let out. */
import type { House } from '../access/house.ts'
import { openKey } from '../access/story.ts'
import type { Refusal } from '../base/result.ts'
import type { Hash } from '../base/sha256.ts'
import type { Register } from '../declare/register.ts'
import { gate } from '../documents/gate.ts'
import type { Entry } from '../ledger/entry.ts'
import { replay } from '../ledger/replay.ts'
import type { Count } from '../ledger/run.ts'
import { publicText } from '../questions/public-text.ts'
import { readAttachment } from '../store/attachments.ts'
import type { Tx } from '../store/pool.ts'

interface Proposed {
  readonly unit: number
  readonly matter: string
  readonly register: Register
  /** The story with the entry that is to be added. */
  readonly entries: readonly Entry[]
  readonly entry: Entry
  readonly count: Count
}

/** What stands against the files of the publications that stand after this entry. None where it publishes nothing and changes nothing that is public. */
export async function publicationRefusals(tx: Tx, house: House, proposed: Proposed): Promise<Refusal[]> {
  const { register, entries, entry, count, unit, matter } = proposed
  const step = register.steps[entry.step]
  const touches = entry.step === 'approve' || entry.step === 'correct' || (step?.publishes ?? step?.renews) !== undefined
  if (!touches) return []
  const after = replay(register, entries, count)
  const files = Object.keys(after.published).flatMap(name => {
    const { open, waits } = publicText(register, name, entries, new Map())
    return ((waits ?? open)?.body ?? []).flatMap(line => line.files ?? [])
  })
  if (!files.length) return []
  const kept = await tx<{ hash: string }[]>`select hash from attachment
    where unit = ${unit} and matter = ${matter} and hash = any(${files.map(f => f.hash)})`
  const [key] = await tx<{ wrapped: string | null }[]>`select wrapped from matter_key where unit = ${unit} and matter = ${matter}`
  if (!key?.wrapped) return []
  const opened = openKey(house.keyOf(unit), unit, matter, key.wrapped)
  const refused: Refusal[] = []
  for (const file of files.filter(f => kept.some(k => k.hash === f.hash))) {
    const bytes = readAttachment(house.files, { unit, matter }, opened, file.hash as Hash)
    const passed = await gate({ bytes: new Uint8Array(bytes), name: file.name, public: true })
    if (!passed.ok) refused.push(...passed.refused)
  }
  return refused
}
