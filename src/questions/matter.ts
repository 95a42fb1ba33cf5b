/** @module A matter on one page: values, limits, what may come next, the timeline, what it counts as, what is missing. */
import { personalOf } from '../access/entry-seal.ts'
import type { House } from '../access/house.ts'
import { mayTake } from '../access/may-take.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { worded } from '../declare/wording.ts'
import { unitOf } from '../figures/figure.ts'
import { standing } from '../ledger/entry.ts'
import { stands } from '../ledger/replay.ts'
import { write } from '../papers/index.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { MatterView } from './answers/matter.ts'
import { besidesOf, linksOf, platformsOf } from './besides.ts'
import { findMatter, type Opened } from './find-matter.ts'
import { limitViews } from './limit-view.ts'
import { matterPapers } from './matter-papers.ts'
import { matterRows } from './matter-row.ts'
import { publicText } from './public-text.ts'
import { restsOn } from './rests-on.ts'
import { seenValue, storyItems } from './story-items.ts'

/** The page of a matter. Refused: `not-found`, also where it exists and this reader is excluded. */
export async function matter(house: House, reader: Reader, id: string): Promise<Result<MatterView>> {
  return await withUnits(house.sql, reader.units, async tx => {
    const o = await findMatter(tx, house, reader, id)
    return o ? ok(await view(tx, house, reader, o)) : refuse({ code: 'not-found' })
  })
}

async function view(tx: Tx, house: House, reader: Reader, o: Opened): Promise<MatterView> {
  const { story, matter, books, sight, found } = o
  const { register } = story
  const [[row], accounts, { links, titles }, papers, attachments] = await Promise.all([
    matterRows(tx, house, reader, books, [found]),
    tx<{ id: string; name: string }[]>`select id, name from account where unit = any(${[...new Set([found.unit, reader.unit])]})`,
    linksOf(tx, house, reader, o),
    // Who sees masks sees no papers.
    sight === 'masks' ? [] : matterPapers(tx, o),
    sight === 'masks'
      ? []
      : tx<
          MatterView['attachments'][number][]
        >`select hash, name, type, size from attachment where unit = ${found.unit} and matter = ${found.matter} order by at, name`,
  ])
  const names = new Map(accounts.map(a => [a.id, a.name]))
  const fields = Object.fromEntries(
    Object.entries(matter.fields).map(([name, v]) => [name, register.fields[name] ? seenValue(register.fields[name], v, sight) : v]),
  )
  return {
    row: row!,
    n: story.rows.length + 1,
    fields,
    maskedFields: [...personalOf(register)].filter(name => {
      const value = (matter.fields as { readonly [n: string]: unknown })[name]
      return value !== undefined && JSON.stringify(fields[name]) !== JSON.stringify(value)
    }),
    limits: limitViews(matter.limits, books),
    next: nextViews(reader, o),
    story: storyItems({ story, sight, limits: matter.limits, names, titles: books.titles, links: titles }),
    ...(matter.pending && { pending: pendingView(reader, o, names) }),
    counts: counts(o),
    gaps: gapsOf(o),
    documents: papers.map(({ paper, known }) => ({
      id: paper.id,
      title: write(paper, known).title,
      n: known.n,
      day: known.day,
      step: register.steps[known.step]!.title,
    })),
    attachments: [...attachments],
    mayAttach: mayAttach(reader, o),
    links,
    platforms: platformsOf(o),
    besides: besidesOf(reader, o, names),
    published: publishedViews(reader, o),
    ...referral(reader, o),
    readers: matter.readers ? `限${matter.readers.map(r => names.get(r) ?? r).join('、')}` : (books.titles.get(found.unit) ?? ''),
    chain: {
      entries: story.rows.length,
      head: story.rows.at(-1)!.hash,
      ...(books.closed && found.opened <= books.closed && { closed: books.closed }),
    },
  }
}

/** The same that is asked when a file comes: whoever keeps the house alone, or sees masks, adds nothing to it. */
const mayAttach = (reader: Reader, { sight, story, found }: Opened): boolean =>
  may(reader.roles, 'reads') && sight === 'names' && story.key !== null && found.unit === reader.unit

