/** @module One line of a form: what is asked, the input, a sentence of help, and what is wrong with it, with its article. */
import type { ReactNode } from 'react'
import type { Told } from '../../api/client.ts'
import type { Slot } from '../../fields/slot.ts'

interface Props {
  readonly name: string
  readonly title: string
  readonly must: boolean
  readonly help?: string | undefined
  readonly told: readonly Told[]
  readonly value: unknown
  readonly set: (value: unknown) => void
  readonly children: (slot: Slot) => ReactNode
}

export function FieldRow({ name, title, must, help, told, value, set, children }: Props) {
  const id = `f-${name}`
  const about = [help && `${id}-help`, told.length > 0 && `${id}-told`].filter(Boolean).join(' ')
  return (
    <div className={told.length > 0 ? 'fr wrong' : 'fr'} id={`${id}-row`}>
      <label htmlFor={id} id={`${id}-title`}>
        {title}
        {!must && <small>可不填</small>}
      </label>
      <div>
        {children({ id, value, set, invalid: told.length > 0, describedBy: about || undefined })}
        {help && (
          <p className="help" id={`${id}-help`}>
            {help}
          </p>
        )}
        {told.length > 0 && (
          <p className="told" id={`${id}-told`} role="alert">
            {told.map(t => t.text).join(' ')}
          </p>
        )}
      </div>
    </div>
  )
}
