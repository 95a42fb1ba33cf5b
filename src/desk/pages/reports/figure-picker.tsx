/** @module Choosing a figure by a few characters of its name. */
import { useState } from 'react'
import type { FigureRow } from '../../../server/api.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { titleOf } from '../../registers.ts'
import '../../app/finder.css'

interface Props {
  readonly figures: readonly FigureRow[]
  readonly pick: (figure: FigureRow) => void
  readonly close: () => void
}

export function FigurePicker({ figures, pick, close }: Props) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = figures.filter(f => f.title.includes(typed.trim()) || titleOf(f.register).includes(typed.trim())).slice(0, 40)
  return (
    <Dialog label="插入数字" close={close} className="finder">
      <input
        className="in"
        type="search"
        aria-label="找数字"
        placeholder="受理、调解成功、立案…"
        value={typed}
        autoFocus
        onChange={e => {
          setTyped(e.target.value)
          setAt(0)
        }}
        onKeyDown={e => {
          if (e.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
          else if (e.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
          else if (e.key === 'Enter' && found[at]) pick(found[at])
          else return
          e.preventDefault()
        }}
      />
      <ul>
        {found.map((f, i) => (
          <li key={f.id} className={i === at ? 'on' : ''}>
            <button type="button" onClick={() => pick(f)}>
              <b>
                {f.title} {f.text}
                {f.unit !== '%' && f.unit}
              </b>
              <span>{titleOf(f.register)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
