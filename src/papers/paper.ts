/**
 * @module A paper (文书): an official document that a step of a matter produces, declared once. What it says is a pure function
 * of what is known of the matter; what is not known becomes a blank to fill by hand. Nothing is typed twice.
 */
import type { Day } from '../base/day.ts'
import type { Values } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import { type Condition, type Limit, type Provision, provisionOf, type Threshold } from '../law/instrument.ts'
import type { OfficialBlock, OfficialDocument, OfficialKind } from '../report/paper.ts'
import type { Office } from './office.ts'

/** A step that was taken up to here, as it stands. */
export interface Earlier<R extends Register = Register> {
  readonly step: keyof R['steps'] & string
  readonly day: Day
  readonly data: Values<R['fields']>
}

/** What is known when the paper is written: the matter as it stood after the step that produces it. */
export interface Known<R extends Register = Register> {
  readonly register: R
  readonly step: string
  /** The entry that produces it, its day, and the name of whoever recorded it. */
  readonly n: number
  readonly day: Day
  readonly by: string
  /** The fields as they stood after the step; and what this entry alone says. */
  readonly fields: Values<R['fields']>
  readonly data: Values<R['fields']>
  /** The day on which each step was last taken, up to here. */
  readonly taken: { readonly [S in keyof R['steps']]?: Day }
  /** The last days of the limits, as they stood after the step; those without a known last day are left out. */
  readonly due: { readonly [L in keyof R['limits']]?: Day }
  /** Every step taken up to here, this one last: for what happened more than once (议题, 询问). */
  readonly story: readonly Earlier<R>[]
  readonly office: Office
  /** Names of units (villages, departments) by id. */
  readonly units: ReadonlyMap<number, string>
}

/** What a paper says. What is left out is filled in: the paper's title, the office's name, the day of the step. */
export interface Body {
  readonly title?: string
  /** 发文字号 or 文书编号. */
  readonly number?: string
  readonly redHead?: string
  /** 签发人, of papers sent upwards. */
  readonly signers?: readonly string[]
  /** 主送: whom it speaks to, without the colon. */
  readonly to?: string
  readonly blocks: readonly OfficialBlock[]
  /** Who signs; `null`: nobody signs under it, as on a form whose cells are signed. */
  readonly from?: string | readonly string[] | null
  /** Its date where it is not the day of the step; `null`: none. */
  readonly date?: Day | null
  readonly note?: string
  readonly cc?: string
  /** 印发机关和印发日期, at the foot of papers with a red head. */
  readonly printedBy?: { readonly unit: string; readonly date: Day }
}

/** How the matters of one register come to the paper. */
interface Written {
  readonly register: string
  write(m: Known): Body
  /** Not every taking of the step produces it. */
  when?(m: Known): boolean
}

export interface Paper {
  /** The id by which steps name it (`documents`). */
  readonly id: string
  readonly title: string
  readonly kind: OfficialKind
  /** What it rests on; of a limit or a condition, the article in force on its day. */
  readonly law?: Provision | Limit | Condition | Threshold
  readonly written: readonly Written[]
}

/** Declare a paper. */
export const paper = (declared: Paper): Paper => Object.freeze(declared)

/** How a register's matters come to it; the compiler checks every field that it reads. `when`: only where this holds. */
export const of = <R extends Register>(register: R, write: (m: Known<R>) => Body, when?: (m: Known<R>) => boolean): Written => ({
  register: register.id,
  write: write as Written['write'],
  ...(when && { when: when as NonNullable<Written['when']> }),
})

const writtenOf = (p: Paper, m: Known) => p.written.find(w => w.register === m.register.id)

/** Does this taking of the step produce the paper? */
export function produces(p: Paper, m: Known): boolean {
  const own = writtenOf(p, m)
  return own !== undefined && (own.when?.(m) ?? true)
}

/** The provision that a paper rests on, on a day. */
export function lawOf(law: NonNullable<Paper['law']>, day: Day): Provision {
  if ('terms' in law) return provisionOf(law, day)
  return 'source' in law ? { instrument: law.instrument, title: law.source, article: law.article } : law
}

/** The paper written. Throws for a matter of a register that it was not declared for. */
export function write(p: Paper, m: Known): OfficialDocument {
  const own = writtenOf(p, m)
  if (!own) throw new RangeError(`${p.id} is no paper of ${m.register.id}`)
  const { from, date, title, ...body } = own.write(m)
  return {
    kind: p.kind,
    title: title ?? p.title,
    ...body,
    ...(from !== null && { from: from ?? m.office.name }),
    ...(date !== null && { date: date ?? m.day }),
    unit: m.office.name,
  }
}
