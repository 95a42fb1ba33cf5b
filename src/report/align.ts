/** @module Where a stretch of one text stands in an edited copy of it: the longest common subsequence of the two, letter by letter. */

/**
 * For each letter of `a` its place in `b`, or −1. Common beginnings and ends are cut off first, so that the table stays as
 * small as the edit; of two texts too different to compare (over `cells`) nothing is aligned.
 */
export function aligned(a: string, b: string, cells = 9_000_000): Int32Array {
  const to = new Int32Array(a.length).fill(-1)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) to[head] = head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    to[a.length - 1 - tail] = b.length - 1 - tail
    tail++
  }
  const [n, m] = [a.length - head - tail, b.length - head - tail]
  if (n === 0 || m === 0 || n * m > cells) return to
  const best = new Uint16Array((n + 1) * (m + 1))
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      best[i * (m + 1) + j] =
        a[head + i] === b[head + j]
          ? best[(i + 1) * (m + 1) + j + 1]! + 1
          : Math.max(best[(i + 1) * (m + 1) + j]!, best[i * (m + 1) + j + 1]!)
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (a[head + i] === b[head + j]) to[head + i++] = head + j++
    else if (best[(i + 1) * (m + 1) + j]! >= best[i * (m + 1) + j + 1]!) i++
    else j++
  }
  return to
}

/**
 * The place of `a`'s stretch in `b`: all its letters side by side, and at least `context` letters right before or right
 * behind them unchanged, so that another number of the same digits is not taken for it. Null when it is not there.
 */
export function stretchIn(
  to: Int32Array,
  a: string,
  b: string,
  start: number,
  end: number,
  context = 4,
): { readonly start: number; readonly end: number } | null {
  const first = to[start] ?? -1
  if (first < 0) return null
  for (let i = start; i < end; i++) if (to[i] !== first + (i - start)) return null
  const last = first + (end - start)
  if ((/\d/.test(b[first - 1] ?? '') && /\d/.test(a[start] ?? '')) || (/[\d.%]/.test(b[last] ?? '') && /\d/.test(a[end - 1] ?? '')))
    return null
  const before = Array.from({ length: context }, (_, k) => start - 1 - k).every((i, k) =>
    i < 0 ? first - 1 - k < 0 : to[i] === first - 1 - k,
  )
  const behind = Array.from({ length: context }, (_, k) => end + k).every((i, k) =>
    i >= a.length ? last + k >= b.length : to[i] === last + k,
  )
  return before || behind ? { start: first, end: last } : null
}

/** For each text of `a` the index of the text of `b` that it most likely became, or −1: the same text first, then the most alike. */
export function paired(a: readonly string[], b: readonly string[]): number[] {
  const free = new Set(b.keys())
  const out = a.map(text => {
    const same = [...free].find(j => b[j] === text)
    if (same !== undefined) free.delete(same)
    return same ?? -1
  })
  const grams = b.map(bigrams)
  a.forEach((text, i) => {
    if (out[i] !== -1) return
    const own = bigrams(text)
    let best = { j: -1, score: 0.4 }
    for (const j of free) {
      const score = likeness(own, grams[j]!)
      if (score > best.score) best = { j, score }
    }
    out[i] = best.j
    free.delete(best.j)
  })
  return out
}

const bigrams = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let both = 0
  for (const g of a) if (b.has(g)) both++
  return (2 * both) / (a.size + b.size)
}
