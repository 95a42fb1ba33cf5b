/**
 * @module Closing the books (封账): a text file that an archive can check with ordinary tools. Its first line names the
 * previous closing's hash, then one line a matter, sorted: `matter n hash`.
 */
import { type Hash, hash } from '../base/sha256.ts'

export interface Head {
  readonly matter: string
  readonly n: number
  readonly hash: string
}
export interface Closing {
  readonly text: string
  readonly hash: Hash
}

/** The closing of these chain heads after the previous one (an empty text for the first). */
export function closing(previous: string, heads: readonly Head[]): Closing {
  const lines = [...heads].sort((a, b) => (a.matter < b.matter ? -1 : 1)).map(h => `${h.matter} ${h.n} ${h.hash}`)
  const text = `${[`previous ${previous || '-'}`, ...lines].join('\n')}\n`
  return { text, hash: hash(text) }
}

/** What a closing's text says; null when the text is no closing. */
export function readClosing(text: string): { readonly previous: string; readonly heads: readonly Head[] } | null {
  const [first = '', ...rest] = text.trimEnd().split('\n')
  const previous = /^previous (\S+)$/.exec(first)?.[1]
  if (!previous) return null
  const heads: Head[] = []
  for (const line of rest) {
    const m = /^(\S+) (\d+) (\S+)$/.exec(line)
    if (!m) return null
    heads.push({ matter: m[1]!, n: Number(m[2]), hash: m[3]! })
  }
  return { previous: previous === '-' ? '' : previous, heads }
}

/** Matters whose chain no longer passes through the hash that was fixed. `at` gives the hash of a matter's nth entry. */
export function moved(heads: readonly Head[], at: (matter: string, n: number) => string | undefined): Head[] {
  return heads.filter(h => at(h.matter, h.n) !== h.hash)
}
