/**
 * @module The declaration of a register: one kind of work, as plain frozen data. From it come the form, the checks, the
 * list, the steps and who may take them, the limits, the gaps, the figures, the sentence, what is published, the Excel
 * template and its import, the API schema and the reference page.
 *
 * Type parameters are unions of names wherever a name is all that is needed, so that a slip in a declaration is an error
 * on the very word. `NoInfer` on every later use of a name keeps the error there.
 */
import type { Day } from '../base/day.ts'
import { freeze } from '../base/freeze.ts'
import type { Cause, Condition, Limit as LawLimit, Provision, Unit } from '../law/instrument.ts'
import type { Field, Fields, Named, Value, Values } from './fields.ts'
import type { Group } from './group.ts'
import type { Layout } from './layout.ts'
import type { Covering, Mechanism } from './mechanisms.ts'
import type { Role } from './role.ts'
import { type Refs, refs, type Sentence } from './sentence.ts'
import { type Service, serviceGaps } from './service.ts'

/** The matter as it would be with the entry's data: one guard serves the form, the button and the writer. */
export interface Seen<F> {
  readonly fields: Values<F>
  readonly day: Day
  /** The account that acts. */
  readonly by: string
  /** The publications that stand. */
  readonly published: readonly string[]
  /** The last day on which each step was taken. */
  readonly taken: { readonly [step: string]: Day | undefined }
}

/** A condition of a step, named by its refusal. It says what is wrong when it does not hold, and what to do. */
export interface Guard<F> {
  /** What is wrong, as a good clerk would say it. */
  readonly says: string
  /** A condition of the law applies on the days on which it is in force, and no others. Without: numbers that contradict each other. */
  readonly law?: Provision | Condition
  /** The field that settles it. */
  readonly field: keyof F
  /** Let the step pass and remind. Rows from memory and local rows only ever remind. */
  readonly warns?: true
  holds(m: Seen<F>): boolean
}

/** The unit's own promise where the law gives no number (限时办结): shown as a promise, set by the unit. */
export interface Promised {
  /** `register.limit`: the name under which a unit sets its own length. */
  readonly id: string
  readonly promise: { readonly n: number; readonly unit: Unit }
  readonly title: string
}
/** A last day that a document states. */
export interface Stated<F> {
  readonly until: Named<F, 'date'>
  readonly title: string
  readonly law: Provision
  readonly binds: LawLimit['binds']
}
/** How a limit of the register is measured: by law, by law per a choice made in the matter (null: that law sets none), by a document, or by promise. */
export type Measure<F> =
  | { readonly law: LawLimit }
  | { [N in Named<F, 'choice'>]: { readonly per: N; readonly among: { readonly [O in Value<F[N]> & string]: LawLimit | null } } }[Named<
      F,
      'choice'
    >]
  | Stated<F>
  | Promised
/** A limit of the register. */
export type Limit<F> = Measure<F> &
  Covering & {
    /** The day it runs from, where that is not the day of the step: a date field (签收日期). For `before` limits: the event's day. */
    readonly from?: Named<F, 'date'>
    /** For hour limits: the moment it runs from. */
    readonly at?: Named<F, 'time'>
    /** For hour limits: the moment it was met, told by the step that meets it. */
    readonly metAt?: Named<F, 'time'>
    /** Started only when this holds. */
    when?(m: Seen<F>): boolean
    /** A met limit starts again at once: a duty that recurs. */
    readonly recurs?: true
    /** The law binds a court, a higher organ or a committee by it, and whoever keeps this book is that body: it is late, nobody else. */
    readonly ours?: true
    /** The number of days of an extension, where the approver sets it. */
    readonly extendedBy?: Named<F, 'number'>
  }

/**
 * A matter of another register that a step opens besides its own, in the same office and on the same day, each linked to the other: one
 * deed is entered once and stands in both books. Nothing opens where the entry already names a matter of that register.
 */
export interface Opens<Name> {
  readonly register: string
  /** A step of theirs that opens a matter. */
  readonly step: string
  /** Only where this choice of ours has one of these values. */
  readonly when?: { readonly field: Name; readonly is: readonly string[] }
  /** It is other people's work from here: theirs may be open to more than our restricted register is. Persons go over as persons, and no files. */
  readonly handsOn?: true
  /** Their fields, from ours. */
  readonly fills: { readonly [theirs: string]: Filling<Name> }
}
/** A field of ours; a value; a value by a choice of ours; this very matter (for links, and for members the one it is about). */
export type Filling<Name> =
  | { readonly from: Name }
  | { readonly is: unknown }
  | { readonly per: Name; readonly among: { readonly [option: string]: unknown } }
  | { readonly self: true }

