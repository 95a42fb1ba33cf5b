/** @module A layer over the page. Esc and a press beside it close it; focus goes back where it was. */
import { type ReactNode, useEffect, useRef } from 'react'
import './dialog.css'

interface Props {
  readonly label: string
  readonly close: () => void
  readonly className?: string
  readonly children: ReactNode
}

export function Dialog({ label, close, className = '', children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={ref}
      className={`pop dialog ${className}`}
      aria-label={label}
      onCancel={e => {
        e.preventDefault()
        close()
      }}
      onClick={e => e.target === ref.current && close()}
    >
      <div className="dialog-in">{children}</div>
    </dialog>
  )
}
