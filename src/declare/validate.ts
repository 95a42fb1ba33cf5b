/** @module Does a value fit its field? One rule per kind, run in the browser and on the server alike. */
import { isDay } from '../base/day.ts'
import { isId } from '../base/id.ts'
import type { Refusal } from '../base/result.ts'
import { isCreditCode, isIdentityNumber, isPhone, isRegionCode } from './code.ts'
import { byKind, type Field, type Person, smallest, type Table } from './fields.ts'
import { asked, type Register } from './register.ts'

/** The code of what is wrong with a value, or null. */
type Rule = (value: unknown) => string | null
const must =
  (code: string, holds: (v: unknown) => boolean): Rule =>
  v =>
    holds(v) ? null : code
const within = (n: number, f: { readonly min?: number; readonly max?: number }) =>
  n >= (f.min ?? Number.NEGATIVE_INFINITY) && n <= (f.max ?? Number.POSITIVE_INFINITY)
const isText = (v: unknown): v is string => typeof v === 'string' && v.trim() !== ''
const list =
  (f: { readonly min?: number; readonly max?: number }, kind: string, each: (v: unknown) => string | null): Rule =>
  v => {
    if (!Array.isArray(v)) return `not-${kind}`
    const wrong = v.map(each).find(code => code !== null)
    if (wrong) return wrong
    if (v.length < (f.min ?? 0)) return 'too-few'
    return v.length > (f.max ?? 200) ? 'too-many' : null
  }

function person(v: unknown): string | null {
  const p = v as Person | null
  if (!isText(p?.name)) return 'not-people'
  if (p.idNo !== undefined && !isIdentityNumber(p.idNo) && !isCreditCode(p.idNo)) return 'not-identity-number'
  return p.phone !== undefined && !isPhone(p.phone) ? 'not-phone' : null
}

const forms = {
  'document-number': (v: string) => /^.{1,20}〔\d{4}〕[1-9]\d*号$/.test(v),
  'credit-code': isCreditCode,
  phone: isPhone,
  'region-code': isRegionCode,
}
const isMoment = (v: unknown) =>
  typeof v === 'string' && /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d\+08:00$/.test(v) && isDay(v.slice(0, 10))
const named = (v: unknown) => isText((v as { name?: unknown } | null)?.name)

const rules = {
  text: f => v =>
    !isText(v)
      ? 'not-text'
      : !within(v.length, { max: 2000, ...f })
        ? 'wrong-length'
        : f.form && !forms[f.form](v)
          ? `not-${f.form}`
          : null,
  number: f => v =>
    !(typeof v === 'number' && Number.isFinite(v) && within(v, f))
      ? 'not-number'
      : f.decimals !== undefined && smallest(f, v) / 10 ** f.decimals !== v
        ? 'too-fine'
        : null,
  money: f => must('not-money', v => Number.isSafeInteger(v) && within(v as number, { min: 0, ...f })),
  date: () => must('not-date', v => typeof v === 'string' && isDay(v)),
  time: () => must('not-time', isMoment),
  flag: () => must('not-flag', v => typeof v === 'boolean'),
  unit: () => must('not-unit', v => Number.isSafeInteger(v) && (v as number) > 0),
  people: f => list(f, 'people', person),
  members: f => list(f, 'members', v => (named(v) ? null : 'not-members')),
  links: f => list(f, 'links', v => (isId(String((v as { matter?: unknown } | null)?.matter)) ? null : 'not-links')),
  files: f => list(f, 'files', v => (named(v) ? null : 'not-files')),
  rows: f =>
    list(f, 'rows', v => (typeof v === 'object' && v !== null && Object.keys(v).every(k => k in (f.columns ?? {})) ? null : 'not-rows')),
  choice: f => must('not-choice', v => typeof v === 'string' && Object.hasOwn(f.options, v)),
  choices: f => must('not-choice', v => Array.isArray(v) && v.every(o => typeof o === 'string' && Object.hasOwn(f.options, o))),
} satisfies Table<Rule>

/** Refusals of numbers that sample units pass over: theirs are invalid, so that no real person is among them. */
export const invalidOnPurpose: ReadonlySet<string> = new Set(['not-identity-number', 'not-phone', 'not-credit-code'])

/** What is wrong with one value; null when it fits. */
export function valueRefusal(name: string, field: Field, value: unknown): Refusal | null {
  const code = byKind<Rule>(rules, field)(value)
  return code
    ? {
        code,
        field: name,
        context: {
          title: field.title,
          ...('min' in field && { min: field.min }),
          ...('max' in field && { max: field.max }),
          ...('decimals' in field && { decimals: field.decimals }),
        },
      }
    : null
}

/** What is added up must be whole, or have the places of its field, because facts are whole: null where it is, or where no figure adds it up. */
export function fractionRefusal(register: Register, name: string, value: unknown): Refusal | null {
  const field = register.fields[name]
  if (typeof value !== 'number' || Number.isInteger(value) || (field?.kind === 'number' && field.decimals)) return null
  const summed = Object.values(register.figures).some(f => 'flow' in f && f.sum === name)
  return summed ? { code: 'not-whole', field: name, context: { title: register.fields[name]!.title } } : null
}

/** What is wrong with the values of a step, in the order of its form. Missing and unasked fields are the ledger's to judge. */
export const dataRefusals = (register: Register, step: string, data: { readonly [name: string]: unknown }): Refusal[] =>
  asked(register, step).flatMap(({ name, field }) =>
    data[name] === undefined ? [] : (valueRefusal(name, field, data[name]) ?? fractionRefusal(register, name, data[name]) ?? []),
  )
