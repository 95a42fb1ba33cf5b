/** @module Options as words to press: ink when chosen. Used by every kind that chooses from a closed list. */
import type { Slot } from './slot.ts'

interface Props {
  readonly slot: Slot
  readonly options: { readonly [value: string]: string }
  readonly chosen: readonly string[]
  readonly choose: (value: string) => void
  /** The title, where it is not that of the slot's own row. */
  readonly labelledBy?: string
}

export const Options = ({ slot, options, chosen, choose, labelledBy = `${slot.id}-title` }: Props) => (
  <fieldset className="ops" id={slot.id} aria-labelledby={labelledBy} aria-describedby={slot.describedBy}>
    {Object.entries(options).map(([value, title]) => (
      <button key={value} type="button" aria-pressed={chosen.includes(value)} onClick={() => choose(value)}>
        {title}
      </button>
    ))}
  </fieldset>
)
