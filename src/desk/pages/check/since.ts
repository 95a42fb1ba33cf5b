/** @module What has changed since the file was checked the time before: what is solved, what is new. */
import type { Item } from './items.ts'

export interface Since {
  readonly solved: readonly Item[]
  readonly fresh: readonly Item[]
}

/** Compare by identity: what merely moved is neither. What holds was never a problem. */
export function since(before: readonly Item[], now: readonly Item[]): Since {
  const open = (items: readonly Item[]) => items.filter(i => i.is !== 'ok')
  const [was, is] = [before, now].map(items => new Set(open(items).map(i => i.identity))) as [Set<string>, Set<string>]
  return { solved: open(before).filter(i => !is.has(i.identity)), fresh: open(now).filter(i => !was.has(i.identity)) }
}
