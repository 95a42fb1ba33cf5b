/**
 * @module Two worlds of error, never mixed. A broken invariant is the program's fault and throws through {@link assert};
 * what a user may do wrong is a {@link Refusal}, a value that says what, where and why, and is worded in `declare/wording`.
 */

/** Why something was not done. `code` is one of a closed, documented list; `context` fills the words. */
export interface Refusal {
  readonly code: string
  /** The field (or column, or query parameter) that it is about. */
  readonly field?: string
  readonly context?: { readonly [name: string]: unknown }
}

export type Result<T, E = Refusal> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: readonly E[] }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const refuse = (...refused: Refusal[]): Result<never> => ({ ok: false, refused })

/** Crash when an invariant is broken: never used for what a user can cause. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`)
}

/** For the end of a switch over kinds: a kind that was forgotten does not compile. */
export function never(kind: never): never {
  throw new Error(`unknown kind: ${JSON.stringify(kind)}`)
}
