/** @module A matter written as a story, for tests of the ledger and of registers: step, day, data. */
import type { Day, Moment } from '../../src/base/day.ts'
import type { KernelData, KernelStep } from '../../src/declare/kernel.ts'
import type { Data, Register, StepOf } from '../../src/declare/register.ts'
import { type Calendar, shippedCalendar } from '../../src/law/calendar.ts'
import { countWith, type Setting } from '../../src/ledger/count.ts'
import type { Entry, Origin } from '../../src/ledger/entry.ts'
import { type Matter, type Next, refusals, replay, type Told } from '../../src/ledger/replay.ts'
import type { Run } from '../../src/ledger/run.ts'

interface More {
  readonly by?: string
  readonly origin?: Origin
  readonly time?: Moment
  readonly at?: Moment
}

/** Tells a story of a register. `do` throws when the step is refused; `tries` says what stands against it and adds nothing. */
export class Story<R extends Register> {
  readonly register: R
  readonly entries: Entry[] = []
  readonly count: ReturnType<typeof countWith>

  constructor(register: R, calendar: Calendar = shippedCalendar, settings: readonly Setting[] = []) {
    this.register = register
    this.count = countWith(calendar, settings)
  }

  private make(step: string, day: Day, data: object, more: More): Entry {
    const { by = 'u1', origin = 'desk', at = `${day}T09:00+08:00`, time } = more
    return { n: this.entries.length + 1, step, day, at, by, origin, data: { ...data }, ...(time && { time }) }
  }

  private add(e: Entry): this {
    const against = refusals(this.register, this.entries, [e], this.count).filter(t => !t.warns)
    if (against.length) throw new Error(`${e.step} on ${e.day}: ${against.map(t => `${t.n} ${t.code} ${t.field ?? ''}`).join('; ')}`)
    this.entries.push(e)
    return this
  }

  do<S extends StepOf<R>>(step: S, day: Day, data: Data<R, S>, more: More = {}): this {
    return this.add(this.make(step, day, data, more))
  }

  /** What stands against a step. */
  tries<S extends StepOf<R>>(step: S, day: Day, data: Data<R, S>, more: More = {}): Told[] {
    return refusals(this.register, this.entries, [this.make(step, day, data, more)], this.count)
  }

  /** The codes of what stands against a step. */
  refused<S extends StepOf<R>>(step: S, day: Day, data: Data<R, S>, more: More = {}): string[] {
    return this.tries(step, day, data, more)
      .filter(t => !t.warns)
      .map(t => t.code)
  }

  /** A step of the kernel. */
  kernel<K extends KernelStep>(step: K, day: Day, data: KernelData[K], more: More = {}): this {
    return this.add(this.make(step, day, data, more))
  }

  /** What stands against a step of the kernel, as `entry code`. */
  kernelRefused<K extends KernelStep>(step: K, day: Day, data: KernelData[K], more: More = {}): string[] {
    return refusals(this.register, this.entries, [this.make(step, day, data, more)], this.count)
      .filter(t => !t.warns)
      .map(t => `${t.n} ${t.code}`)
  }

  now(): Matter<R> {
    return replay(this.register, this.entries, this.count)
  }
  limit(name: string): Run | undefined {
    return this.now().limits.findLast(l => l.limit === name)
  }
  next(step: StepOf<R>): Next<StepOf<R>> | undefined {
    return this.now().next.find(n => n.step === step)
  }
  /** Days and amounts of a figure's facts. */
  facts(figure: string): [Day, number][] {
    return this.now()
      .facts.filter(f => f.figure === figure)
      .map(f => [f.day, f.amount])
  }
  /** The value of a figure on a day (a stock), or up to it (a flow). */
  sum(figure: string, until: Day = '9999-12-31'): number {
    return this.facts(figure).reduce((sum, [day, amount]) => (day <= until ? sum + amount : sum), 0)
  }
}

export const story = <R extends Register>(register: R, calendar?: Calendar, settings?: readonly Setting[]): Story<R> =>
  new Story(register, calendar, settings)
