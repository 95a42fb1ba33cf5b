import { useState } from 'react'
import { fenOf, yuan } from '../../base/money.ts'
import { marks, type Slot } from './slot.ts'

/** An amount in 元 as people type it; kept in 分. */
export function MoneyInput({ slot }: { readonly slot: Slot }) {
  const [typed, setTyped] = useState(typeof slot.value === 'number' ? yuan(slot.value) : '')
  return (
    <span className="with-unit">
      <input
        className="in"
        {...marks(slot)}
        value={typed}
        inputMode="decimal"
        onChange={e => {
          setTyped(e.target.value)
          slot.set(e.target.value.trim() === '' ? undefined : (fenOf(e.target.value) ?? e.target.value))
        }}
        onBlur={() => typeof slot.value === 'number' && setTyped(yuan(slot.value))}
      />
      <span>元</span>
    </span>
  )
}
