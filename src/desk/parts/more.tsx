/** @module What is done seldom, behind one word: a list that opens under it. Esc and whatever lies beside close it. */
import { type ReactNode, useEffect, useRef } from 'react'
import './more.css'

export function More({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = () => ref.current?.removeAttribute('open')
    const beside = (e: Event) => !ref.current?.contains(e.target as Node) && close()
    const pressed = (e: KeyboardEvent) => {
      if (e.key !== 'Escape' || !ref.current?.open) return
      close()
      ref.current.querySelector('summary')?.focus()
    }
    addEventListener('pointerdown', beside)
    addEventListener('focusin', beside)
    addEventListener('keydown', pressed)
    return () => {
      removeEventListener('pointerdown', beside)
      removeEventListener('focusin', beside)
      removeEventListener('keydown', pressed)
    }
  }, [])
  return (
    <details ref={ref} className="more noprint">
      <summary className="btn">更多</summary>
      <ul className="pop">{children}</ul>
    </details>
  )
}
