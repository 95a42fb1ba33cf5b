/**
 * @module The fields of a register: what a matter may say about itself. Each field is plain data made by a small function
 * named after its kind; what a kind means for a form, a check, a column or a schema stands in one table per purpose.
 */
import type { Day, Moment } from '../base/day.ts'
import type { Id } from '../base/id.ts'
import type { Fen } from '../base/money.ts'
import { remembered } from '../base/remembered.ts'
import type { Condition, Provision } from '../law/instrument.ts'

/** Somebody outside the office. Everything but the name is masked for whoever does not handle the matter. */
export interface Person {
  readonly name: string
  /** 居民身份证号码, or the unified social credit code of an organisation. */
  readonly idNo?: string
  readonly phone?: string
  readonly address?: string
}
/** Somebody (or an item) on one of our rosters: the name as it was recorded, and the roster matter where it is known (an old ledger has only names). */
export interface Member {
  readonly name: string
  readonly matter?: Id
}
/** Another matter that this one speaks of. */
export interface Link {
  readonly register: string
  readonly matter: Id
  readonly title: string
}
/** An attachment, by the hash of its content. */
export interface File {
  readonly hash: string
  readonly name: string
}
/** A cell of a row: the simple kinds only. */
export type Cell = string | number | boolean

/** What each kind of field holds. A kind added here breaks every table `satisfies Table` that lacks it. */
export interface Kinds {
  text: string
  number: number
  money: Fen
  date: Day
  time: Moment
  flag: boolean
  /** The id of a unit (a village, a department). */
  unit: number
  people: readonly Person[]
  members: readonly Member[]
  links: readonly Link[]
  files: readonly File[]
  rows: readonly { readonly [column: string]: Cell }[]
}

interface Common {
  readonly title: string
  /** One sentence under the input: what belongs here. */
  readonly help?: string
  /** Encrypted with the matter's key, masked for readers who do not handle the matter, never in an index. */
  readonly personal?: true
  /** Stands in a form only where this choice has one of these values: nobody is asked what does not concern the kind. Steps ask for it with `?`. */
  readonly only?: { readonly field: string; readonly is: readonly string[] }
  /** Written by an act of the program, which checks it: no form, correction or ledger brings a value. Only steps that nobody takes by hand ask for it. */
  readonly kept?: true
  /** A flag or a date that a linked matter knows: whether, and on what day, it took that step. Typed only where no such matter is linked. */
  readonly follows?: { readonly links: string; readonly register: string; readonly step: string }
  /** Other headings under which ledgers keep this column. */
  readonly also?: readonly string[]
  /** Choices and fields are never removed: they end. */
  readonly until?: Day
}
export interface Of<K extends keyof Kinds> extends Common {
  readonly kind: K
  /** Least and most: of the number, the characters, the 分, the people. */
  readonly min?: number
  readonly max?: number
  /** For numbers: so many places behind the point at most (得分92.5). What is added up is counted in the smallest of them, as money is in 分. */
  readonly decimals?: 1 | 2
  /** For members: the stock figure each must count in on the day (`officer.certified`). */
  readonly roster?: string
  /** The article that asks that they stand on it. Without: the unit's own rule. A law that an old ledger did not keep is a gap. */
  readonly law?: Provision | Condition
  /** What becomes of whoever is not on it: refused, where left out; `told` of and taken; or `taken`, and the roster only suggests. */
  readonly others?: 'told' | 'taken'
  /** For links: the registers they may point at. */
  readonly to?: readonly string[]
  /** For rows: the columns. */
  readonly columns?: { readonly [name: string]: string }
  /** For text: what it must look like. */
  readonly form?: 'document-number' | 'credit-code' | 'phone' | 'region-code'
}
export interface Choice<O extends string> extends Common {
  readonly kind: 'choice'
  readonly options: { readonly [K in O]: string }
}
export interface Choices<O extends string> extends Common {
  readonly kind: 'choices'
  readonly options: { readonly [K in O]: string }
}
export type Field = Of<keyof Kinds> | Choice<string> | Choices<string>
export type Kind = Field['kind']
export type Fields = { readonly [name: string]: Field }

export type Value<T> = T extends Choice<infer O> ? O : T extends Choices<infer O> ? readonly O[] : T extends Of<infer K> ? Kinds[K] : never
export type Values<F> = { readonly [N in keyof F]?: Value<F[N]> }
/** The names in F of fields of kind K; `keyof`, so that a compile error lists the names and not this alias. */
export type Named<F, K> = keyof { [N in keyof F & string as string extends N ? N : F[N] extends { readonly kind: K } ? N : never]: 1 } &
  string
/** One entry for each kind: what a purpose (form, check, column …) makes of a field. */
export type Table<T> = {
  readonly [K in Kind]: (field: K extends keyof Kinds ? Of<K> : K extends 'choice' ? Choice<string> : Choices<string>) => T
}
/** Look a field up in such a table. */
export const byKind = <T>(table: Table<T>, field: Field): T => (table[field.kind] as (f: Field) => T)(field)

/** Does a form ask for it, with these values in the matter? */
export const concerns = ({ only }: Field, values: { readonly [name: string]: unknown }): boolean =>
  only === undefined || only.is.includes(String(values[only.field]))

export type RosterField = Of<'members'> & { readonly roster: string }
/** The fields that lean on a roster, by name. */
export const rosterFields = remembered((fields: Fields): readonly (readonly [string, RosterField])[] =>
  Object.entries(fields).filter(
    (e): e is [string, RosterField] => e[1].kind === 'members' && 'roster' in e[1] && e[1].roster !== undefined,
  ),
)

type More<K extends keyof Kinds> = Omit<Of<K>, 'kind' | 'title'>
const of =
  <K extends keyof Kinds>(kind: K) =>
  (title: string, more?: More<K>): Of<K> => ({ kind, title, ...more })
export const text = of('text')
export const number = of('number')
export const money = of('money')
export const date = of('date')
export const time = of('time')
export const flag = of('flag')
export const unit = of('unit')
export const members = of('members')
export const links = of('links')
export const files = of('files')
export const rows = of('rows')
/** People are always personal. */
export const people = (title: string, more?: More<'people'>): Of<'people'> => ({ kind: 'people', title, personal: true, ...more })
export const choice = <const O extends string>(
  title: string,
  options: { readonly [K in O]: string },
  more?: Partial<Common>,
): Choice<O> => ({ kind: 'choice', title, options, ...more })
export const choices = <const O extends string>(
  title: string,
  options: { readonly [K in O]: string },
  more?: Partial<Common>,
): Choices<O> => ({ kind: 'choices', title, options, ...more })

/** A number in the smallest place of its field: 92.5 with one decimal → 925. */
export const smallest = ({ decimals = 0 }: { readonly decimals?: number }, value: number): number => Math.round(value * 10 ** decimals)