export interface Step<Name, State, Limit, Guard, Ask, Pub> extends Covering {
  readonly title: string
  readonly by: readonly Role[]
  readonly law?: Provision
  /** The states it may be taken in. Without: it opens a matter. */
  readonly from?: readonly State[]
  /** The state after it. Without: the state stays. */
  readonly to?: State
  /** The fields it asks for: 'name' must, 'name?' may. */
  readonly asks: readonly Ask[]
  /** What this step calls a field, where the field's own title is a wider word: 事项 is 决策事项 here and 目录名称 there. */
  readonly calls?: { readonly [N in Name & string]?: string }
  /**
   * One of several of its kind in the same matter: an agenda item, a finding. Of the fields that only such steps ask for, what it
   * leaves out is blank, not what the last one said; an old ledger holds one a row, and rows with the same key are one matter.
   */
  readonly each?: true
  readonly needs?: readonly Guard[]
  /** Refused once one of these has passed; refused while one of these still runs. */
  readonly within?: readonly Limit[]
  readonly after?: readonly Limit[]
  /** It holds by law since the first or the last day of the silence that it waited for: what it starts runs from then. */
  readonly deemed?: 'first' | 'last'
  readonly starts?: readonly Limit[]
  readonly meets?: readonly Limit[]
  readonly ends?: readonly Limit[]
  readonly extends?: readonly Limit[]
  readonly pauses?: readonly Limit[]
  readonly resumes?: readonly Limit[]
  /** Why it pauses or resumes: counts only if the limit's law names this cause. */
  readonly cause?: Cause
  readonly publishes?: readonly Pub[]
  /** What it changes of these, where they stand, is proposed anew: the public page follows, with no step of its own. */
  readonly renews?: readonly Pub[]
  readonly withdraws?: readonly Pub[]
  /** Whoever takes it only proposes: it is taken when one of these roles approves, and may be returned and submitted again. */
  readonly approvedBy?: readonly Role[]
  /** Takes the next number of a series into this text field, without gaps; `series` is the 代字 in front: `罚决字〔2023〕44号`. */
  readonly numbers?: { readonly field: Name; readonly series: string }
  /** Sends the matter to another unit: a linked matter opens there. */
  readonly refers?: { readonly register: string; readonly step: string; readonly to: 'parent' | 'asked' }
  readonly opens?: readonly Opens<Name & string>[]
  /** It records that a document was served: where the proof of it lies. */
  readonly serves?: Service<Name>
  /** Documents (文书) that it produces, by the id of their template. */
  readonly documents?: readonly string[]
  /** The year from which a declaration may still be read but the step no longer taken. */
  readonly until?: Day
}

type Each<V> = V extends readonly (infer E extends string)[] ? E : V
interface Counted<F> extends Covering {
  readonly title: string
  /** 件, 人, 人次, 元 … Money is in 分 and shown in this unit. */
  readonly unit: string
  /** 口径: what is counted, in words, where the title does not say it all. */
  readonly definition?: string
  /** Only where each field has one of these values (of several choices: at least one). */
  readonly where?: { readonly [N in keyof F]?: readonly Each<Value<F[N]>>[] }
}
/** Counts steps, or sums a field of theirs; `distinct` counts different values of a field once, `lasted` adds up days. */
export interface Flow<F, Step, Limit = string> extends Counted<F> {
  readonly flow: readonly Step[]
  /** Only where this field says something: of ten surveys, those with a score. */
  readonly given?: keyof F & string
  /** Only where the step meets this limit no later than its last day. */
  readonly inTime?: Limit
  readonly sum?: Named<F, 'number' | 'money' | 'people' | 'members' | 'rows'>
  /** The sum is credited to each of these people: the hours of a session to everybody who came. Asked for one person, it is theirs. */
  readonly for?: Named<F, 'members'>
  readonly distinct?: keyof F & string
  /** Sums the days that this limit ran, from its start to the day on which the step met it: 办理用时. */
  readonly lasted?: Limit
}
/** Counts what stands at a date: +1 on entering one of the states, −1 on leaving, −1 the day after `until`. */
export interface Stock<F, State> extends Counted<F> {
  readonly stock: readonly State[]
  readonly until?: Named<F, 'date'>
}
export interface Share<Name> extends Covering {
  readonly title: string
  readonly share: Name
  readonly of: Name
  readonly definition?: string
}
/** An amount for each one of something else: 件均, 人均. */
export interface Mean<Name> extends Covering {
  readonly title: string
  readonly unit: string
  readonly mean: Name
  readonly per: Name
  readonly definition?: string
}
/** What remains: all of the first less all of the second (上年结转 + 新收 − 办结). */
export interface Balance<Name> extends Covering {
  readonly title: string
  readonly unit: string
  readonly balance: readonly Name[]
  readonly less: readonly Name[]
  readonly definition?: string
}
export type Figure<F, State, Step, Name, Limit = string> = Flow<F, Step, Limit> | Stock<F, State> | Share<Name> | Mean<Name> | Balance<Name>

