/** @module Why something was not done: a line for each reason, read out as it appears. */
import type { Told } from '../api/client.ts'
import './refusals.css'

export const Refusals = ({ told }: { readonly told: readonly Pick<Told, 'code' | 'text'>[] }) => (
  <>
    {told.map(t => (
      <p key={t.code + t.text} role="alert" className="told">
        {t.text}
      </p>
    ))}
  </>
)
