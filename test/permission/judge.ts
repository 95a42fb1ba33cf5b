/** @module What is wrong with an answer, said from the oracle: tokens and matters it must not tell, counts that count them, statuses that betray them. */
import { allMarkers, PERSONAL_NUMBER, tokensIn } from './markers.ts'
import { exports, finds, lists, maySee, opens, type Planted, type Purpose, seesNames } from './oracle.ts'
import type { Asking, World } from './world.ts'

export interface Answered {
  readonly asker: Asking
  readonly route: string
  readonly path: string
  readonly purpose: Purpose
  /** The matter that was asked for. */
  readonly matter: Planted | undefined
  readonly status: number
  readonly text: string
}
type Judge = (w: World, a: Answered) => readonly string[]

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
/** The planted matters that an answer names. */
const namedIn = (w: World, text: string) => [...new Set(text.match(ID) ?? [])].flatMap(id => w.planted.get(id) ?? [])

/** What this asker was told and must not know. */
export function leaks(w: World, asker: Asking, text: string, purpose: Purpose, asked = ''): string[] {
  const told = tokensIn(text).filter(m => !asked.includes(m.token) && !maySee(asker, m, w.planted, purpose, w.registers))
  const named = namedIn(w, text).filter(p => !asked.includes(p.matter) && !finds(asker, p))
  return [
    ...told.map(m => `tells ${m.part} ${m.register}.${m.field}`),
    ...named.map(p => `names a matter of ${p.register.id}${p.readers ? ', narrowed' : ''}`),
  ]
}

/** A personal number of the matter that was asked for: under its name in JSON, in a cell of a table, beside its title on a page. */
function tellsNumber(_: World, { asker, matter, purpose, text }: Answered): string[] {
  if (!matter || seesNames(asker, matter) || (purpose === 'reveal' && asker.stands === 'own' && finds(asker, matter))) return []
  return Object.entries(matter.register.fields).flatMap(([name, f]) => {
    if (!f.personal || f.kind !== 'number') return []
    const told = [`"${name}":${PERSONAL_NUMBER}`, `"${name}":"${PERSONAL_NUMBER}`, `${PERSONAL_NUMBER}周岁`].some(t => text.includes(t))
    return told ? [`tells the number ${matter.register.id}.${name}`] : []
  })
}

const ofUnit = (w: World, asker: Asking) => [...w.planted.values()].filter(p => finds(asker, p))
const count = (all: readonly Planted[], id: string) => all.filter(p => p.register.id === id).length
const same = (what: string, is: unknown, should: unknown): string[] =>
  JSON.stringify(is) === JSON.stringify(should) ? [] : [`${what} is ${JSON.stringify(is)} and should be ${JSON.stringify(should)}`]
const sum = (all: Iterable<number>) => [...all].reduce((a, b) => a + b, 0)
const registerOf = (path: string) => /\/registers\/([^/]+)\//.exec(path)?.[1] ?? /[?&]register=([^&]+)/.exec(path)?.[1] ?? ''
/** In the own unit the today page counts; from above it counts the district's own, of which there are none. */
const running = (w: World, asker: Asking, id?: string) =>
  ofUnit(w, asker).filter(p => w.running.has(p.matter) && (id === undefined || p.register.id === id)).length

