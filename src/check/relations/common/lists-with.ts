/** @module The lists that a figure is a member of: indexed once for each reading, since many figures ask and a long text has as many lists. */
import type { List } from '../../lists/index.ts'
import type { Reading } from '../../reading.ts'

const byReading = new WeakMap<Reading, ReadonlyMap<number, readonly List[]>>()

/** Those of which the claim with this id is a member, in the order of the reading. */
export function listsWith(reading: Reading, id: number): readonly List[] {
  const index = byReading.get(reading) ?? indexOf(reading)
  return index.get(id) ?? []
}

function indexOf(reading: Reading): ReadonlyMap<number, readonly List[]> {
  const index = new Map<number, List[]>()
  for (const list of reading.lists)
    for (const { id } of list.parts) {
      const known = index.get(id)
      if (known) known.push(list)
      else index.set(id, [list])
    }
  byReading.set(reading, index)
  return index
}
