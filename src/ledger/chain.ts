/**
 * @module Tampering shows: each matter's entries form a hash chain. The hash covers the ciphertext of the personal part, so
 * the chain survives a change of the unit's key and the lawful erasure of a person.
 */
import { canonical } from '../base/canonical.ts'
import { type Hash, hash } from '../base/sha256.ts'

/** An entry as it is stored: what the chain covers. */
export interface Link {
  readonly unit: number
  readonly matter: string
  readonly n: number
  readonly register: string
  readonly step: string
  readonly day: string
  readonly time: string | null
  readonly at: string
  readonly by: string
  readonly origin: string
  readonly request: string
  /** Canonical JSON of the open fields. */
  readonly data: string
  /** Ciphertext of the personal fields, with its algorithm in front; null when there are none. */
  readonly secret: string | null
}

/** What comes before the first entry. */
export const genesis = ''

/** The hash of an entry: over the previous hash and the canonical text of everything it says. */
export const chainHash = (previous: string, link: Link): Hash =>
  hash(
    `${previous}\n${canonical({ unit: link.unit, matter: link.matter, n: link.n, register: link.register, step: link.step, day: link.day, time: link.time, at: link.at, by: link.by, origin: link.origin, request: link.request, data: link.data, secret: link.secret })}`,
  )

/** The first entry of a chain that does not fit; null when all do. Entries are given in the order of n. */
export function firstBreak(
  links: readonly (Link & { readonly prev: string; readonly hash: string })[],
): { readonly n: number; readonly why: 'gap' | 'previous' | 'hash' } | null {
  let previous: string = genesis
  for (const [i, link] of links.entries()) {
    if (link.n !== i + 1) return { n: link.n, why: 'gap' }
    if (link.prev !== previous) return { n: link.n, why: 'previous' }
    if (chainHash(previous, link) !== link.hash) return { n: link.n, why: 'hash' }
    previous = link.hash
  }
  return null
}