/** What else must hold of a route's answer, where it was given (200). */
const judges: { readonly [route: string]: Judge } = {
  'get /api/matters'(w, { asker, path, text }) {
    const page = JSON.parse(text) as { total: number; rows: unknown[]; states: { [state: string]: number } }
    const listed = count(ofUnit(w, asker), registerOf(path))
    return same('the list', [page.total, page.rows.length, sum(Object.values(page.states))], [listed, listed, listed])
  },
  // What the declaration opens is there: names for whoever handles such matters.
  'get /api/matters/{matter}': (w, { asker, matter, text }) =>
    allMarkers()
      .filter(m => m.matter === matter!.matter && m.part === 'name' && maySee(asker, m, w.planted, 'answer', w.registers))
      .filter(m => !text.includes(m.token))
      .map(m => `does not tell ${m.register}.${m.field}`),
  'get /api/today'(w, { asker, text }) {
    const page = JSON.parse(text) as { open: number; registers: { [id: string]: number } }
    const own = asker.stands === 'own'
    return [
      ...same('open', page.open, own ? running(w, asker) : 0),
      ...Object.entries(page.registers).flatMap(([id, n]) => same(`open in ${id}`, n, own ? running(w, asker, id) : 0)),
    ]
  },
  'get /api/oversight/{unit}'(w, { asker, text }) {
    const page = JSON.parse(text) as { row: { open: number; missing: number }; missing: unknown[] }
    return same('open in the unit', page.row.open, running(w, asker))
  },
  'get /api/oversight'(w, { asker, text }) {
    const rows = JSON.parse(text) as { unit: { id: number }; open: number }[]
    return rows.flatMap(r => same(`open in unit ${r.unit.id}`, r.open, r.unit.id === 2 ? running(w, asker) : 0))
  },
  'get /api/figures'(w, { asker, path, text }) {
    const rows = JSON.parse(text) as { id: string; register: string; value: number | null; months?: number[] }[]
    if (asker.stands === 'beside' || asker.stands === 'below')
      return rows.filter(r => [r.value ?? 0, ...(r.months ?? [])].some(n => n !== 0)).map(r => `counts ${r.id}`)
    // Without units it is the asker's own that is asked about, in which more may be open to a district.
    if (asker.stands === 'above' && !path.includes('units=2')) return []
    return rows.filter(r => !opens(asker, w.registers.get(r.register)!)).map(r => `figures of ${r.register}`)
  },
  'get /api/figures/{figure}/list'(w, { asker, path, text }) {
    const { value, withheld, rows } = JSON.parse(text) as { value: number; withheld: number; rows: { matter: string; amount: number }[] }
    const register = w.registers.get(/\/figures\/([^./]+)\./.exec(path)![1]!)!
    return [
      // From beside a register of one's own is asked, which is empty: the unit that was asked for is not his.
      ...same('whether it is given', true, lists({ ...asker, stands: asker.stands === 'above' ? 'above' : 'own' }, register)),
      ...same('a restricted list without a reason', false, register.restricted !== undefined && !path.includes('reason=')),
      ...same('the sum of the rows', sum(rows.map(r => r.amount)) + withheld, value),
      ...rows.filter(r => !w.planted.has(r.matter)).map(r => `lists ${r.matter}, which was never planted`),
      ...(asker.stands === 'own' || asker.stands === 'above' ? [] : same('the figure of another unit', value, 0)),
    ]
  },
  'get /api/registers/{register}/export.xlsx'(w, { asker, path, text }) {
    const id = registerOf(path)
    const rows = new Set(text.match(/<row [^>]*r="\d+"/g)?.map(r => /r="(\d+)"/.exec(r)![1]) ?? []).size
    const fits = same('whether it leaves', true, exports({ ...asker, stands: 'own' }, w.registers.get(id)!))
    return [...fits, ...(count(ofUnit(w, asker), id) === 0 && rows > 1 ? [`exports ${rows} rows`] : [])]
  },
  'get /api/search'(w, { asker, path, text }) {
    const { total, rows, registers } = JSON.parse(text) as {
      total: number
      rows: { matter: string }[]
      registers: { [id: string]: number }
    }
    const [m] = tokensIn(decodeURIComponent(path))
    const may = m?.matter && (m.part === 'ordinary' ? finds(asker, w.planted.get(m.matter)!) : seesNames(asker, w.planted.get(m.matter)!))
    return [
      ...same('the sum over the registers', sum(Object.values(registers)), total),
      ...same('the rows', rows.length, Math.min(total, 50)),
      // What stands in no other matter than the one it was planted in finds that one or nothing.
      ...(m && m.part !== 'ordinary' && !may ? same(`a search for ${m.part} ${m.register}.${m.field}`, total, 0) : []),
    ]
  },
}

/** Everything that is wrong with an answer. `refused`: nothing of what was asked for can be there, whoever asks. */
export function judge(w: World, a: Answered, refused: string | undefined): readonly string[] {
  const { asker, route, status, matter } = a
  const found = matter === undefined || finds(asker, matter)
  const get = route.startsWith('get ')
  return [
    ...leaks(w, asker, a.text, a.purpose, decodeURIComponent(a.path)),
    ...tellsNumber(w, a),
    ...(status >= 500 ? [`answers ${status}`] : []),
    // Whoever has no session is braked after so many writes.
    ...(asker.stands === 'nowhere' && !open.has(route) && !(status === 429 && !get) ? same('the status for nobody', status, 401) : []),
    // A matter that may not be found is one that is not there.
    ...(get && matter && !found && asker.stands !== 'nowhere' ? same(`the status of ${matter.register.id}`, status, 404) : []),
    ...(route === 'get /api/matters/{matter}' && found && matter ? same(`the status of ${matter.register.id}`, status, 200) : []),
    ...(refused !== undefined && status < 400 && !emptyList(a) ? [`answers ${status}, though ${refused}`] : []),
    ...(status === 200 ? (judges[route]?.(w, a) ?? []) : []),
  ]
}
/** Answered without a session. */
const open = new Set(['get /api/set-up', 'get /api/law', 'post /api/check', 'get /api/check/{run}/progress'])
const emptyList = ({ text }: Answered) => text === '[]'
export const judged = Object.keys(judges)
