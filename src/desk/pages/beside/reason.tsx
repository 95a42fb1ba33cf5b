/** @module Why, in the writer's own words. It stays beside the entry. */
import type { Told } from '../../api/client.ts'
import { Growing } from '../../fields/text.tsx'
import { FieldRow } from '../record/field-row.tsx'

interface Props {
  readonly title?: string
  readonly must?: boolean
  readonly help?: string
  readonly told: readonly Told[]
  readonly value: string
  readonly set: (reason: string) => void
}

export const Reason = ({ title = '理由', must = true, help, told, value, set }: Props) => (
  <FieldRow name="reason" title={title} must={must} help={help} told={told} value={value} set={v => set(String(v ?? ''))}>
    {slot => <Growing slot={slot} value={value} max={2000} rows={2} set={slot.set} />}
  </FieldRow>
)
