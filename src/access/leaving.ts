/** @module May rows leave in one piece: an export, a platform's table, the list behind a figure. Of a restricted register only for a reason, which the log keeps. */
import { ok, type Result, refuse } from '../base/result.ts'
import type { Register } from '../declare/register.ts'
import { may } from './powers.ts'
import type { Reader } from './reader.ts'

/** What the log says beside the export. */
export interface Leaving {
  readonly reason?: string
}

/** Of a register that the reader may open. Refused: `not-allowed` without the power to export, `reason-needed` where it is restricted and none is given. */
export function leaving(reader: Pick<Reader, 'roles'>, register: Register, reason: string | undefined): Result<Leaving> {
  if (!may(reader.roles, 'exports')) return refuse({ code: 'not-allowed' })
  const said = reason?.trim()
  if (register.restricted && !said) return refuse({ code: 'reason-needed', field: 'reason' })
  return ok(said ? { reason: said } : {})
}
