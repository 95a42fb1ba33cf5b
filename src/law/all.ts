/** @module The instruments as a list, in the order of their names. */
import type { Instrument } from './instrument.ts'
import * as named from './instruments/index.ts'

export const instruments: readonly Instrument[] = Object.values(named)
