/** @module The one place that talks to the server. What the server refuses comes back as a value; a page never sees a status code. */
import { newId } from '../../base/id.ts'
import type { Result } from '../../base/result.ts'
import type { ErrorBody } from '../../server/api.ts'

export type Told = ErrorBody['refused'][number]

/** A question that was refused: thrown by {@link ask} for the page's error boundary. */
export class Refused extends Error {
  readonly refused: readonly Told[]
  constructor(refused: readonly Told[]) {
    super(refused.map(r => r.text).join(' '))
    this.refused = refused
  }
  is(code: string): boolean {
    return this.refused.some(r => r.code === code)
  }
}

const offline: Told = { code: 'offline', text: '没有网络。您写的还在，连上后再存一次就行。' }
const broken: Told = { code: 'internal', text: '程序没有答复。您写的还在，请稍后再试。' }

async function told(response: Response): Promise<readonly Told[]> {
  try {
    const body = (await response.json()) as Partial<ErrorBody>
    return body.refused?.length ? body.refused : [broken]
  } catch {
    return [broken]
  }
}

async function call<T>(method: string, path: string, body?: unknown): Promise<Result<T, Told>> {
  const form = body instanceof FormData
  const init: RequestInit = { method, credentials: 'same-origin', headers: { accept: 'application/json' } }
  if (form) init.body = body
  else if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { accept: 'application/json', 'content-type': 'application/json' }
  }
  let response: Response
  try {
    response = await fetch(`/api${path}`, init)
  } catch {
    return { ok: false, refused: [offline] }
  }
  if (!response.ok) return { ok: false, refused: await told(response) }
  return { ok: true, value: (response.status === 204 ? undefined : await response.json()) as T }
}

/** Ask a question; a refusal is thrown. */
export async function ask<T>(path: string): Promise<T> {
  const answer = await call<T>('GET', path)
  if (answer.ok) return answer.value
  throw new Refused(answer.refused)
}

/** Send a write (JSON, or files as form data); a refusal is a value. */
export const send = <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Result<T, Told>> =>
  call<T>(method, path, body)

/** A file that is made from what was sent: kept by the browser under its name. A refusal is a value. */
export async function download(path: string, body: unknown): Promise<readonly Told[]> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`/api${path}`, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) }).catch(
    () => null,
  )
  if (!response) return [offline]
  if (!response.ok) return await told(response)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '')
  link.click()
  URL.revokeObjectURL(link.href)
  return []
}

/** The key of one intended write. A form makes it once, so that a double click or a retry writes once. */
export const freshId = (): string => newId(performance.timeOrigin + performance.now())

/** A path with its query, empty values left out. */
export function withQuery(path: string, query: { readonly [name: string]: string | number | undefined | null }): string {
  const pairs = Object.entries(query).flatMap(([k, v]) => (v === undefined || v === null || v === '' ? [] : [[k, String(v)]]))
  return pairs.length ? `${path}?${new URLSearchParams(pairs)}` : path
}
