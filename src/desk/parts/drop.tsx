/** @module Where files are dropped or picked. */
import { useRef, useState } from 'react'
import './drop.css'

interface Props {
  readonly label: string
  readonly accept: string
  readonly many?: boolean
  readonly pick: (files: readonly File[]) => void
}

export function Drop({ label, accept, many = false, pick }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    <div className="drop-at">
      <button
        type="button"
        className={over ? 'drop over' : 'drop'}
        onClick={() => input.current?.click()}
        onDragOver={e => {
          e.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={e => {
          e.preventDefault()
          setOver(false)
          pick([...e.dataTransfer.files])
        }}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={many}
        aria-label={label}
        onChange={e => pick([...(e.target.files ?? [])])}
      />
    </div>
  )
}
