/**
 * @module A matter as its bound file (案卷): what goes in, in order, and what should be in it and is not. For those who handle such
 * matters; every binding is logged.
 */
import { logAccess } from '../access/access-log.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { maxDay } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Hash } from '../base/sha256.ts'
import type { File } from '../declare/fields.ts'
import { asked } from '../declare/register.ts'
import { shown } from '../declare/show.ts'
import type { Binding, CasePart } from '../documents/bind.ts'
import { standing, type Told } from '../ledger/entry.ts'
import { isOpen } from '../ledger/run.ts'
import { keepingOf } from '../papers/case-file.ts'
import { findPaper, officeName, write } from '../papers/index.ts'
import { type Owner, readAttachment } from '../store/attachments.ts'
import type { Key } from '../store/crypt.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import { findMatter, type Opened } from './find-matter.ts'
import { gapsOf } from './matter.ts'
import { type MatterPaper, matterPapers } from './matter-papers.ts'
import { stateTitle } from './state.ts'

interface Kept {
  readonly hash: string
  readonly name: string
  readonly type: string
}

/** What is to be bound. Refused: `not-found`, `not-allowed` (who sees masks sees no papers). */
export async function caseFile(house: House, reader: Reader, matter: string): Promise<Result<Binding>> {
  return await withUnits(house.sql, reader.units, async tx => {
    const o = await findMatter(tx, house, reader, matter)
    if (!o) return refuse({ code: 'not-found' })
    if (o.sight === 'masks') return refuse({ code: 'not-allowed' })
    await logAccess(tx, house, reader, o.found.unit, { act: 'export', matter, what: 'case-file' })
    return ok(await binding(tx, house, o))
  })
}

async function binding(tx: Tx, house: House, o: Opened): Promise<Binding> {
  const { story, matter, books, found } = o
  const { register } = story
  const [papers, kept] = await Promise.all([
    matterPapers(tx, o),
    tx<Kept[]>`select hash, name, type from attachment where unit = ${found.unit} and matter = ${found.matter} order by at, name`,
  ])
  const told = standing(story.entries).filter(e => register.steps[e.step])
  const fields = matter.fields as { readonly [name: string]: unknown }
  const named = (kind: 'people' | 'document-number') =>
    Object.entries(register.fields).flatMap(([name, f]) =>
      (kind === 'people' ? f.kind === kind : f.kind === 'text' && f.form === kind) && fields[name] !== undefined
        ? [shown(f, fields[name])]
        : [],
    )
  // The cover lies open on a desk: whom a restricted matter is about stands inside, where its papers name him.
  const [number, parties] = [named('document-number')[0], register.restricted ? undefined : named('people')[0]]
  const day = told[0]?.day ?? books.today
  return {
    file: {
      office: officeName(books.unit),
      register: register.title,
      title: shown(register.fields[register.named]!, fields[register.named]) || register.title,
      ...(number && { number }),
      ...(parties && { parties }),
      from: day,
      to: told.map(e => e.day).reduce(maxDay, day),
      state: stateTitle(register, matter.state ?? ''),
      keeping: keepingOf(register, books.today),
      missing: missing(o, told, kept),
      bound: books.today,
    },
    parts: parts(house, o, { told, papers, kept }),
  }
}

/** In the order in which things happened: the papers of each step, then the attachments that it names; at the end those that no step names. */
function parts(
  house: House,
  { story, found }: Opened,
  { told, papers, kept }: { readonly told: readonly Told[]; readonly papers: readonly MatterPaper[]; readonly kept: readonly Kept[] },
): CasePart[] {
  const left = new Map(kept.map(k => [k.hash, k]))
  const attached = ({ hash, name, type }: Kept, day?: Told['day']): CasePart => {
    left.delete(hash)
    const item = { title: name, ...(day && { day }) }
    if (!story.key || !/^(image\/|application\/pdf)/.test(type)) return { ...item, beside: true }
    const bytes = contentOf(house, { unit: found.unit, matter: found.matter }, story.key, hash as Hash)
    return bytes ? { ...item, bytes, type } : { ...item, title: `${name}（文件已经不在或者损坏）`, beside: true }
  }
  const ofEntries = told.flatMap(e => [
    ...papers.filter(p => p.known.n === e.n).map(written),
    ...filesOf(story.register, e).flatMap(f => {
      const own = left.get(f.hash)
      return own ? [attached(own, e.day)] : []
    }),
  ])
  return [...ofEntries, ...[...left.values()].map(k => attached(k))]
}

/** What was kept; undefined when the file is gone or was changed: `zhunsheng verify` says more. */
function contentOf(house: House, owner: Owner, key: Key, hash: Hash): Uint8Array | undefined {
  try {
    return new Uint8Array(readAttachment(house.files, owner, key, hash))
  } catch {
    return undefined
  }
}

function written({ paper, known }: MatterPaper): CasePart {
  const doc = write(paper, known)
  const number = doc.number && !doc.number.includes('＿') ? doc.number : undefined
  return { title: doc.title.replaceAll('\n', ''), ...(number && { number }), by: known.office.name, day: known.day, paper: doc }
}

const filesOf = (register: Opened['story']['register'], e: Pick<Told, 'data'>): readonly File[] =>
  Object.entries(e.data).flatMap(([name, value]) => (register.fields[name]?.kind === 'files' ? (value as readonly File[]) : []))

/** What should be in the file and is not: gaps, steps whose time runs and whose document is not made, files that are named and not there. */
function missing(o: Opened, told: readonly Told[], kept: readonly Kept[]): string[] {
  const { register } = o.story
  const there = new Set(kept.map(k => k.hash))
  const files = told.flatMap(e => [
    ...filesOf(register, e)
      .filter(f => !there.has(f.hash))
      .map(f => `“${register.steps[e.step]!.title}”写明的“${f.name}”不在材料里`),
    ...asked(register, e.step)
      .filter(a => a.must && a.field.kind === 'files' && !(e.data[a.name] as readonly File[] | undefined)?.length)
      .map(a => `“${register.steps[e.step]!.title}”没有附“${a.field.title}”`),
  ])
  return [...new Set([...gapsOf(o).map(g => g.title), ...owed(o), ...files])]
}

/** Documents of the steps by which a limit of ours, which still runs, would be met. */
function owed({ story, matter }: Opened): string[] {
  const { register } = story
  return matter.limits
    .filter(l => isOpen(l) && l.binds === 'agency')
    .flatMap(l => {
      const steps = Object.values(register.steps).filter(
        s => s.meets?.includes(l.limit) && (!s.from || s.from.some(f => f === matter.state)),
      )
      const titles = steps.flatMap(s => (s.documents ?? []).flatMap(id => findPaper(id)?.title ?? []))
      return titles.length ? [`还没有“${l.title}”，缺《${[...new Set(titles)].join('》或者《')}》`] : []
    })
}
