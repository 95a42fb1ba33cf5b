import { afterAll, beforeAll, expect, test } from 'vitest'
import { routesOf, schemaOf, wrongIn } from '../../test/support/answers.ts'
import { type TestApp, testApp } from '../../test/support/app.ts'

interface Document {
  readonly components: {
    readonly schemas: { readonly [name: string]: { readonly properties?: object; readonly required?: readonly string[] } }
  }
}

let made: TestApp
let document: Document
beforeAll(async () => {
  made = await testApp()
  document = (await (await made.nobody.get('/openapi.json')).json()) as Document
})
afterAll(() => made.close())

test('every answer of a route is a schema of the document, and every reference leads somewhere', () => {
  const routes = routesOf(document)
  expect(routes.length).toBeGreaterThan(40)
  for (const { answers } of routes)
    if (answers && answers !== 'file') expect(document.components.schemas, answers).toHaveProperty(answers.replace('[]', ''))
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(m => m[1]!)
  expect(references.length).toBeGreaterThan(40)
  expect(references.filter(name => !(name in document.components.schemas))).toEqual([])
})

test('a schema says what is always there and what may be missing', () => {
  const view = document.components.schemas['MatterView']!
  expect(Object.keys(view.properties ?? {})).toEqual(expect.arrayContaining(['row', 'story', 'pending']))
  expect(view.required).toContain('story')
  expect(view.required).not.toContain('pending')
})

test('trap: gates that measured nothing: an answer with a member too many or too few is refused', async () => {
  const routes = routesOf(document)
  const unit = { id: 1, title: '清江区', kind: 'district', parent: null, sample: false }
  const says = (body: unknown) => wrongIn(routes, 'GET', '/api/admin/units?x=1', Response.json(body))
  expect(await says([unit])).toBe('')
  expect(await says([{ ...unit, secret: 1 }])).toContain('secret')
  expect(await says([{ ...unit, title: undefined }])).toContain('title')
  expect(schemaOf('UnitRow').safeParse(unit).success).toBe(true)
})
