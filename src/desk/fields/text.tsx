import type { Of } from '../../declare/fields.ts'
import { marks, type Slot } from './slot.ts'

/** From this length on a text is written in several lines. */
const long = 120

export function TextInput({ field, slot }: { readonly field: Of<'text'>; readonly slot: Slot }) {
  const value = typeof slot.value === 'string' ? slot.value : ''
  const set = (text: string) => slot.set(text === '' ? undefined : text)
  if ((field.max ?? 2000) >= long)
    return <textarea className="in" {...marks(slot)} value={value} maxLength={field.max} rows={3} onChange={e => set(e.target.value)} />
  const hint = field.form === 'document-number' ? '某府发〔2024〕7号' : undefined
  return (
    <input
      className="in"
      {...marks(slot)}
      value={value}
      placeholder={hint}
      inputMode={field.form === 'phone' ? 'tel' : 'text'}
      onChange={e => set(e.target.value)}
    />
  )
}
