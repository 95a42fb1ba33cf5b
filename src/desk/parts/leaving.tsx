/** @module What leaves of a register in one piece: at once, or, of one that only some roles see, for a reason that is asked in one line and kept. */
import { type ReactNode, useState } from 'react'
import type { Register } from '../../declare/register.ts'
import './leaving.css'

/** 写明用途: one line, and the word that goes on with it. */
export function ReasonLine({ go, give }: { readonly go: ReactNode; readonly give: (reason: string) => void }) {
  const [reason, setReason] = useState('')
  return (
    <form
      className="reason-line noprint"
      onSubmit={e => {
        e.preventDefault()
        if (reason.trim()) give(reason.trim())
      }}
    >
      <input
        className="in"
        aria-label="用途"
        placeholder="写明用途，会记下来"
        maxLength={200}
        required
        value={reason}
        onChange={e => setReason(e.target.value)}
      />
      <button type="submit" className="btn">
        {go}
      </button>
    </form>
  )
}

interface ExportProps {
  readonly register: Register
  readonly href: string
  readonly children: ReactNode
}
/** A file to keep, of a register whose rows may leave. */
export function ExportLink({ register, href, children }: ExportProps) {
  const [asking, setAsking] = useState(false)
  if (!register.restricted)
    return (
      <a className="btn" href={href} download>
        {children}
      </a>
    )
  if (!asking)
    return (
      <button type="button" className="btn" onClick={() => setAsking(true)}>
        {children}
      </button>
    )
  const give = (reason: string) => {
    setAsking(false)
    window.location.assign(`${href}${href.includes('?') ? '&' : '?'}reason=${encodeURIComponent(reason)}`)
  }
  return <ReasonLine go={children} give={give} />
}
