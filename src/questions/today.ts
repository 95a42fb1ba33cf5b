/** @module What must I do today: late, due, soon, missing, not done yet, waiting; what changed lately; and the month ahead, day by day. */
import { type Books, booksOf } from '../access/books.ts'
import { openRegisters, readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { mayTake } from '../access/may-take.ts'
import type { Reader } from '../access/reader.ts'
import { type Day, make, monthOf, parts, plusDays, plusMonths, range } from '../base/day.ts'
import { groupBy } from '../base/group.ts'
import { isKernelStep, kernelSteps } from '../declare/kernel.ts'
import { dayInWords } from '../declare/show.ts'
import { dayKind } from '../law/calendar.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { TodayItem, TodayView } from './answers/today.ts'
import { gapsOf, gathered } from './gaps.ts'
import { type LimitRow, standingOfRow } from './limit-standing.ts'
import { isSoon, limitColumns, limitItem, openLimitsOf } from './open-limits.ts'
import { notYet } from './period-gaps.ts'
import { dutiesOf } from './year.ts'

/** So many lines of what changed lately. */
const RECENT = 20
/** A duty of the year takes longer to prepare than a limit. */
const SOON_IN_THE_YEAR = 20

/** The first page of the desk, for the reader's own unit. */
export async function today(house: House, reader: Reader): Promise<TodayView> {
  return await withUnits(house.sql, [reader.unit], async tx => {
    const books = await booksOf(house, tx, reader.unit)
    const [limits, missing, yet, waiting, recent, month, fixed] = await Promise.all([
      openLimitsOf(tx, house, reader, [reader.unit]),
      gapsOf(tx, house, reader, books),
      notYet(tx, house, reader, books, openRegisters(house, reader)),
      waitingFor(tx, house, reader, books),
      recently(tx, house, reader),
      tx<LimitRow[]>`select ${limitColumns(tx)} from time_limit t join matter m on m.unit = t.unit and m.matter = t.matter
        where t.unit = ${reader.unit} and ${readable(tx, house, reader)} and t.binds = 'agency' and t.due is not null and left(t.due, 7) = ${monthOf(books.today)}`,
      fixedDuties(tx, house, reader, books),
    ])
    const items = limits.map(l => limitItem(house, reader, l, books))
    const of = (standing: 'missed' | 'running') => items.filter(i => i.standing === standing)
    const open = new Set(limits.map(l => l.matter))
    const openIn = new Map([...groupBy(limits, l => l.register)].map(([id, own]) => [id, new Set(own.map(l => l.matter))]))
    const late = new Set(of('missed').map(i => i.matter))
    return {
      today: books.today,
      late: of('missed'),
      due: [...of('running'), ...fixed].filter(i => i.due === books.today),
      soon: [...of('running').filter(i => i.due !== books.today && isSoon(i)), ...fixed.filter(i => i.due! > books.today)],
      missing: [...fixed.filter(i => i.due! < books.today), ...gathered(house, missing)],
      yet,
      waiting,
      recent,
      open: open.size,
      withinLimits: [...open].filter(m => !late.has(m)).length,
      month: monthLine(books, month),
      registers: Object.fromEntries(openRegisters(house, reader).map(r => [r.id, openIn.get(r.id)?.size ?? 0])),
    }
  })
}

/** Duties of this year by a fixed day that are not done: those of the next weeks, and those whose day has passed. */
async function fixedDuties(tx: Tx, house: House, reader: Reader, books: Books): Promise<TodayItem[]> {
  const duties = await dutiesOf(tx, house, reader, books, Number(books.today.slice(0, 4)), 'fixed')
  return duties
    .filter(d => d.standing !== 'met' && d.left <= SOON_IN_THE_YEAR)
    .map(({ register, title, due, left, law, standing, provisional }) => ({
      matter: null,
      register,
      title,
      what: standing === 'missed' ? `${dayInWords(due)}到期，还没有办` : '年度固定事项',
      due,
      left,
      standing,
      ...(law ? { law } : { own: true }),
      ...(provisional && { provisional }),
    }))
}

interface Waiting {
  readonly matter: string
  readonly register: string
  readonly title: string
  readonly handler: string | null
  readonly pending: { readonly step: string; readonly by: string; readonly returned?: { readonly reason: string } } | null
  readonly published: { readonly [name: string]: { readonly n: number; readonly approved: boolean } }
}

/** Approvals for me, submissions that came back to me, publications for a second person, and what lies in the inbox. */
async function waitingFor(tx: Tx, house: House, reader: Reader, books: Books): Promise<TodayItem[]> {
  const [rows, inbox] = await Promise.all([
    tx<Waiting[]>`select m.matter, m.register, m.title, m.handler, m.pending, m.published from matter m where m.unit = ${reader.unit}
      and (m.pending is not null or jsonb_path_exists(m.published, '$.* ? (@.approved == false)')) and ${readable(tx, house, reader)} order by m.last, m.matter`,
    tx<
      { form: string; n: number }[]
    >`select form, count(*)::int as n from inbox where unit = ${reader.unit} and state = 'new' group by form order by form`,
  ])
  const about = (r: Waiting, what: string, id: string): TodayItem => ({
    matter: r.matter,
    register: r.register,
    title: r.title,
    what,
    step: { id, title: isKernelStep(id) ? kernelSteps[id] : (house.registers.find(r.register)?.steps[id]?.title ?? id) },
  })
  const items = rows.flatMap((r): TodayItem[] => {
    const register = house.registers.find(r.register)!
    const p = r.pending
    const title = (step: string) => register.steps[step]?.title ?? step
    if (p?.returned && p.by === reader.account) return [about(r, `退回待改：${title(p.step)}`, p.step)]
    if (p && !p.returned && p.by !== reader.account && mayTake(reader, register, 'approve', p.step))
      return [about(r, `待批准：${title(p.step)}`, 'approve')]
    const open = Object.entries(r.published).find(([, x]) => !x.approved)
    return open ? [about(r, `待复核公开：${register.publications[open[0]]?.title ?? open[0]}`, 'approve')] : []
  })
  const forms = inbox.flatMap((i): TodayItem[] => {
    const register = house.registers.find(i.form.split('.')[0]!)
    const step = i.form.split('.')[1] ?? ''
    if (!register || !mayTake(reader, register, step)) return []
    return [
      {
        matter: null,
        register: register.id,
        title: register.title,
        what: `收件箱有${i.n}件待登记`,
        step: { id: step, title: register.steps[step]!.title },
      },
    ]
  })
  return [...items, ...(await handedOver(tx, house, reader)), ...forms, ...(await letters(tx, house, reader, books))]
}

/** Matters that somebody handed to me, alone or with others, until I have done something in them; what has come to its end waits no more. */
async function handedOver(tx: Tx, house: House, reader: Reader): Promise<TodayItem[]> {
  const rows = await tx<{ matter: string; register: string; title: string; state: string; by: string; mine: boolean }[]>`
    select m.matter, m.register, m.title, m.state, coalesce(a.name, e.by) as by, m.handler = ${reader.account} as mine
    from entry e join matter m on m.unit = e.unit and m.matter = e.matter left join account a on a.id = e.by
    where e.unit = ${reader.unit} and e.step = 'assign' and e.by <> ${reader.account}
      and (m.handler = ${reader.account} or ${reader.account} = any(m.helpers)) and ${readable(tx, house, reader)}
      and not exists (select 1 from entry x where x.unit = e.unit and x.matter = e.matter and x.n > e.n
        and (x.by = ${reader.account} or x.step = 'assign')) order by e.at, e.matter`
  return rows
    .filter(r => Object.values(house.registers.find(r.register)!.steps).some(s => s.from?.some(state => state === r.state)))
    .map(r => ({ matter: r.matter, register: r.register, title: r.title, what: `${r.by}${r.mine ? '交您承办' : '请您协办'}` }))
}

/** Referrals that came from another unit and have no answer yet. */
async function letters(tx: Tx, house: House, reader: Reader, books: Books): Promise<TodayItem[]> {
  const rows = await tx<{ matter: string; register: string; title: string; from: number }[]>`
    select m.matter, m.register, m.title, (e.data::jsonb ->> 'unit')::int as from from entry e join matter m on m.unit = e.unit and m.matter = e.matter
    where e.unit = ${reader.unit} and e.step = 'letter' and e.data::jsonb @> '{"direction":"in","kind":"sent"}' and ${readable(tx, house, reader)}
      and not exists (select 1 from entry x where x.unit = e.unit and x.matter = e.matter and x.step = 'letter' and x.n > e.n
        and x.data::jsonb ->> 'kind' in ('answered', 'returned')) order by e.day, e.matter`
  return rows.map(r => ({ matter: r.matter, register: r.register, title: r.title, what: `${books.titles.get(r.from) ?? ''}移交，待答复` }))
}

/** What was recorded late, corrected, cancelled or imported in the last week. */
async function recently(tx: Tx, house: House, reader: Reader): Promise<TodayView['recent']> {
  const since = plusDays(house.clock.today(), -7)
  const [imports, changes] = await Promise.all([
    tx<{ at: string; name: string; n: number }[]>`
      select max(e.at) as at, coalesce(max(a.name), e.by) as name, count(*)::int as n from entry e join matter m on m.unit = e.unit and m.matter = e.matter left join account a on a.id = e.by
      where e.unit = ${reader.unit} and e.at >= ${since} and e.origin = 'import' and ${readable(tx, house, reader)} group by left(e.at, 10), e.by order by 1 desc limit ${RECENT}`,
    tx<{ at: string; name: string; matter: string; title: string; step: string; day: Day }[]>`
      select e.at, coalesce(a.name, e.by) as name, m.matter, m.title, e.step, e.day
      from entry e join matter m on m.unit = e.unit and m.matter = e.matter left join account a on a.id = e.by
      where e.unit = ${reader.unit} and e.at >= ${since} and e.origin not in ('import', 'job')
        and (e.step in ('correct', 'cancel') or e.day::text < left(e.at, 10)) and ${readable(tx, house, reader)}
      order by e.at desc, e.matter, e.n desc limit ${RECENT}`,
  ])
  const told = [
    ...imports.map(r => ({ at: r.at, kind: 'import' as const, text: `${r.name}导入${r.n}条历史记录`, matter: null })),
    ...changes.map(({ at, name, title, step, day, matter }) => {
      if (step === 'correct') return { at, kind: 'correct' as const, text: `${name}更正了“${title}”`, matter }
      if (step === 'cancel') return { at, kind: 'cancel' as const, text: `${name}撤销了“${title}”的一条记录`, matter }
      return { at, kind: 'late' as const, text: `${name}补录了“${title}”${day}的记录`, matter }
    }),
  ]
  return told
    .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0))
    .slice(0, RECENT)
    .map(({ at: _, ...item }) => item)
}

/** The days of this month with what of ours ends on them: nobody here is late when a party lets its time pass. */
function monthLine(books: Books, limits: readonly LimitRow[]): TodayView['month'] {
  const [year, month] = parts(books.today)
  const first = make(year, month, 1)
  return range(first, plusDays(plusMonths(first, 1), -1)).map(day => {
    const { works, why } = dayKind(books.calendar, day)
    const marks = limits.filter(l => l.due!.startsWith(day)).map(l => standingOfRow(l, books.now))
    return { day, works, why, marks }
  })
}
