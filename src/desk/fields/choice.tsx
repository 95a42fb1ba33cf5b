import type { Choice } from '../../declare/fields.ts'
import { Options } from './options.tsx'
import { marks, type Slot } from './slot.ts'

/** More options than this fold into a list. */
const most = 12

/** One of the options; pressing the chosen one again takes it back. */
export function ChoiceInput({ field, slot }: { readonly field: Choice<string>; readonly slot: Slot }) {
  const value = typeof slot.value === 'string' ? slot.value : ''
  const options = Object.entries(field.options)
  if (options.length <= most)
    return <Options slot={slot} options={field.options} chosen={[value]} choose={v => slot.set(v === value ? undefined : v)} />
  return (
    <select className="in" {...marks(slot)} value={value} onChange={e => slot.set(e.target.value || undefined)}>
      <option value="">请选</option>
      {options.map(([v, title]) => (
        <option key={v} value={v}>
          {title}
        </option>
      ))}
    </select>
  )
}
