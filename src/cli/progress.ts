/**
 * @module How a command says where it is, the same for all: on stderr, a line at a time, and only once the work has taken
 * longer than a second. So a short command stays silent, and stdout stays one value.
 */

/** Nothing is said in the first second, and no more than a line in each after it. */
const SECOND = 1000
/** A stage that does not move is said again after this, with the seconds it has taken. */
const STILL = 10_000

export interface Progress {
  /**
   * The work is at this stage now; an empty text: it waits for nobody. `long` says it at once, before work that lets no
   * timer run until it is done.
   */
  at(stage: string, long?: boolean): void
}

/** `say` writes a line. */
export function progressOn(say: (line: string) => void): Progress {
  let stage = ''
  let began = 0
  let last = { stage: '', at: 0 }
  let timer: ReturnType<typeof setInterval> | undefined
  const tell = (line: string) => {
    last = { stage, at: performance.now() }
    say(line)
  }
  const tick = () => {
    if (last.stage !== stage) tell(stage)
    else if (performance.now() - last.at >= STILL) tell(`${stage}（已${Math.round((performance.now() - began) / SECOND)}秒）`)
  }
  return {
    at(next, long = false) {
      if (next === '') {
        clearInterval(timer)
        timer = undefined
      } else if (timer === undefined) {
        began = performance.now()
        last = { stage: '', at: began }
        timer = setInterval(tick, SECOND)
        // It must not keep a command alive that is done.
        timer.unref()
      }
      stage = next
      if (next !== '' && next !== last.stage && (long || performance.now() - last.at >= SECOND)) tell(next)
    },
  }
}
