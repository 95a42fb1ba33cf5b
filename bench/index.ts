/** @module Every benchmark. */
import type { Bench } from './bench.ts'
import { checkReport } from './check.ts'
import { periods } from './periods.ts'

export const benches: readonly Bench[] = [periods, checkReport]
