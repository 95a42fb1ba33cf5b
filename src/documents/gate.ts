/** @module The gate as the rest of the house calls it: what passes is worked on in a child process. */
import type { Result } from '../base/result.ts'
import type { Outgoing } from './outgoing.ts'
import { runJob } from './worker/pool.ts'

/** May the file leave? Refused: `file-hidden`, `file-personal`, and what cannot be opened. */
export const gate = (file: Outgoing): Promise<Result<null>> => runJob('inspect', file)
