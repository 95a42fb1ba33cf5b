/**
 * @module The files that a publication carries: of the fields that it names, those of kind files, as they stood when the step
 * was taken that published. What a later step puts into the same field is public only once it is published in its turn, and
 * what comes in by a correction waits for a second person, as the publication itself did.
 */
import type { File } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import { type Entry, standing } from '../ledger/entry.ts'
import { type Now, nothing, valuesWith } from '../ledger/now.ts'
import { approvalOf } from './approved.ts'

export interface PublicFile extends File {
  readonly field: string
}

/** The fields of a publication that hold files. A personal field has no mask for a file: it is not published. */
export const fileFields = (register: Register, publication: string): readonly string[] =>
  ((register.publications[publication]?.fields ?? []) as readonly string[]).filter(name => {
    const field = register.fields[name]
    return field?.kind === 'files' && !field.personal
  })

/** The files of the publication of entry `n`, whether or not somebody let them out. */
export function proposedFiles(register: Register, publication: string, entries: readonly Entry[], n: number): readonly PublicFile[] {
  const names = fileFields(register, publication)
  if (!names.length) return []
  const told = standing(entries).filter(e => register.steps[e.step])
  const fields = told
    .slice(0, told.findIndex(e => e.n === n) + 1)
    .reduce<Now['fields']>((now, e) => valuesWith(register, { ...nothing, fields: now }, e), {}) as { readonly [name: string]: unknown }
  return names.flatMap(field => ((fields[field] as readonly File[] | undefined) ?? []).map(({ hash, name }) => ({ field, hash, name })))
}

/** Those of them that the second person had before him; none while nobody has let it out. */
export function approvedFiles(register: Register, publication: string, entries: readonly Entry[], n: number): readonly PublicFile[] {
  const approval = approvalOf(entries, n)
  if (!approval) return []
  const key = (f: PublicFile) => JSON.stringify([f.field, f.hash, f.name])
  const before = entries.filter(e => e.n <= approval.n)
  const seen = new Set(proposedFiles(register, publication, before, n).map(key))
  return proposedFiles(register, publication, entries, n).filter(f => seen.has(key(f)))
}

/** Has a second person let out the publication of entry `n`, with every file that it carries now? */
export const isLetOut = (register: Register, publication: string, entries: readonly Entry[], n: number): boolean =>
  approvalOf(entries, n) !== undefined &&
  approvedFiles(register, publication, entries, n).length === proposedFiles(register, publication, entries, n).length
