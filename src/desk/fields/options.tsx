/** @module Options as words to press: ink when chosen. Used by every kind that chooses from a closed list. */
import type { Slot } from './slot.ts'

interface Props {
  readonly slot: Slot
  readonly options: { readonly [value: string]: string }
  readonly chosen: readonly string[]
  readonly choose: (value: string) => void
}

export const Options = ({ slot, options, chosen, choose }: Props) => (
  <fieldset className="ops" id={slot.id} aria-labelledby={`${slot.id}-title`} aria-describedby={slot.describedBy}>
    {Object.entries(options).map(([value, title]) => (
      <button key={value} type="button" aria-pressed={chosen.includes(value)} onClick={() => choose(value)}>
        {title}
      </button>
    ))}
  </fieldset>
)
