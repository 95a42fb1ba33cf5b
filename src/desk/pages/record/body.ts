/** @module What a form sends: the step itself, or its submission where somebody must approve it. */
import type { Day } from '../../../base/day.ts'
import type { Register } from '../../../declare/register.ts'
import type { RecordBody } from '../../../server/api.ts'
import type { Data, Draft } from './draft.ts'

export function bodyOf(register: Register, step: string, n: number, draft: Draft, data: Data): RecordBody {
  const common = {
    request: draft.request,
    register: register.id,
    n,
    day: draft.day as Day,
    ...(draft.afterClosing && { afterClosing: true as const }),
  }
  return register.steps[step]!.approvedBy ? { ...common, step: 'submit', data: { step, data } } : { ...common, step, data }
}