/** What may be done next, whether this reader may, and what stands against it. */
function nextViews(reader: Reader, { story, matter, found }: Opened): MatterView['next'] {
  const { register } = story
  return matter.next.map(n => {
    const step = register.steps[n.step]!
    return {
      step: n.step,
      title: step.title,
      ...(step.law && { law: step.law }),
      ...(n.earliest && { earliest: n.earliest }),
      ...(n.latest && { latest: n.latest }),
      mine: found.unit === reader.unit && mayTake(reader, register, step.approvedBy ? 'submit' : n.step, n.step),
      by: step.by,
      ...(step.approvedBy && { approvedBy: step.approvedBy }),
      blocked: n.blocked.map(worded),
    }
  })
}

function pendingView(
  reader: Reader,
  { story, matter, found }: Opened,
  names: ReadonlyMap<string, string>,
): NonNullable<MatterView['pending']> {
  const p = matter.pending!
  return {
    n: p.n,
    step: p.step,
    title: story.register.steps[p.step]?.title ?? p.step,
    by: names.get(p.by) ?? p.by,
    day: p.day,
    mayApprove: found.unit === reader.unit && p.by !== reader.account && mayTake(reader, story.register, 'approve', p.step),
    ...(p.returned && { returned: { reason: p.returned.reason, by: names.get(p.returned.by) ?? p.returned.by } }),
  }
}

/** What became public, and whether this reader may be its second person. */
function publishedViews(reader: Reader, { story, matter, found, books }: Opened): MatterView['published'] {
  const { register, entries } = story
  const told = standing(entries)
  return Object.entries(matter.published).map(([publication, { n, day }]) => {
    const entry = told.find(e => e.n === n)
    const { open, waits } = publicText(register, publication, entries, books.titles)
    const approved = waits === undefined
    const mayApprove =
      !approved && found.unit === reader.unit && entry?.by !== reader.account && mayTake(reader, register, 'approve', entry?.step)
    const title = register.publications[publication]?.title ?? publication
    return { publication, title, day, n, approved, mayApprove, ...(waits && open && { stands: true as const }) }
  })
}

/** How it came from another unit, and whether it was answered. */
function referral(reader: Reader, { story, found, books }: Opened): Pick<MatterView, 'referral'> {
  const letters = story.entries.filter(e => e.step === 'letter')
  const came = letters.findLast(e => e.data['direction'] === 'in' && e.data['kind'] === 'sent')
  if (!came) return {}
  const answered = letters.some(e => e.n > came.n && e.data['direction'] === 'out' && e.data['kind'] !== 'received')
  const mayAnswer = !answered && found.unit === reader.unit && mayTake(reader, story.register, 'letter')
  return { referral: { from: books.titles.get(Number(came.data['unit'])) ?? '', day: came.day, answered, mayAnswer } }
}

/** What the matter counts as, by figure and year. */
function counts({ story, matter }: Opened): MatterView['counts'] {
  const { register } = story
  const sums = new Map<string, { figure: string; title: string; year: number; amount: number; unit: string }>()
  for (const f of matter.facts) {
    const figure = register.figures[f.figure]!
    const year = Number(f.day.slice(0, 4))
    const row = sums.get(`${f.figure} ${year}`) ?? { figure: f.figure, title: figure.title, year, amount: 0, unit: unitOf(figure) }
    sums.set(`${f.figure} ${year}`, { ...row, amount: row.amount + f.amount })
  }
  return [...sums.values()].filter(s => s.amount !== 0)
}

/** What the law asks for and is not there; and what an old ledger could not prove. */
export function gapsOf({ story, matter, books, unlisted }: Opened): MatterView['gaps'] {
  const standing = stands(matter)
  const open = Object.values(story.register.gaps).flatMap(g =>
    'when' in g && matter.state !== undefined && g.when(standing, books.today) ? [{ title: g.title, ...restsOn(g.law, books.today) }] : [],
  )
  return [
    ...open,
    ...unlisted.map(({ title, law }) => ({ title, law })),
    ...matter.unproven.map(u => ({
      title: worded({ code: u.code, ...(u.context && { context: u.context }) }),
      ...(u.law && { law: u.law }),
    })),
  ]
}
