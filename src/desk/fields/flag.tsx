import { Options } from './options.tsx'
import type { Slot } from './slot.ts'

const words = { true: '是', false: '否' }

export const FlagInput = ({ slot }: { readonly slot: Slot }) => (
  <Options slot={slot} options={words} chosen={slot.value === undefined ? [] : [String(slot.value)]} choose={v => slot.set(v === 'true')} />
)
