import type { Group } from '../../declare/group.ts'
import type { Covering } from '../../declare/mechanisms.ts'
import type { Provision } from '../../law/instrument.ts'
import type { Topic } from '../topics.ts'

/** What role a section plays, which its rules hang on. */
export type Part = 'achievements' | 'duties' | 'deficiencies' | 'arrangements' | 'other'

export interface OutlineSection extends Covering {
  readonly id: string
  readonly level: 1 | 2
  readonly title: string
  readonly part: Part
  /** Who asks for it; a section without one may be left out. */
  readonly required?: Provision
  /** The groups of registers whose sentences stand here. */
  readonly groups?: readonly Group[]
  /** Registers whose sentences stand here and not under their group. */
  readonly registers?: readonly string[]
  /** Its own topics; those of its groups when left out. */
  readonly topics?: readonly Topic[]
}

/** The shape of a report: what stands in it, in which order. */
export interface Outline {
  readonly id: string
  readonly title: string
  /** The first year of a report that follows it, and the last; none: still in use. */
  readonly years: readonly [first: number, last: number | null]
  readonly sections: readonly OutlineSection[]
}
