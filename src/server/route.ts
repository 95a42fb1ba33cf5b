/**
 * @module An endpoint of the API: what it takes, what it answers, and one handler that translates — parse, ask an act or a
 * question, answer. The OpenAPI document is made from the same schemas.
 */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { isDay } from '../base/day.ts'
import { isId } from '../base/id.ts'
import { ok, type Result } from '../base/result.ts'
import type { HiddenKind } from '../check/hidden.ts'
import { gate } from '../documents/gate.ts'
import type { AnswerName, AnswerOf } from '../questions/answers/index.ts'
import type { Store } from '../store/open.ts'
import { disposition } from './disposition.ts'
import { refusedAnswer } from './errors.ts'

export { z } from '@hono/zod-openapi'

export interface Env {
  Variables: {
    readonly house: House
    readonly request: string
    readonly store: Pick<Store, 'data' | 'app' | 'public'>
    reader?: Reader
    token?: string
  }
}
export type Api = OpenAPIHono<Env>

/** A router whose bad requests are refusals like all others. */
export const router = (): Api =>
  new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const issue = result.error.issues[0]
      const field = issue?.path.join('.') ?? ''
      return refusedAnswer(c as Context, [
        { code: 'bad-request', ...(field && { field }), context: { detail: field ? `${field} 不合要求` : '格式不合要求' } },
      ])
    },
  })

/** A file as an answer: kept by the browser under its name. */
export interface FileAnswer {
  readonly bytes: Uint8Array<ArrayBuffer> | string
  readonly type: string
  readonly name: string
  /** A page of our own making: the browser shows it, without any script. */
  readonly page?: true
  /** What the file carries on purpose (comments of a check, hints of a template). */
  readonly wanted?: readonly HiddenKind[]
  /** Given back as it came, to those who handle its matter: evidence is not touched and not held back. */
  readonly evidence?: true
}
export const isFile = (value: unknown): value is FileAnswer =>
  typeof value === 'object' && value !== null && 'bytes' in value && 'name' in value

/** What may be sent to an endpoint. */
interface Takes {
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly json?: z.ZodType
  readonly form?: z.ZodObject
}
type Out<T> = T extends z.ZodType ? z.output<T> : undefined

export interface Endpoint<T extends Takes, A extends Answers> {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  readonly path: string
  /** One sentence, in Chinese: it stands in the OpenAPI document. */
  readonly about: string
  readonly takes?: T
  /** The name of the answer's schema; `file` for a file, nothing for an empty answer. */
  readonly answers?: A
  /** Needs no session. */
  readonly open?: true
}
type Answers = AnswerName | 'file' | undefined
type Gives<A> = A extends 'file' ? FileAnswer : A extends AnswerName ? AnswerOf<A> : undefined

export interface Call<T extends Takes> {
  readonly house: House
  readonly reader: Reader
  readonly params: Out<T['params']>
  readonly query: Out<T['query']>
  readonly json: Out<T['json']>
  readonly form: Out<T['form']>
  readonly c: Context<Env>
}

/** Put an endpoint on the API. */
export function endpoint<const T extends Takes, const A extends Answers = undefined>(
  api: Api,
  { method, path, about, takes, answers, open }: Endpoint<T, A>,
  handle: (call: Call<T>) => Promise<Result<Gives<A>>> | Result<Gives<A>>,
): void {
  const route = createRoute({
    method,
    path,
    summary: about,
    ...(open ? { security: [] } : {}),
    request: {
      ...(takes?.params && { params: takes.params }),
      ...(takes?.query && { query: takes.query }),
      ...(takes?.json && { body: { required: true, content: { 'application/json': { schema: takes.json } } } }),
      ...(takes?.form && { body: { required: true, content: { 'multipart/form-data': { schema: takes.form } } } }),
    },
    responses: {
      ...answer(answers),
      default: { description: '不予办理的原因', content: { 'application/json': { schema: ref('ErrorBody') } } },
    },
  })
  api.openapi(route, (async (c: Context<Env>) => {
    const reader = c.get('reader')
    if (!open && !reader) return refusedAnswer(c, [{ code: 'log-in' }])
    const valid = (part: string): unknown => c.req.valid(part as never)
    const call = {
      house: c.get('house'),
      reader: reader as Reader,
      params: takes?.params && valid('param'),
      query: takes?.query && valid('query'),
      json: takes?.json && valid('json'),
      form: takes?.form && valid('form'),
      c,
    }
    const result = await handle(call as Call<T>)
    return result.ok ? await answered(c, result.value) : refusedAnswer(c, result.refused)
  }) as never)
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function answer(name: Answers) {
  if (name === undefined) return { 204: { description: '已办' } }
  if (name === 'file')
    return { 200: { description: '文件', content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } } }
  const schema = name.endsWith('[]') ? { type: 'array' as const, items: ref(name.slice(0, -2)) } : ref(name)
  return { 200: { description: name, content: { 'application/json': { schema } } } }
}

async function answered(c: Context, value: unknown): Promise<Response> {
  if (value === undefined) return c.body(null, 204)
  if (!isFile(value)) return c.json(value as object)
  const passed = await leaves(value)
  if (!passed.ok) return refusedAnswer(c, passed.refused)
  return c.body(value.bytes, 200, {
    'content-type': value.type,
    'content-disposition': disposition(value.name, value.page ? 'inline' : 'attachment'),
    ...(value.page && { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" }),
    'cache-control': 'no-store',
  })
}

/** Every file that leaves passes the gate; words alone (a page, a feed, JSON) hide nothing. */
export const leaves = async ({ bytes, name, wanted, evidence }: FileAnswer): Promise<Result<null>> =>
  typeof bytes === 'string' || evidence ? ok(null) : await gate({ bytes, name, ...(wanted && { wanted }) })

/** Values that the rooms below expect in their own types. */
export const day = z.string().refine(isDay).openapi({ type: 'string', format: 'date' })
export const id = z.string().refine(isId).openapi({ type: 'string', format: 'uuid' })
export const whole = z.coerce.number().int().min(0).max(1_000_000_000)
export const afterClosing = z.literal(true).optional().openapi({ description: '这一天已经封账，仍要登记' })
/** A list in a query: `a,b,c`. */
export const commas = z.string().transform(text => text.split(',').filter(Boolean))
