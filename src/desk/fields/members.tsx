import type { Member, Of } from '../../declare/fields.ts'
import type { MatterPage } from '../../server/api.ts'
import { paths } from '../api/paths.ts'
import { type Found, SearchSelect } from './search-select.tsx'
import { marks, type Slot } from './slot.ts'

/**
 * People of ours: from the roster that the field names, by search; without a roster by name, several with 、. Where the roster only
 * suggests, whatever name was typed may be chosen too.
 */
export function MembersInput({ field, slot }: { readonly field: Of<'members'>; readonly slot: Slot }) {
  const members = Array.isArray(slot.value) ? (slot.value as readonly Member[]) : []
  const roster = field.roster?.split('.')[0]
  if (!roster) return <Names field={field} slot={slot} members={members} />
  return (
    <SearchSelect<MatterPage>
      slot={slot}
      chosen={members.map(m => ({ value: m.matter ?? m.name, label: m.name }))}
      choose={now => slot.set(now.length > 0 ? now.map(memberOf) : undefined)}
      path={q => paths.matters({ register: roster, q, size: 20 })}
      read={page => page.rows.map(r => ({ value: r.matter, label: r.title }))}
      most={field.max ?? 200}
      placeholder={field.others ? '从名册中选，也可以直接写名字' : '从名册中选'}
      free={field.others !== undefined}
    />
  )
}
/** Who was typed, or came from an old ledger, is known by name alone. */
const memberOf = ({ label, value }: Found): Member => (value === label ? { name: label } : { name: label, matter: value })

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
