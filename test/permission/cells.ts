/**
 * @module The cells of the matrix: route × asker × register × field. What must be asked is made from the OpenAPI document, the
 * roles and the declarations; what was asked is written down as it is asked; the two must be the same.
 */
import type { Register } from '../../src/declare/register.ts'
import type { Ask, Row } from './asks.ts'
import { allMarkers, holdsWords } from './markers.ts'
import type { Asker, Planted } from './oracle.ts'

export interface Cells {
  /** Note that somebody asked. */
  asked(route: string, asker: Asker, ask: Ask): void
  /** Cells that should have been asked and were not. */
  differences(rows: { readonly [route: string]: Row }, askers: readonly Asker[]): readonly string[]
  readonly count: number
  /** Fields that hold words and are in no story that the books took: no cell, and told here. */
  readonly untold: readonly string[]
  readonly told: number
}

/** The fields of which something is planted, by register and by matter: tokens, and personal numbers, which hold no word. */
export function cellsOf(own: readonly Register[], planted: ReadonlyMap<string, Planted>): Cells {
  const ofRegister = new Map<string, Set<string>>(own.map(r => [r.id, new Set()]))
  const ofMatter = new Map<string, Set<string>>()
  for (const { matter, register, field } of allMarkers()) {
    if (matter === null || !planted.has(matter)) continue
    ofRegister.get(register)?.add(field)
    ofMatter.set(matter, (ofMatter.get(matter) ?? new Set()).add(field))
  }
  const numbers = (r: Register) => Object.keys(r.fields).filter(f => r.fields[f]!.personal && r.fields[f]!.kind === 'number')
  for (const r of own) for (const f of numbers(r)) ofRegister.get(r.id)!.add(f)
  for (const p of planted.values())
    for (const f of numbers(p.register)) ofMatter.set(p.matter, (ofMatter.get(p.matter) ?? new Set()).add(f))
  const toldIn = (r: Register): ReadonlySet<string> => ofRegister.get(r.id) ?? new Set()
  const covered = new Map<string, Set<string>>()
  const cover = (route: string, asker: Asker, register: string, fields: Iterable<string>) => {
    const key = `${route} | ${asker.account} | ${register}`
    const known = covered.get(key) ?? new Set<string>()
    for (const f of fields) known.add(f)
    covered.set(key, known)
  }
  const untold = own.flatMap(r =>
    Object.entries(r.fields).flatMap(([name, f]) => (holdsWords(f) && !toldIn(r).has(name) ? [`${r.id}.${name}`] : [])),
  )
  return {
    untold,
    told: [...ofRegister.values()].reduce((sum, fields) => sum + fields.size, 0),
    get count() {
      return [...covered.values()].reduce((sum, fields) => sum + fields.size, 0)
    },
    asked(route, asker, { about, fields }) {
      if (about && 'matter' in about) return cover(route, asker, about.register.id, fields ?? ofMatter.get(about.matter) ?? [])
      for (const r of about ?? own) cover(route, asker, r.id, fields ? fields.filter(f => toldIn(r).has(f)) : toldIn(r))
    },
    differences: (rows, askers) =>
      Object.entries(rows)
        .filter(([, row]) => row.kind !== 'nothing')
        .flatMap(([route, row]) =>
          askers.flatMap(asker =>
            own.flatMap(r => {
              const done = covered.get(`${route} | ${asker.account} | ${r.id}`) ?? new Set()
              // Of a register that can never stand in the answer one refusal is asked for, and seen to be one.
              const wanted = row.never(r) === undefined ? toldIn(r) : new Set<string>()
              const missing = [...wanted].filter(f => !done.has(f))
              return missing.length ? [`${route}: ${asker.account}: ${r.id}: ${missing.join(', ')}`] : []
            }),
          ),
        ),
  }
}
