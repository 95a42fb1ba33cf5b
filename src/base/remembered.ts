/** @module What follows from a thing that never changes, as from a declaration or a key: made once for each, and forgotten with it. */

export function remembered<Of extends object, What extends object>(make: (of: Of) => What): (of: Of) => What {
  const made = new WeakMap<Of, What>()
  return of => {
    const known = made.get(of)
    if (known) return known
    const fresh = make(of)
    made.set(of, fresh)
    return fresh
  }
}
