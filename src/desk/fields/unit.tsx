import { Options } from './options.tsx'
import { usePlace } from './place.tsx'
import { marks, type Slot } from './slot.ts'

const most = 12

/** A unit of the tree below: a few villages as words, many as a list. */
export function UnitInput({ slot }: { readonly slot: Slot }) {
  const { units } = usePlace()
  const below = units.filter(u => u.parent !== null && units.some(p => p.id === u.parent))
  const offered = below.length > 0 ? below : units
  const value = slot.value === undefined ? '' : String(slot.value)
  const set = (id: string) => slot.set(id === '' || id === value ? undefined : Number(id))
  if (offered.length <= most)
    return <Options slot={slot} options={Object.fromEntries(offered.map(u => [String(u.id), u.title]))} chosen={[value]} choose={set} />
  return (
    <select className="in" {...marks(slot)} value={value} onChange={e => slot.set(e.target.value ? Number(e.target.value) : undefined)}>
      <option value="">请选</option>
      {offered.map(u => (
        <option key={u.id} value={u.id}>
          {u.title}
        </option>
      ))}
    </select>
  )
}
