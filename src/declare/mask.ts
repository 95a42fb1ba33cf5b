/** @module Masks: what a reader who does not handle the matter, and the public, may see of a personal value. One mask per kind. */
import { byKind, type Field, type Person, type Table } from './fields.ts'
import type { Register } from './register.ts'

/** 李某某, 欧阳某: the family name stays. An organisation (公司、合作社 …) keeps its name: it is not personal. */
export function maskName(name: string): string {
  if (/(公司|厂|店|部|社|院|所|中心|集团|协会|委员会|政府)$/.test(name)) return name
  const family = /^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐)/.exec(name)?.[0] ?? name.slice(0, 1)
  return family + '某'.repeat(Math.max(1, [...name].length - [...family].length))
}
/** The first `head` and last `tail` characters stay. */
export const maskMiddle = (text: string, head: number, tail: number): string =>
  text.length <= head + tail
    ? '*'.repeat(text.length)
    : text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail)
/** The address down to the district or town. */
export const maskAddress = (text: string): string => `${/^.*?(区|县|市|镇|乡|街道)/.exec(text)?.[0] ?? ''}***`

export const maskPerson = (p: Person): Person => ({
  name: maskName(p.name),
  ...(p.idNo !== undefined && { idNo: maskMiddle(p.idNo, 3, 2) }),
  ...(p.phone !== undefined && { phone: maskMiddle(p.phone, 3, 2) }),
  ...(p.address !== undefined && { address: maskAddress(p.address) }),
})

const hidden = () => (): unknown => '***'
const masks = {
  people: () => v => (v as readonly Person[]).map(maskPerson),
  text: hidden,
  number: hidden,
  money: hidden,
  date: hidden,
  time: hidden,
  flag: hidden,
  unit: hidden,
  members: hidden,
  links: hidden,
  files: () => () => [],
  rows: () => () => [],
  choice: hidden,
  choices: hidden,
} satisfies Table<(v: unknown) => unknown>

/** A value as a reader without the matter sees it: itself where it is not personal. */
export const masked = (field: Field, value: unknown): unknown =>
  field.personal && value !== undefined ? byKind<(v: unknown) => unknown>(masks, field)(value) : value

/** What of a matter's values may lie in the open: personal ones masked, of people the masked name alone. */
export const maskedFields = (register: Register, fields: { readonly [name: string]: unknown }): { readonly [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => register.fields[name] && value !== undefined)
      .map(([name, value]) => {
        const field = register.fields[name]!
        if (!field.personal) return [name, value]
        return [name, field.kind === 'people' ? (value as readonly Person[]).map(p => ({ name: maskName(p.name) })) : masked(field, value)]
      }),
  )

/** The names only: what those who handle the matter see without a click. */
export const namesOnly = (field: Field, value: unknown): unknown => {
  if (!field.personal || value === undefined || field.kind !== 'people') return value
  return (value as readonly Person[]).map(p => ({ ...maskPerson(p), name: p.name }))
}
