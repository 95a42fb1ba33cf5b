import { useLayoutEffect, useRef } from 'react'
import type { Of } from '../../declare/fields.ts'
import { marks, type Slot } from './slot.ts'

/** From this length on a text may be of several lines. */
const long = 120
/** Where so much may be written, several lines stand there from the start. */
const roomy = 500

export function TextInput({ field, slot }: { readonly field: Of<'text'>; readonly slot: Slot }) {
  const value = typeof slot.value === 'string' ? slot.value : ''
  const set = (text: string) => slot.set(text === '' ? undefined : text)
  if (field.form === undefined && (field.max === undefined || field.max >= long))
    return <Growing slot={slot} value={value} max={field.max} rows={(field.max ?? 0) >= roomy ? 3 : 1} set={set} />
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

interface GrowingProps {
  readonly slot: Slot
  readonly value: string
  readonly max: number | undefined
  readonly rows: number
  readonly set: (text: string) => void
}

/** As high as what is written in it: one line for a word, more for a story. */
export function Growing({ slot, value, max, rows, set }: GrowingProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const at = box.current
    if (!at) return
    at.style.height = 'auto'
    at.style.height = `${at.scrollHeight + at.offsetHeight - at.clientHeight}px`
  }, [value])
  return (
    <textarea
      ref={box}
      className="in grows"
      {...marks(slot)}
      value={value}
      maxLength={max}
      rows={rows}
      onChange={e => set(e.target.value)}
    />
  )
}
