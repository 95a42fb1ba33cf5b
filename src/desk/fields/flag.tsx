import { Options } from './options.tsx'
import type { Slot } from './slot.ts'

const words = { true: '是', false: '否' }

/** 是 or 否; pressing the chosen one again takes it back: not said is not 否. */
export const FlagInput = ({ slot }: { readonly slot: Slot }) => {
  const value = slot.value === undefined ? '' : String(slot.value)
  return <Options slot={slot} options={words} chosen={[value]} choose={v => slot.set(v === value ? undefined : v === 'true')} />
}
