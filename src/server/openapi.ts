/** @module The OpenAPI 3.1 document: from the schemas of the endpoints and of their answers, and for the data of every step from its declaration. */
import type { Register } from '../declare/register.ts'
import { stepSchema } from '../declare/schema.ts'
import { answers } from '../questions/answers/index.ts'
import { z } from '../questions/answers/shapes.ts'
import type { Api } from './route.ts'

/** The JSON Schema of every answer; one answer points at another by its name. */
function answerSchemas(): object {
  const named = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(answers)) named.add(schema, { id })
  const { schemas } = z.toJSONSchema(named, { uri: id => `#/components/schemas/${id}`, io: 'output' })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]))
}

export function openapi(api: Api, registers: readonly Register[]): object {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: '准绳', version: '1', description: '基层法治政府建设工作台的接口。日期写作 YYYY-MM-DD，金额以分为单位。' },
    servers: [{ url: '/api' }],
    security: [{ session: [] }],
  })
  const steps = registers.flatMap(r => Object.keys(r.steps).map(step => [`${r.id}.${step}`, stepSchema(r, step)] as const))
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, ...answerSchemas(), ...Object.fromEntries(steps) },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'zs_session' } },
    },
  }
}
