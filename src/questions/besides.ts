/** @module What may be done to a matter beside the steps of its register: hand it over, link it, narrow it, erase its persons. */
import { personalOf } from '../access/entry-seal.ts'
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { mayTake } from '../access/may-take.ts'
import type { Reader } from '../access/reader.ts'
import { storiesOf } from '../access/story.ts'
import { isId } from '../base/id.ts'
import type { Link } from '../declare/fields.ts'
import type { KernelData } from '../declare/kernel.ts'
import { standing } from '../ledger/entry.ts'
import type { Tx } from '../store/pool.ts'
import { type Beside, besides, type MatterView, type Named } from './answers/matter.ts'
import type { Opened } from './find-matter.ts'

/** The forms that this reader is offered, and whom they name so far. */
export function besidesOf(reader: Reader, { story, matter, found }: Opened, names: ReadonlyMap<string, string>): MatterView['besides'] {
  const { register } = story
  const named = (account: string): Named => ({ account, name: names.get(account) ?? account })
  const open = found.unit === reader.unit && matter.state !== undefined && register.group !== 'administration'
  const sense: { readonly [B in Beside]?: boolean } = { erase: story.key !== null && personalOf(register).size > 0 }
  return {
    may: besides.filter(b => open && (sense[b] ?? true) && mayTake(reader, register, b)),
    ...(matter.handler && { handler: named(matter.handler) }),
    with: matter.with.map(named),
    ...(matter.readers && { readers: matter.readers.map(named) }),
  }
}

/** The last number of each platform. */
export function platformsOf({ story }: Opened): MatterView['platforms'] {
  const told = standing(story.entries).filter(e => e.step === 'platform')
  const last = new Map(told.map(e => [(e.data as unknown as KernelData['platform']).platform, e]))
  return [...last].map(([platform, e]) => ({ platform, number: (e.data as unknown as KernelData['platform']).number, n: e.n }))
}

/**
 * Other matters that it speaks of, by a step of the kernel or in a field, and those that were linked to it. Whoever is left out
 * of a matter does not learn of it here either. `titles` also names those whose link was cancelled.
 */
export async function linksOf(
  tx: Tx,
  house: House,
  reader: Reader,
  o: Opened,
): Promise<{ readonly links: MatterView['links']; readonly titles: ReadonlyMap<string, string> }> {
  const { story, matter, found } = o
  const fields = matter.fields as { readonly [name: string]: unknown }
  const named = Object.entries(story.register.fields).flatMap(([name, f]) =>
    f.kind === 'links' ? ((fields[name] as readonly Link[] | undefined) ?? []) : [],
  )
  const linked = standing(story.entries)
    .filter(e => e.step === 'link')
    .map(e => ({ ...(e.data as unknown as KernelData['link']), n: e.n }))
  const back = await linkedTo(tx, house, found)
  const all = new Map([...back.map(l => ({ ...l, back: true as const })), ...named, ...linked].map(l => [l.matter, l]))
  const told = story.entries.flatMap(e => (e.step === 'link' ? [String(e.data['matter'])] : []))
  const titles = await titlesOf(tx, house, reader, [...all.keys(), ...told].filter(isId))
  const links = [...all.values()].flatMap(l => {
    const title = titles.get(l.matter)
    return title === undefined ? [] : [{ ...l, title }]
  })
  return { links, titles }
}

/** The matters of the unit whose story links here; a link that was cancelled does not. */
async function linkedTo(tx: Tx, house: House, { unit, matter }: Opened['found']): Promise<readonly { register: string; matter: string }[]> {
  const rows = await tx<{ matter: string }[]>`
    select distinct e.matter from entry e where e.unit = ${unit} and e.step = 'link' and e.data::jsonb ->> 'matter' = ${matter}`
  const stories = await storiesOf(
    house,
    tx,
    unit,
    rows.map(r => r.matter),
  )
  return stories
    .filter(s => standing(s.entries).some(e => e.step === 'link' && e.data['matter'] === matter))
    .map(s => ({ register: s.register.id, matter: s.matter }))
}

/** How those that the reader may find are called. */
async function titlesOf(tx: Tx, house: House, reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!ids.length) return new Map()
  const rows = await tx<{ matter: string; title: string }[]>`
    select m.matter, coalesce(m.number, m.title) as title from matter m
    where m.unit = any(${[...reader.units]}) and m.matter = any(${[...ids]}::uuid[]) and ${readable(tx, house, reader)}`
  return new Map(rows.map(r => [r.matter, r.title]))
}
