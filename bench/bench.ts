/**
 * @module A benchmark times our way and a reference that does the same work in the plainest honest way, in turn, in one run,
 * and tells the ratio of their medians. A ratio survives a slow machine; a time does not.
 */

export interface Bench {
  readonly id: string
  /** What is measured, and against what. */
  readonly title: string
  readonly reference: string
  /** Make what both need; `close` gives it back. */
  prepare(): Promise<{ ours(): unknown; reference(): unknown; close?(): Promise<void> }>
  /** How many pairs are timed after one warm-up. */
  readonly rounds: number
}

export interface Measured {
  readonly id: string
  readonly title: string
  readonly reference: string
  /** Medians in milliseconds, and ours ÷ reference. */
  readonly ours: number
  readonly theirs: number
  readonly ratio: number
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

export async function measure(bench: Bench): Promise<Measured> {
  const work = await bench.prepare()
  try {
    await work.reference()
    await work.ours()
    const ours: number[] = []
    const theirs: number[] = []
    for (let i = 0; i < bench.rounds; i++) {
      theirs.push(await timed(() => work.reference()))
      ours.push(await timed(() => work.ours()))
    }
    const { id, title, reference } = bench
    return { id, title, reference, ours: median(ours), theirs: median(theirs), ratio: median(ours) / median(theirs) }
  } finally {
    await work.close?.()
  }
}
