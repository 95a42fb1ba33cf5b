/** @module A form being filled: kept in this window until it is recorded, with the keys of its one intended write. */
import type { Day } from '../../../base/day.ts'
import type { Id } from '../../../base/id.ts'
import { freshId } from '../../api/client.ts'

export type Data = { readonly [field: string]: unknown }
export interface Draft {
  /** The matter it opens or goes on with, and the key of the write: made once, so that a repeat is harmless. */
  readonly matter: Id
  readonly request: Id
  readonly day: unknown
  readonly data: Data
  /** The books are closed over this day, and it is to be recorded all the same. */
  readonly afterClosing?: boolean
}

/** The draft kept under this name, or a new one that starts from these values. */
export function openDraft(name: string, start: { readonly matter?: Id; readonly day: Day; readonly data: Data }): Draft {
  const kept = sessionStorage.getItem(`draft:${name}`)
  if (kept) return JSON.parse(kept) as Draft
  return { matter: start.matter ?? freshId(), request: freshId(), day: start.day, data: start.data }
}
export const keepDraft = (name: string, draft: Draft): void => sessionStorage.setItem(`draft:${name}`, JSON.stringify(draft))
export const dropDraft = (name: string): void => sessionStorage.removeItem(`draft:${name}`)
export const hasDraft = (name: string): boolean => sessionStorage.getItem(`draft:${name}`) !== null
