/**
 * @module The text that a publication makes public, and what waits. It is public as its step found it and a second person let it out:
 * what a later step brings waits until it is published in its turn, what a correction or a cancellation changes until a second person
 * has seen it. What is taken out of the personal, and every file that is taken out, is gone at once.
 */
import { canonical } from '../base/canonical.ts'
import type { Day } from '../base/day.ts'
import type { Field, File, Person } from '../declare/fields.ts'
import { maskedFields, maskName } from '../declare/mask.ts'
import type { Register } from '../declare/register.ts'
import { inWords, shown } from '../declare/show.ts'
import { type Entry, standing, type Told } from '../ledger/entry.ts'
import { type FieldsNow, nothing, valuesWith } from '../ledger/now.ts'
import { approvalOf } from './approved.ts'
import { narrower } from './narrower.ts'

export interface Line {
  readonly field: string
  readonly title: string
  readonly text: string
  readonly files?: readonly File[]
}
export interface PublicText {
  readonly title: string
  readonly body: readonly Line[]
}
export interface Proposal {
  /** What anybody may read; nothing while nobody let any of it out. */
  readonly open?: PublicText & { readonly day: Day }
  /** What it would become, where that is something else. */
  readonly waits?: PublicText
}

/** How a publication stands that the story has not withdrawn. `titles` are those of units. */
export function publicText(register: Register, name: string, entries: readonly Entry[], titles: ReadonlyMap<number, string>): Proposal {
  const told = standing(entries)
  const all = publishing(register, name, told)
  const out = all.findLast(e => approvalOf(entries, e.n))
  const put = (fields: FieldsNow) => ({ title: titleOf(register, fields, titles), body: linesOf(register, name, fields, titles) })
  const proposed = put(maskedFields(register, valuesAt(register, told, all.at(-1)!)))
  if (!out) return { waits: proposed }
  const seen = entriesSeen(entries, approvalOf(entries, out.n)!)
  const approved = valuesAt(register, seen.length === entries.length ? told : standing(seen), out)
  const text = put(meanwhile(register, name, approved, valuesAt(register, told, out), told, titles))
  const open = { ...text, day: out.day }
  return canonical(text) === canonical(proposed) ? { open } : { open, waits: proposed }
}

/** The entries that published it since it was last withdrawn, in their order. */
function publishing(register: Register, name: string, told: readonly Told[]): Told[] {
  const withdrawn = told.findLastIndex(e => register.steps[e.step]?.withdraws?.includes(name))
  // A step that withdraws it and publishes it again begins anew.
  const since = told.slice(Math.max(0, withdrawn))
  const says = (word: 'publishes' | 'renews') => (e: Told) => register.steps[e.step]?.[word]?.includes(name) === true
  const first = since.findIndex(says('publishes'))
  return first < 0 ? [] : since.slice(first).filter(e => says('publishes')(e) || says('renews')(e))
}

/** What the second person had before him. An old ledger was published as it stands, in whatever order it came in. */
const entriesSeen = (entries: readonly Entry[], approval: Entry): readonly Entry[] =>
  entries.filter(e => e.n <= approval.n || (approval.origin === 'import' && e.origin === 'import'))

/** The matter's values when it was published; by an old ledger, those that it came to in the end. */
function valuesAt(register: Register, told: readonly Told[], published: Told): FieldsNow {
  const steps = told.filter(e => register.steps[e.step])
  const upTo = published.origin === 'import' ? steps.findLastIndex(e => e.origin === 'import') : steps.findIndex(e => e.n === published.n)
  return steps.slice(0, upTo + 1).reduce<FieldsNow>((fields, e) => valuesWith(register, { ...nothing, fields }, e), {})
}

const titleOf = (register: Register, fields: FieldsNow, titles: ReadonlyMap<number, string>): string =>
  inWords(register.fields[register.named]!, fields[register.named], titles) || register.title

/** Line by line, from masked values. A personal field has no mask for a file: its files are not published. */
const linesOf = (register: Register, name: string, fields: FieldsNow, titles: ReadonlyMap<number, string>): Line[] =>
  (register.publications[name]!.fields as readonly string[]).flatMap((f): Line[] => {
    const [field, value] = [register.fields[f]!, fields[f]]
    if (field.kind === 'files') {
      const files = ((value as readonly File[] | undefined) ?? []).map(({ hash, name }) => ({ hash, name }))
      return files.length && !field.personal ? [{ field: f, title: field.title, text: shown(field, files), files }] : []
    }
    return value === undefined ? [] : [{ field: f, title: field.title, text: inWords(field, value, titles) }]
  })

/** The masked values that may stand until a second person has seen what changed. */
function meanwhile(
  register: Register,
  name: string,
  approved: FieldsNow,
  proposed: FieldsNow,
  told: readonly Told[],
  titles: ReadonlyMap<number, string>,
): FieldsNow {
  const [was, is] = [maskedFields(register, approved), maskedFields(register, proposed)]
  const hidden = [...personalWords(register, approved), ...personalWords(register, proposed)]
  const erased = told.some(e => e.step === 'erase')
  const kept = (f: string): unknown => {
    const field = register.fields[f]!
    if (was[f] === undefined || canonical(was[f]) === canonical(is[f] ?? null)) return was[f]
    // Whose names they were can no longer be asked.
    if (erased) return undefined
    if (field.personal || field.kind === 'files') return inBoth(field, was[f], is[f])
    const now = is[f] === undefined ? undefined : inWords(field, is[f], titles)
    const text = narrower(inWords(field, was[f], titles), now, hidden)
    return text === undefined ? undefined : text === now ? is[f] : was[f]
  }
  return Object.fromEntries([register.named, ...(register.publications[name]!.fields as readonly string[])].map(f => [f, kept(f)]))
}

/** Of people and files those that stand in both; of another personal value its mask, while there is one. */
function inBoth(field: Field, was: unknown, is: unknown): unknown {
  if (field.kind !== 'people' && field.kind !== 'files') return is === undefined ? undefined : was
  const others = new Set(((is as readonly object[] | undefined) ?? []).map(canonical))
  const both = (was as readonly object[]).filter(v => others.has(canonical(v)))
  return both.length ? both : undefined
}

/** What the matter holds as personal, as it may stand in another field in plain words. An organisation is no person. */
const personalWords = (register: Register, fields: FieldsNow): string[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const field = register.fields[name]
    if (!field?.personal) return []
    if (field.kind === 'people')
      return (value as readonly Person[]).flatMap(p =>
        [maskName(p.name) === p.name ? undefined : p.name, p.idNo, p.phone, p.address].filter(v => v !== undefined && v !== ''),
      ) as string[]
    return typeof value === 'string' && value.length > 1 ? [value] : []
  })