/**
 * What becomes public of a matter. Personal fields are published masked, and a second person approves the text. Files are public
 * where `fields` names their field, as they stood when the publishing step was taken; no other paper of the matter is.
 */
export interface Publication<Name> extends Covering {
  readonly title: string
  readonly law?: Provision
  /** The catalogue entry of the site under which it stands. */
  readonly column: string
  readonly fields: readonly Name[]
  /** How many months it stays; for ever when left out. */
  readonly months?: number
}

/**
 * What the law (or, without `law`, the unit's own rule) asks for and is not there: in a matter, or in a period. A period that is over
 * and shows nothing is a gap; in the second half of the running one the page of the day says that nothing is there yet and until when
 * it may be done. A stock (a village without a counsel) is asked as of today. A limit of the law stands for its article of the day.
 */
export type Gap<F, State, Figure, Limit = string> = Covering &
  (
    | {
        readonly title: string
        readonly law?: Provision | LawLimit
        /** The limit that asks for the same: while it is open, late or not, it tells it, and the gap says nothing. */
        readonly toldBy?: Limit
        when(m: Standing<F, State>, today: Day): boolean
      }
    | {
        readonly title: string
        readonly law?: Provision | LawLimit
        readonly every: Every
        readonly figure: Figure
        readonly least: number
        /**
         * Asked of each one, of those who were there through the whole period: of every village of the unit, or of whatever this
         * roster figure counts (`mediator.serving`). Whose a deed is, its matter's village says, or the person it names, or the
         * roster's matter itself. `study-list.force.laws` asks each row of that field, in what stands on the last day.
         */
        readonly per?: 'village' | `${string}.${string}`
        /** For rows: the fields in which a deed writes which of them it was about. */
        readonly says?: readonly (keyof F & string)[]
        /** For villages: only those called so, by the end of their name: what the law asks of 村 is not asked of 社区. */
        readonly called?: string
        /** For villages: what names no village was done for all of them. */
        readonly whole?: true
      }
  )
/** How often a duty comes back. A week is Monday to Sunday. */
export type Every = 'week' | 'month' | 'quarter' | 'half' | 'year'
export type PeriodGap = Extract<Gap<Fields, string, string>, { readonly every: Every }>
export const periodGaps = (register: Register): PeriodGap[] =>
  Object.values(register.gaps).flatMap(g => ('every' in g ? [g as PeriodGap] : []))
/** A matter as a gap sees it. */
export interface Standing<F, State> {
  readonly state: State
  readonly fields: Values<F>
  readonly published: readonly string[]
  /** The days on which steps were taken, by step. */
  readonly taken: { readonly [step: string]: Day | undefined }
}

/** How a ledger kept in Excel becomes matters: the key of a row and which column dates which step. */
export interface Ledger<Name, Step> {
  /** Columns that make a row the same matter when the file comes again. */
  readonly key: readonly (Name | `${Step & string}.day`)[]
  readonly steps: readonly {
    readonly step: Step
    /** The heading of its date column; the step is taken when the cell holds a day. Steps that share one: whichever the state allows. */
    readonly day: string
    readonly also?: readonly string[]
    /** Only where this field has one of these values. */
    readonly when?: { readonly field: Name; readonly is: readonly string[] }
    /** Values that the old ledger never had a column for. */
    readonly gives?: { readonly [name: string]: unknown }
  }[]
}

interface Names {
  /** Its id, for ever: `administrative-penalty`. */
  readonly id: string
  readonly title: string
  readonly group: Group
  /** The mechanisms of the five sample reports that have their home here. */
  readonly covers: readonly Mechanism[]
  readonly version: number
  readonly since: Day
  /** One sentence: what is kept here and why. */
  readonly about: string
  /** Only these roles see it at all; a reveal, an export and the list behind a figure ask for a reason, which is kept. */
  readonly restricted?: readonly Role[]
  /** Nothing of it leaves in an export, for whatever reason. */
  readonly stays?: true
  /**
   * Off until something stands in this stock figure of its own, and off again when nothing does: on such a day no step is taken but these,
   * by hand or by import.
   */
  readonly off?: { readonly until: string; readonly but: readonly string[]; readonly law: Provision | Condition }
  /** The law has its persons erased: by itself, once a matter stands in one of these states or this day of it has passed. */
  readonly erased?: { readonly in: readonly string[]; readonly past: string; readonly law: Provision }
  /** A number of it stands in a report from so many on: fewer would tell of a person. Nothing stands as nothing. */
  readonly crowd?: number
  /** How long its files are kept: a period, or a condition that says for ever. Without: as the general files of the office. */
  readonly keeping?: LawLimit | Condition
}

