import type { Choices } from '../../declare/fields.ts'
import { Options } from './options.tsx'
import type { Slot } from './slot.ts'

/** Any of the options. */
export function ChoicesInput({ field, slot }: { readonly field: Choices<string>; readonly slot: Slot }) {
  const chosen = Array.isArray(slot.value) ? (slot.value as readonly string[]) : []
  const choose = (v: string) => {
    const now = chosen.includes(v) ? chosen.filter(c => c !== v) : [...chosen, v]
    slot.set(now.length > 0 ? now : undefined)
  }
  return <Options slot={slot} options={field.options} chosen={chosen} choose={choose} />
}
