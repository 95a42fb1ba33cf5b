/**
 * @module Values that betray where they came from. Every value that is planted carries a token of its own, so that one look
 * at an answer says which fields of which matters are in it, whatever the answer's shape.
 */
import type { Field, Of } from '../../src/declare/fields.ts'

/** What a token stands for. `secret` is a number, a phone or an address of a person: shown on a click only. */
export type Part = 'ordinary' | 'personal' | 'name' | 'secret'
export interface Marker {
  readonly token: string
  readonly matter: string
  readonly register: string
  readonly field: string
  readonly part: Part
  /** The whole value in which the token was written: what somebody would type who knew it. */
  readonly written: string
}
/** Where people's papers lie before a clerk takes them in. */
export interface Filed extends Omit<Marker, 'matter'> {
  readonly matter: null
  readonly step: string
}

const known = new Map<string, Marker | Filed>()
let last = 10_000
/** A token never seen before, in what is written around it. Its middle is long enough that no mask leaves it whole. */
function mint(about: Place, part: Part, around: (token: string) => string = token => token): string {
  const token = `MK${++last}KM`
  const written = around(token)
  known.set(token, { ...about, part, token, written } as Marker | Filed)
  return written
}
export const tokensIn = (text: string): readonly (Marker | Filed)[] =>
  [...new Set(text.match(/MK\d{5}KM/g) ?? [])].flatMap(token => known.get(token) ?? [])
export const allMarkers = (): readonly (Marker | Filed)[] => [...known.values()]

/** What was refused was never planted. */
export function forget(values: unknown): void {
  for (const { token } of tokensIn(JSON.stringify(values))) known.delete(token)
}

type Place = Omit<Marker, 'token' | 'part' | 'written'> | Omit<Filed, 'token' | 'part' | 'written'>

/** What acts keep as one JSON value, with a word in it: what is kept there must be readable again. */
const kept: { readonly [field: string]: (word: string) => unknown } = {
  'annual-report.content': word => ({
    format: 1,
    unit: 2,
    year: 2023,
    title: '清河镇2023年法治政府建设情况报告',
    outline: 'statutory',
    opening: [{ id: 'p1', runs: [{ text: word }] }],
    sections: [],
  }),
  'upper-form.form': word => ({ format: 1, tables: [{ name: '表', rows: [[word, null]], merges: [] }], points: {} }),
  'upper-form.sent': word => ({ period: '2023', cells: [{ place: '0.0.1', label: word, text: word, value: null }] }),
}

/** A personal number: it holds no word, so every one that is planted is this, which nothing else is. */
export const PERSONAL_NUMBER = 113

/** Whether a value of this field can carry a token; the code of a place cannot. */
export const holdsWords = (field: Field): boolean =>
  ['people', 'links', 'files', 'rows'].includes(field.kind) ||
  (field.kind === 'text' && (field.max ?? 2000) >= 9 && field.form !== 'region-code') ||
  (field.kind === 'members' && field.personal === true)

/** The value of a field with tokens for its words; what cannot hold a token stays as it is. */
export function marked(field: Field, value: unknown, place: Place): unknown {
  const own = field.personal ? 'personal' : 'ordinary'
  const token = () => mint(place, own)
  if (field.personal && field.kind === 'number') return PERSONAL_NUMBER
  if (!holdsWords(field)) return value
  if (field.kind === 'text') {
    const content = kept[`${place.register}.${place.field}`]
    if (content) return JSON.stringify(content(token()))
    return field.form === 'document-number' ? mint(place, own, t => `${t}发〔2023〕1号`) : token()
  }
  if (!Array.isArray(value)) return value
  if (field.kind === 'people')
    return value.map(() => ({
      name: mint(place, 'name', t => `赵${t}`),
      idNo: mint(place, 'secret', t => `510${t}99`),
      phone: mint(place, 'secret', t => `139${t}88`),
      address: mint(place, 'secret', t => `清江区${t}`),
    }))
  if (field.kind === 'members') return value.map(() => ({ name: token() }))
  if (field.kind === 'links') return value.map(v => ({ ...(v as object), title: token() }))
  if (field.kind === 'files') return value.map(v => ({ ...(v as object), name: `${token()}.pdf` }))
  return value.map(() => Object.fromEntries(Object.keys((field as Of<'rows'>).columns ?? {}).map(column => [column, token()])))
}
