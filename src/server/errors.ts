/** @module The one place that makes errors at the edge: one shape, worded, with a status from one map. Nothing internal leaves it. */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal } from '../base/result.ts'
import { worded } from '../declare/wording.ts'
import type { Provision } from '../law/instrument.ts'
import type { ErrorBody } from '../questions/answers/refusal.ts'
import { isDiskFull } from '../store/disk-full.ts'

/** What is not an ordinary refusal (422) by its code. */
const statuses: { readonly [code: string]: ContentfulStatusCode } = {
  'bad-request': 400,
  'log-in': 401,
  'wrong-password': 401,
  'not-allowed': 403,
  'foreign-origin': 403,
  'sample-unit': 403,
  'not-found': 404,
  stale: 409,
  'too-large': 413,
  'document-too-large': 413,
  'document-type': 415,
  'too-many-tries': 429,
  'too-many-requests': 429,
  internal: 500,
  'disk-full': 507,
}

/** The status of a refusal: that of its first reason. */
export const statusOf = (refused: readonly Refusal[]): ContentfulStatusCode => statuses[refused[0]?.code ?? 'internal'] ?? 422

/** The body of an error. */
export const errorBody = (refused: readonly (Refusal & { readonly law?: Provision })[]): ErrorBody => ({
  refused: refused.map(({ code, field, context, law }) => ({
    code,
    ...(field !== undefined && { field }),
    ...(context && { context }),
    ...(law && { law }),
    text: worded({ code, ...(context && { context }), ...(law && { law }) }),
  })),
})

/** Answer with refusals. */
export const refusedAnswer = (c: Context, refused: readonly Refusal[]): Response => c.json(errorBody(refused), statusOf(refused))

/** What a thrown error is to a caller. Only the number of the request goes out; the error itself is for the log. */
export function refusalOf(error: unknown, request: string): Refusal {
  if (isDiskFull(error)) return { code: 'disk-full' }
  if (error instanceof HTTPException && error.status < 500)
    return error.status === 413 ? { code: 'too-large', context: { max: '' } } : { code: 'bad-request' }
  return { code: 'internal', context: { id: request } }
}
