/** @module A box to type in and the list of what fits: arrows move, Enter takes. */
import { useEffect, useRef, useState } from 'react'
import { Dialog } from './dialog.tsx'
import './picker.css'

export interface Choice {
  readonly key: string
  readonly title: string
  readonly about: string
}
interface Props<C> {
  readonly title: string
  /** What may be found, and an example of it. */
  readonly label: string
  readonly placeholder: string
  readonly typed: string
  readonly type: (text: string) => void
  readonly choices: readonly C[]
  readonly take: (choice: C) => void
  readonly close: () => void
  /** Said where nothing fits. */
  readonly none?: string | undefined
}

export function Picker<C extends Choice>({ title, label, placeholder, typed, type, choices, take, close, none }: Props<C>) {
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at])
  return (
    <Dialog label={title} close={close} className="picker">
      <input
        className="in"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        autoFocus
        onChange={e => {
          type(e.target.value)
          setAt(0)
        }}
        onKeyDown={e => {
          if (e.key === 'ArrowDown') setAt(Math.max(0, Math.min(at + 1, choices.length - 1)))
          else if (e.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
          else if (e.key === 'Enter' && choices[at]) take(choices[at])
          else return
          e.preventDefault()
        }}
      />
      <ul ref={list}>
        {choices.map((c, i) => (
          <li key={c.key} className={i === at ? 'on' : ''}>
            <button type="button" onClick={() => take(c)}>
              <b>{c.title}</b>
              <span>{c.about}</span>
            </button>
          </li>
        ))}
      </ul>
      {none && <p className="none">{none}</p>}
    </Dialog>
  )
}
