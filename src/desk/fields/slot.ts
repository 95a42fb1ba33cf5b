/** @module What a form gives each of its inputs. */
export interface Slot {
  /** The id of the input: its label and its error point at it. */
  readonly id: string
  readonly value: unknown
  /** What cannot be read stays as typed, so that nothing is lost and the check can name it; undefined is empty. */
  readonly set: (value: unknown) => void
  readonly invalid: boolean
  readonly describedBy: string | undefined
}

export const marks = (slot: Slot) => ({ id: slot.id, 'aria-invalid': slot.invalid, 'aria-describedby': slot.describedBy })
