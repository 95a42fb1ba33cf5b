/** @module Finding a rule by the id of the tables (or another id that they use for it), and an instrument by any name it goes by. */

import { instruments } from './all.ts'
import type { Condition, Instrument, Limit, Threshold } from './instrument.ts'

/** Rows under their ids and aliases. */
function byId<T extends { readonly id: string; readonly aliases?: readonly string[] }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(row => [row.id, ...(row.aliases ?? [])].map(id => [id, row] as const)))
}

const limits = byId<Limit>(instruments.flatMap(i => Object.values(i.limits)))
const conditions = byId<Condition>(instruments.flatMap(i => Object.values(i.conditions)))
const thresholds = byId<Threshold>(instruments.flatMap(i => Object.values(i.thresholds)))

/** A title as people write it: without book-title marks and spaces, with one kind of bracket. */
const plain = (name: string) => name.normalize('NFKC').replace(/[《》〈〉“”"\s]/g, '')

const named = new Map(
  instruments.flatMap(i =>
    [i.id, ...i.aliases, i.title, i.full, ...(i.number ? [i.number] : []), shortOf(i.full)].map(name => [plain(name), i] as const),
  ),
)

/** 中华人民共和国 is left out when a law is cited. */
function shortOf(full: string): string {
  return full.replace('中华人民共和国', '')
}

export const findLimit = (id: string): Limit | undefined => limits.get(id)
export const findCondition = (id: string): Condition | undefined => conditions.get(id)
export const findThreshold = (id: string): Threshold | undefined => thresholds.get(id)

/** By id, alias, short title, full title (with or without 中华人民共和国) or 文号. */
export const findInstrument = (name: string): Instrument | undefined => named.get(plain(name))
