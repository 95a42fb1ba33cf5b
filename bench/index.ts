/** @module Every benchmark. */
import type { Bench } from './bench.ts'
import { checkReport } from './check.ts'
import { figures } from './figures.ts'
import { imports } from './import.ts'
import { periods } from './periods.ts'
import { record } from './record.ts'

export const benches: readonly Bench[] = [record, imports, figures, checkReport, periods]
