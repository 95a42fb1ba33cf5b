/** @module Holds every answer of the API against its schema: whichever test asks, an answer that is not as documented fails it. */
import { type AnswerName, answers } from '../../src/questions/answers/index.ts'
import { z } from '../../src/questions/answers/shapes.ts'

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** `/api/matters/{matter}` */
  readonly path: string
  /** `MatterView`, `UnitRow[]`, `file`; undefined for nothing. */
  readonly answers: string | undefined
  readonly operation: { readonly [member: string]: unknown }
}
interface Document {
  readonly paths: {
    readonly [path: string]: {
      readonly [method: string]: { readonly responses: { readonly [status: string]: { readonly description: string } } }
    }
  }
}

/** Every route of an OpenAPI document. */
export const routesOf = (document: unknown): readonly Route[] =>
  Object.entries((document as Document).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const name = operation.responses['200']?.description
      return { method: method as Route['method'], path: `/api${path}`, answers: name === '文件' ? 'file' : name, operation }
    }),
  )

const matches = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)
export const schemaOf = (name: string): z.ZodType =>
  name.endsWith('[]') ? z.array(answers[name.slice(0, -2) as keyof typeof answers]) : answers[name as AnswerName & keyof typeof answers]

/** What is wrong with an answer, in words; empty where it is as its schema says. */
export async function wrongIn(routes: readonly Route[], method: string, path: string, response: Response): Promise<string> {
  const own = path.split('?')[0]!
  if (!own.startsWith('/api/') || !response.headers.get('content-type')?.startsWith('application/json')) return ''
  // A path without a parameter comes before one with it.
  const route = routes
    .filter(r => r.method === method.toLowerCase() && matches(r.path).test(own))
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
  const name = response.ok ? route?.answers : 'ErrorBody'
  if (!name || name === 'file') return ''
  const read = schemaOf(name).safeParse(await response.clone().json())
  return read.success ? '' : `${method} ${path} is no ${name}: ${z.prettifyError(read.error)}`
}
