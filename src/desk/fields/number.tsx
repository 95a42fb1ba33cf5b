import { useState } from 'react'
import type { Of } from '../../declare/fields.ts'
import { marks, type Slot } from './slot.ts'

/** A number between − and ＋: large enough for a thumb. */
export function NumberInput({ field, slot }: { readonly field: Of<'number'>; readonly slot: Slot }) {
  const [typed, setTyped] = useState(slot.value === undefined ? '' : String(slot.value))
  const write = (text: string) => {
    setTyped(text)
    const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
    slot.set(plain === '' ? undefined : /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text)
  }
  const step = (by: number) => write(String(Math.max(field.min ?? 0, (Number(typed) || 0) + by)))
  return (
    <span className="stepper">
      <button type="button" aria-label={`${field.title}减一`} onClick={() => step(-1)}>
        −
      </button>
      <input {...marks(slot)} value={typed} inputMode="decimal" onChange={e => write(e.target.value)} />
      <button type="button" aria-label={`${field.title}加一`} onClick={() => step(1)}>
        ＋
      </button>
    </span>
  )
}
