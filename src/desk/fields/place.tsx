/** @module Where a form stands: the day, the units to choose from, and the matter that its files belong to. */
import { createContext, useContext } from 'react'
import type { Day } from '../../base/day.ts'
import type { UnitRow } from '../../server/api.ts'

export interface Place {
  readonly today: Day
  readonly units: readonly UnitRow[]
  readonly matter: string
}
export const FormPlace = createContext<Place | null>(null)

export function usePlace(): Place {
  const place = useContext(FormPlace)
  if (!place) throw new Error('invariant: an input outside a form')
  return place
}
