/**
 * @module What answers are made of. A schema is the one definition of an answer: the type is inferred from it, the OpenAPI
 * document is made from it, and a test holds every real answer against it. Objects are strict: a member that no schema names
 * does not leave the house unnoticed.
 */
import { z } from 'zod'
import type { Day, Moment } from '../../base/day.ts'
import type { Role } from '../../declare/role.ts'
import { roles } from '../../declare/role.ts'

export { z } from 'zod'

/** What a schema gives, read only throughout. */
export type Answer<S extends z.ZodType> = Frozen<z.output<S>>
type Frozen<T> = unknown extends T
  ? T
  : T extends readonly (infer E)[]
    ? T extends readonly [unknown, ...unknown[]]
      ? Readonly<T>
      : readonly Frozen<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Frozen<T[K]> }
      : T

export const object = z.strictObject
export const list = z.array
export const text = z.string()
export const whole = z.int()
export const number = z.number()
export const flag = z.boolean()
/** A member that is absent, never undefined. */
export const maybe = z.exactOptional
/** A member that is absent or true. */
export const mark = maybe(z.literal(true))

/** The schema of a type that is narrower than JSON Schema can say. */
const narrow = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>
export const day = narrow<Day>(z.string().meta({ format: 'date' }))
/** A moment in China: `2024-01-08T09:00+08:00`. */
export const moment = narrow<Moment>(z.string())
export const dayOrMoment = narrow<Day | Moment>(z.string().meta({ description: 'YYYY-MM-DD，或 YYYY-MM-DDTHH:mm+08:00' }))
export const id = z.string().meta({ format: 'uuid' })
export const role = z.enum(Object.keys(roles) as [Role, ...Role[]])
/** Values of a register's fields, by name: what they hold stands in the register. */
export const values = z.record(z.string(), z.unknown())

/** What a date, a step or a refusal cites. */
export const provision = object({ instrument: text, title: text, article: text })
export const lawMark = z.enum(['text', 'quoted', 'memory', 'local'])
export const periodUnit = z.enum(['working-day', 'day', 'month', 'year', 'hour', 'minute', 'date'])
export const binds = z.enum(['agency', 'party', 'court', 'other'])
export const bound = z.enum(['max', 'min', 'before', 'cycle', 'keep'])
