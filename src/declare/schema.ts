/** @module The data of a step as JSON Schema: what the API documents and other programs validate with. */
import { byKind, type Table } from './fields.ts'
import { asked, type Register } from './register.ts'

const list = (f: { readonly min?: number; readonly max?: number }, items: object) => ({
  type: 'array',
  ...(f.min !== undefined && { minItems: f.min }),
  ...(f.max !== undefined && { maxItems: f.max }),
  items,
})
const object = (properties: object, required: readonly string[]) => ({ type: 'object', properties, required, additionalProperties: false })
const string = { type: 'string' }

const schemas = {
  text: f => ({ type: 'string', minLength: 1, maxLength: f.max ?? 2000 }),
  number: f => ({ type: 'number', ...(f.min !== undefined && { minimum: f.min }), ...(f.max !== undefined && { maximum: f.max }) }),
  money: () => ({ type: 'integer', minimum: 0, description: '分' }),
  date: () => ({ type: 'string', format: 'date' }),
  time: () => ({ type: 'string', description: 'YYYY-MM-DDTHH:mm+08:00' }),
  flag: () => ({ type: 'boolean' }),
  unit: () => ({ type: 'integer', minimum: 1 }),
  people: f => list(f, object({ name: string, idNo: string, phone: string, address: string }, ['name'])),
  members: f => list(f, object({ name: string, matter: string }, ['name'])),
  links: f => list(f, object({ register: string, matter: string, title: string }, ['register', 'matter', 'title'])),
  files: f => list(f, object({ hash: string, name: string }, ['hash', 'name'])),
  rows: f => list(f, object(Object.fromEntries(Object.entries(f.columns ?? {}).map(([k, title]) => [k, { title }])), [])),
  choice: f => ({ type: 'string', enum: Object.keys(f.options) }),
  choices: f => ({ type: 'array', items: { type: 'string', enum: Object.keys(f.options) } }),
} satisfies Table<object>

/** The JSON Schema of what an entry of this step carries. */
export function stepSchema(register: Register, step: string): object {
  const all = asked(register, step)
  return {
    title: `${register.title}：${register.steps[step]!.title}`,
    ...object(
      Object.fromEntries(all.map(({ name, field }) => [name, { title: field.title, ...byKind<object>(schemas, field) }])),
      all.filter(a => a.must).map(a => a.name),
    ),
  }
}
