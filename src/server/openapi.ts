/** @module The OpenAPI 3.1 document: from the schemas of the endpoints, and for the data of every step from its declaration. */
import type { Register } from '../declare/register.ts'
import { stepSchema } from '../declare/schema.ts'
import type { Api } from './route.ts'

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
      schemas: { ...document.components?.schemas, ...Object.fromEntries(steps) },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'zs_session' } },
    },
  }
}
