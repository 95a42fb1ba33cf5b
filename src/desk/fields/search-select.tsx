/** @module Choosing from what is on record by typing a few characters. The list itself is heavy: only a form that needs it loads it. */
import { lazy, Suspense } from 'react'
import type { Slot } from './slot.ts'

export interface Found {
  readonly value: string
  readonly label: string
  /** What tells it from others that are called the same. */
  readonly about?: string
}
export interface SearchProps<A> {
  readonly slot: Slot
  readonly chosen: readonly Found[]
  readonly choose: (now: readonly Found[]) => void
  /** The question for what was typed; null asks nothing yet. */
  readonly path: (typed: string) => string | null
  readonly read: (answer: A) => readonly Found[]
  readonly most: number
  readonly placeholder: string
  /** What was typed may be chosen as it stands. */
  readonly free?: boolean
}

const SearchList = lazy(() => import('./search-list.tsx'))

export const SearchSelect = <A,>(props: SearchProps<A>) => (
  <Suspense fallback={<input className="in" id={props.slot.id} disabled />}>
    <SearchList {...(props as unknown as SearchProps<unknown>)} />
  </Suspense>
)
