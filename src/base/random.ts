/** @module Seeded randomness: a published draw can be drawn again from its seed, and the sample's year is the same everywhere. */

/** A generator of numbers in [0, 1), the same for the same seed on every machine (sfc32 seeded by FNV-1a of the text). */
export function seeded(seed: string): () => number {
  let h = 0x811c9dc5
  const state = [0, 1, 2, 3].map(round => {
    for (const c of `${round}:${seed}`) h = Math.imul(h ^ c.codePointAt(0)!, 0x01000193) >>> 0
    return h
  }) as [number, number, number, number]
  let [a, b, c, d] = state
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** The items in an order that the seed decides (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}
