/**
 * @module Values that betray where they came from. Every value that is planted carries a token of its own, so that one look
 * at an answer says which fields of which matters are in it, whatever the answer's shape.
 */
import type { Field } from '../../src/declare/fields.ts'

/** What a token stands for. `secret` is a number, a phone or an address of a person: shown on a click only. */
export type Part = 'ordinary' | 'personal' | 'name' | 'secret'
export interface Marker {
  readonly token: string
  readonly matter: string
  readonly register: string
  readonly field: string
  readonly part: Part
}
/** Where people's papers lie before a clerk takes them in. */
export interface Filed extends Omit<Marker, 'matter'> {
  readonly matter: null
  readonly step: string
}

const known = new Map<string, Marker | Filed>()
let last = 10_000
/** A token never seen before. Its middle is long enough that no mask leaves it whole. */
function mint(about: Omit<Marker, 'token'> | Omit<Filed, 'token'>): string {
  const token = `MK${++last}KM`
  known.set(token, { ...about, token })
  return token
}
export const tokensIn = (text: string): readonly (Marker | Filed)[] =>
  [...new Set(text.match(/MK\d{5}KM/g) ?? [])].flatMap(token => known.get(token) ?? [])
export const allMarkers = (): readonly (Marker | Filed)[] => [...known.values()]

type Place = Omit<Marker, 'token' | 'part'> | Omit<Filed, 'token' | 'part'>

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

/** The value of a field with tokens for its words; what cannot hold a token stays as it is. */
export function marked(field: Field, value: unknown, place: Place): unknown {
  const token = (part: Part) => mint({ ...place, part } as Omit<Marker, 'token'>)
  const own = field.personal ? 'personal' : 'ordinary'
  if (field.kind === 'text') {
    const content = kept[`${place.register}.${place.field}`]
    if (content) return JSON.stringify(content(token(own)))
    if (field.form === 'document-number') return `${token(own)}发〔2023〕1号`
    return (field.max ?? 2000) < 9 ? value : token(own)
  }
  if (!Array.isArray(value)) return value
  if (field.kind === 'people')
    return value.map(() => ({
      name: `赵${token('name')}`,
      idNo: `510${token('secret')}99`,
      phone: `139${token('secret')}88`,
      address: `清江区${token('secret')}`,
    }))
  if (field.kind === 'links') return value.map(v => ({ ...(v as object), title: token(own) }))
  if (field.kind === 'files') return value.map(v => ({ ...(v as object), name: `${token(own)}.pdf` }))
  if (field.kind === 'rows')
    return value.map(() => Object.fromEntries(Object.keys(field.columns ?? {}).map(column => [column, token(own)])))
  return value
}
