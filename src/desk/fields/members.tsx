import type { Member, Of } from '../../declare/fields.ts'
import type { MatterPage } from '../../server/api.ts'
import { paths } from '../api/paths.ts'
import { SearchSelect } from './search-select.tsx'
import { marks, type Slot } from './slot.ts'

/** People of ours: from the roster that the field names, by search; without a roster by name, several with 、. */
export function MembersInput({ field, slot }: { readonly field: Of<'members'>; readonly slot: Slot }) {
  const members = Array.isArray(slot.value) ? (slot.value as readonly Member[]) : []
  const roster = field.roster?.split('.')[0]
  if (!roster) return <Names field={field} slot={slot} members={members} />
  return (
    <SearchSelect<MatterPage>
      slot={slot}
      chosen={members.map(m => ({ value: m.matter ?? m.name, label: m.name }))}
      choose={now => slot.set(now.length > 0 ? now.map(f => ({ name: f.label, matter: f.value })) : undefined)}
      path={q => paths.matters({ register: roster, q, size: 20 })}
      read={page => page.rows.map(r => ({ value: r.matter, label: r.title }))}
      most={field.max ?? 200}
      placeholder="从名册中选"
    />
  )
}

function Names({ field, slot, members }: { readonly field: Of<'members'>; readonly slot: Slot; readonly members: readonly Member[] }) {
  const read = (text: string) => text.split(/[、，,\s]/).filter(Boolean)
  return (
    <input
      className="in"
      {...marks(slot)}
      placeholder={field.max === 1 ? '姓名' : '几个人用顿号隔开'}
      autoComplete="off"
      defaultValue={members.map(m => m.name).join('、')}
      onChange={e => slot.set(read(e.target.value).length > 0 ? read(e.target.value).map(name => ({ name })) : undefined)}
    />
  )
}
