/** 100,000 working-day periods, counted by ours (which gives four readings and whether it is provisional) and by chinese-days. */
import { type Day, plusDays } from '../src/base/day.ts'
import { seeded } from '../src/base/random.ts'
import { count, shippedCalendar } from '../src/law/index.ts'
import type { Bench } from './bench.ts'
import { addWorkdays } from './reference/periods.ts'

const COUNT = 100_000

export const periods: Bench = {
  id: 'periods',
  title: '100,000 working-day periods',
  reference: 'chinese-days findWorkday',
  rounds: 5,
  async prepare() {
    const random = seeded('periods')
    const starts = Array.from({ length: COUNT }, () => plusDays('2019-02-01' as Day, Math.floor(random() * 2500)))
    const rule = { n: 20, unit: 'working-day', bound: 'max', binds: 'agency', roll: 'never' } as const
    return {
      ours: () => starts.map(start => count(rule, { start }, shippedCalendar).due),
      reference: () => starts.map(start => addWorkdays(start, 20)),
    }
  },
}
