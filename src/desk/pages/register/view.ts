/** @module What a list shows, as its address says it: narrowing, order, words. A saved view is such an address with a name. */
/** The parts of the address that narrow; `where.<field>` narrows by a field's values. */
const plain = ['state', 'q', 'village', 'handler', 'from', 'to', 'sort', 'descending'] as const

/** The address as a question to the server. */
export function questionOf(register: string, at: URLSearchParams): { readonly [name: string]: string } {
  const pairs = [...at].filter(([k, v]) => v && ((plain as readonly string[]).includes(k) || k.startsWith('where.')))
  return { register, ...Object.fromEntries(pairs) }
}

/** The address with some parts changed; an empty part goes. */
export function changed(at: URLSearchParams, parts: { readonly [name: string]: string | null }): URLSearchParams {
  const next = new URLSearchParams(at)
  for (const [k, v] of Object.entries(parts)) v ? next.set(k, v) : next.delete(k)
  return next
}

export interface SavedView {
  readonly title: string
  readonly at: string
}
const key = (register: string) => `views:${register}`
export const savedViews = (register: string): readonly SavedView[] => JSON.parse(localStorage.getItem(key(register)) ?? '[]') as SavedView[]
export const saveViews = (register: string, views: readonly SavedView[]): void => localStorage.setItem(key(register), JSON.stringify(views))
