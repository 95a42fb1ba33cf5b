/** @module Keys of the desk: one letter each, silent while somebody types. */
import { useEffect } from 'react'

const typing = (t: EventTarget | null) =>
  t instanceof HTMLElement &&
  (t.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName) || t.closest('[role=dialog],dialog') !== null)

/** Run what stands under a key. `escape` also runs while typing. */
export function useKeys(keys: { readonly [key: string]: (() => void) | undefined }): void {
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      const run = keys[e.key.toLowerCase()]
      if (!run || e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return
      if (typing(e.target) && e.key !== 'Escape') return
      if (e.key === 'Enter' && e.target instanceof HTMLElement && e.target.matches('a,button,summary')) return
      e.preventDefault()
      run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