export interface Register<
  F = Fields,
  State extends string = string,
  L extends string = string,
  G extends string = string,
  A = { readonly [step: string]: string },
  Fig extends string = string,
  Pub extends string = string,
> extends Names {
  /** The field that names a matter in lists. */
  readonly named: keyof F & string
  readonly fields: F
  readonly states: { readonly [K in State]: string }
  readonly limits: { readonly [K in L]: Limit<F> }
  readonly guards: { readonly [K in G]: Guard<F> }
  readonly steps: { readonly [K in keyof A]: Step<keyof F, State, L, G, A[K], Pub> }
  readonly publications: { readonly [K in Pub]: Publication<keyof F> }
  readonly figures: { readonly [K in Fig]: Figure<F, State, keyof A & string, Fig, L> }
  readonly gaps: { readonly [name: string]: Gap<F, State, Fig, L> }
  readonly ledger?: Ledger<keyof F & string, keyof A & string>
  /** The tables of the platforms that take it in. */
  readonly layouts?: { readonly [name: string]: Layout<(keyof F & string) | `${keyof A & string}.day`, State> }
  readonly sentence: Sentence
}

/** Declare a register. What the compiler cannot see (reachable states, unused names), {@link audit} does. */
export function register<
  const F extends Fields,
  State extends string,
  A extends { readonly [step: string]: (keyof F & string) | `${keyof F & string}?` },
  L extends string = never,
  G extends string = never,
  Fig extends string = never,
  Pub extends string = never,
>(
  d: Names & {
    readonly named: NoInfer<keyof F & string>
    readonly fields: F
    readonly states: { readonly [K in State]: string }
    readonly limits?: { readonly [K in L]: Limit<NoInfer<F>> }
    readonly guards?: { readonly [K in G]: Guard<NoInfer<F>> }
    readonly steps: { readonly [K in keyof A]: Step<keyof F, NoInfer<State>, NoInfer<L>, NoInfer<G>, A[K], NoInfer<Pub>> }
    readonly publications?: { readonly [K in Pub]: Publication<NoInfer<keyof F>> }
    readonly figures?: { readonly [K in Fig]: Figure<NoInfer<F>, NoInfer<State>, keyof A & string, NoInfer<Fig>, NoInfer<L>> }
    readonly gaps?: { readonly [name: string]: Gap<NoInfer<F>, NoInfer<State>, NoInfer<Fig>, NoInfer<L>> }
    readonly ledger?: Ledger<NoInfer<keyof F & string>, keyof A & string>
    readonly layouts?: { readonly [name: string]: Layout<NoInfer<keyof F & string> | `${keyof A & string}.day`, NoInfer<State>> }
    readonly sentence?: Sentence | ((f: Refs<NoInfer<Fig>>) => Sentence)
  },
): Register<F, State, L, G, A, Fig, Pub> {
  const { limits = {}, guards = {}, figures = {}, publications = {}, gaps = {}, sentence = [] } = d
  return freeze({
    ...d,
    limits,
    guards,
    figures,
    publications,
    gaps: { ...gaps, ...serviceGaps(d.steps as never) },
    sentence: typeof sentence === 'function' ? sentence(refs(figures as never)) : sentence,
  }) as never
}

export type StepOf<R extends Register> = keyof R['steps'] & string
export type StateOf<R extends Register> = keyof R['states'] & string
type Must<Ask> = Ask extends `${string}?` ? never : Ask
type May<Ask> = Ask extends `${infer N}?` ? N : never
/** What an entry of this step carries: what it must, then what it may. */
export type Data<R extends Register, S extends StepOf<R>, Ask = R['steps'][S]['asks'][number]> = {
  readonly [N in Must<Ask> & string]: Value<R['fields'][N]>
} & { readonly [N in May<Ask>]?: Value<R['fields'][N]> }

/** What a step calls a field. */
export const titleIn = (register: Register, step: string, name: string): string =>
  (register.steps[step]!.calls as { readonly [name: string]: string } | undefined)?.[name] ?? register.fields[name]!.title

/** The fields that a step asks for, in its order. */
export const asked = (register: Register, step: string): { readonly name: string; readonly must: boolean; readonly field: Field }[] =>
  register.steps[step]!.asks.map(ask => {
    const name = ask.replace('?', '')
    const field = register.fields[name]!
    const title = titleIn(register, step, name)
    return { name, must: !ask.endsWith('?'), field: title === field.title ? field : { ...field, title } }
  })
