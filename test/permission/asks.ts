/**
 * @module How each route is asked for what was planted. A route of the OpenAPI document that has no row here turns the test
 * red: add the row with the questions by which it could give away a matter, a count or a person.
 */
import { newId } from '../../src/base/id.ts'
import type { Register } from '../../src/declare/register.ts'
import { allMarkers } from './markers.ts'
import type { Planted, Purpose } from './oracle.ts'
import type { Asking, World } from './world.ts'

export interface Ask {
  readonly path: string
  readonly body?: unknown
  readonly purpose?: Purpose
  /**
   * Asked by whom: by everybody unless said; by whoever may do most here and above, and of all others one in turn by place and
   * one by role (`turns`), so that over all registers everybody asks; or by these.
   */
  readonly by?: 'turns' | ((asker: Asking) => boolean)
}
const turns = 'turns' as const
type Asks = (w: World) => readonly Ask[]

const none: Asks = () => []
const once =
  (...asks: readonly Ask[]): Asks =>
  () =>
    asks
const registers =
  (ask: (r: Register) => readonly Ask[]): Asks =>
  w =>
    [...w.registers.values()].flatMap(ask)
/** Of every register the first matter and the narrowed one. */
export function ofEvery(w: World): readonly Planted[] {
  const all = [...w.planted.values()]
  return [...w.registers.keys()].flatMap(id => {
    const own = all.filter(p => p.register.id === id)
    return [own.find(p => !p.readers), own.find(p => p.readers)].flatMap(p => p ?? [])
  })
}
const matters =
  (ask: (p: Planted) => readonly Ask[]): Asks =>
  w =>
    ofEvery(w).flatMap(ask)
const personalOf = (r: Register) => Object.keys(r.fields).filter(name => r.fields[name]!.personal)
const people = (p: Planted) => personalOf(p.register)
const of =
  (register: string) =>
  (ask: (p: Planted) => readonly Ask[]): Asks =>
    matters(p => (p.register.id === register ? ask(p) : []))
const reports = of('annual-report')
const forms = of('upper-form')
/** Those who ask, of everybody. `i` is the place of the ask among all. */
export function askersOf(w: World, { by }: Ask, i: number): readonly Asking[] {
  if (by !== turns) return by ? w.askers.filter(by) : w.askers
  const [far, roles] = [w.askers.filter(a => strong(a) && !near(a)), w.askers.filter(a => !strong(a))]
  return [...w.askers.filter(near), far[i % far.length]!, roles[i % roles.length]!]
}
/** Whoever may do most in the own unit and in the one above; `strong` are those of everywhere. */
const near = (asker: Asking) => asker.account === 'own-all' || asker.account === 'above-all'
const strong = (asker: Asking) => asker.account.endsWith('-all') || asker.account === 'nobody'
const sheet = (text: string): FormData => {
  const form = new FormData()
  form.set('file', new File([text], 'a.txt'))
  return form
}
const write = (p: Planted, step: string) => ({ request: newId(1), register: p.register.id, n: 1, step, day: '2024-01-02', data: {} })
const item = '00000000-0000-7000-8000-000000000000'

export const asks: { readonly [route: string]: Asks } = {
  // What reads matters.
  'get /api/today': once({ path: '/api/today' }),
  'get /api/registers': none,
  'get /api/registers/{register}': none,
  'get /api/registers/{register}/template.xlsx': none,
  'get /api/registers/{register}/export.xlsx': registers(r => [{ path: `/api/registers/${r.id}/export.xlsx?units=2,1,3,4`, by: turns }]),
  'get /api/registers/{register}/layouts': none,
  'get /api/registers/{register}/layouts/{layout}/export.xlsx': registers(r =>
    Object.keys(r.layouts ?? {}).map(l => ({ path: `/api/registers/${r.id}/layouts/${l}/export.xlsx?units=2,1,3,4`, by: turns })),
  ),
  'get /api/matters': registers(r => [{ path: `/api/matters?register=${r.id}&units=2,1,3,4&size=100` }]),
  'get /api/matters/{matter}': matters(p => [{ path: `/api/matters/${p.matter}`, by: turns }]),
  'get /api/matters/{matter}/colleagues': matters(p => [{ path: `/api/matters/${p.matter}/colleagues`, by: turns }]),
  'get /api/matters/{matter}/limits/{limit}': matters(p =>
    Object.keys(p.register.limits)
      .slice(0, 1)
      .map(l => ({ path: `/api/matters/${p.matter}/limits/${l}`, by: turns })),
  ),
  'get /api/matters/{matter}/attachments/{hash}': w =>
    [...w.attachments]
      .filter((_, i) => i % 4 === 0)
      .map(([matter, hash]) => ({ path: `/api/matters/${matter}/attachments/${hash}`, purpose: 'document', by: turns })),
  'get /api/matters/{matter}/documents/{file}': matters(p =>
    Object.values(p.register.steps)
      .flatMap(s => s.documents ?? [])
      .slice(0, 1)
      .map(d => ({ path: `/api/matters/${p.matter}/documents/${d}.html`, purpose: 'document', by: turns })),
  ),
  'get /api/matters/{matter}/case-file.pdf': w =>
    [...w.attachments].slice(0, 1).map(([matter]) => ({ path: `/api/matters/${matter}/case-file.pdf`, purpose: 'document', by: turns })),
  'get /api/search': w => searches(w),
  'get /api/figures': once({ path: '/api/figures?period=2023' }, { path: '/api/figures?period=2023&units=2&months=true' }),
  'get /api/figures/by': w =>
    [...new Set(['unit', 'village', 'person', ...[...w.registers.values()].flatMap(r => [r.named, ...personalOf(r).slice(0, 1)])])].map(
      by => ({
        path: `/api/figures/by?period=2023&units=2&by=${by}`,
        by: near,
      }),
    ),
  'get /api/figures/{figure}/list': registers(r =>
    Object.keys(r.figures)
      .slice(0, 1)
      .map(f => ({ path: `/api/figures/${r.id}.${f}/list?period=2023&units=2`, by: turns })),
  ),
  'get /api/publications': once({ path: '/api/publications' }),
  'get /api/oversight': once({ path: '/api/oversight?year=2023' }),
  'get /api/oversight/{unit}': once({ path: '/api/oversight/2?year=2023' }),
  'get /api/reports': once({ path: '/api/reports' }),
  'get /api/reports/{matter}': reports(p => [{ path: `/api/reports/${p.matter}` }]),
  'get /api/reports/{matter}/{file}': reports(p => ['docx', 'html', 'json'].map(f => ({ path: `/api/reports/${p.matter}/file.${f}` }))),
  'post /api/reports/{matter}/check': reports(p => [{ path: `/api/reports/${p.matter}/check` }]),
  'get /api/calendar': once({ path: '/api/calendar' }),
  'get /api/calendar/{token}': none,
  'get /api/forms': once({ path: '/api/forms' }),
  'get /api/forms/{matter}': forms(p => [{ path: `/api/forms/${p.matter}` }]),
  'post /api/forms': none,
  'put /api/forms/{matter}': forms(p => [{ path: `/api/forms/${p.matter}`, body: { request: newId(1), n: 1, points: {} } }]),
  'post /api/forms/{matter}/send': forms(p => [
    { path: `/api/forms/${p.matter}/send`, body: { request: newId(1), n: 1, period: '2023', typed: {} } },
  ]),
  'post /api/forms/{matter}/file': forms(p => [{ path: `/api/forms/${p.matter}/file`, body: { period: '2023', typed: {} } }]),
  'get /api/disclosure-reports/{year}/{file}': once(
    { path: '/api/disclosure-reports/2023/file.json' },
    { path: '/api/disclosure-reports/2023/file.html' },
  ),
  'get /api/inbox': once({ path: '/api/inbox' }),
  'get /api/closings': once({ path: '/api/closings' }),
  'get /api/verify': once({ path: '/api/verify' }),
  'get /api/session': once({ path: '/api/session' }),
  'get /api/set-up': once({ path: '/api/set-up' }),
  'get /api/law': none,
  'get /api/law/calendar': none,
  'get /api/admin/units': once({ path: '/api/admin/units' }),
  'get /api/admin/accounts': once({ path: '/api/admin/accounts' }),
  'get /api/admin/office': once({ path: '/api/admin/office' }),
  'get /api/admin/settings': once({ path: '/api/admin/settings' }),
  'get /api/admin/notices': once({ path: '/api/admin/notices' }),
  // What writes: what it answers and what it refuses must not tell either.
  'post /api/matters/{matter}': matters(p => {
    const step = Object.keys(p.register.steps)[0]!
    return [
      { path: `/api/matters/${p.matter}`, body: write(p, step), by: turns },
      { path: `/api/matters/${p.matter}`, body: { ...write(p, 'correct'), data: { of: 1, set: {}, reason: '试' } }, by: turns },
    ]
  }),
  'post /api/matters/{matter}/preview': matters(p => [
    { path: `/api/matters/${p.matter}/preview`, body: write(p, Object.keys(p.register.steps)[0]!), by: turns },
  ]),
  'post /api/matters/{matter}/reveal': matters(p => [
    {
      path: `/api/matters/${p.matter}/reveal`,
      body: { fields: [...people(p), p.register.named], reason: '核对' },
      purpose: 'reveal',
      by: turns,
    },
  ]),
  'post /api/matters/{matter}/answer': matters(p => [
    { path: `/api/matters/${p.matter}/answer`, body: { request: newId(1), n: 1, kind: 'answered' }, by: turns },
  ]),
  'post /api/matters/{matter}/attachments': matters(p => [
    { path: `/api/matters/${p.matter}/attachments`, body: sheet('x'), by: a => a.stands !== 'own' },
  ]),
  'post /api/inbox/{item}/accept': once({
    path: `/api/inbox/${item}/accept`,
    body: { request: item, matter: item, day: '2024-01-02', data: {} },
  }),
  'post /api/inbox/{item}/reject': once({ path: `/api/inbox/${item}/reject`, body: { reason: '试' } }),
  'post /api/registers/{register}/imports': registers(r => [
    { path: `/api/registers/${r.id}/imports`, body: sheet('x'), by: a => a.account === 'beside-all' },
  ]),
  'post /api/registers/{register}/imports/{preview}': registers(r => [
    { path: `/api/registers/${r.id}/imports/x`, body: {}, by: a => a.account === 'own-all' },
  ]),
  'post /api/registers/{register}/layouts/proposal': none,
  'put /api/registers/{register}/layouts': none,
  'delete /api/registers/{register}/layouts/{layout}': none,
  'post /api/registers/{register}/layouts/{layout}/receipt': registers(r =>
    Object.keys(r.layouts ?? {}).map(l => ({
      path: `/api/registers/${r.id}/layouts/${l}/receipt`,
      body: sheet('行政处罚决定书文号,平台编号\n〔2023〕1号,P1'),
      by: turns,
    })),
  ),
  'post /api/reports': none,
  'post /api/reports/from-file': none,
  'put /api/reports/{matter}': reports(p => [{ path: `/api/reports/${p.matter}`, body: { request: newId(1), n: 1, report: {} } }]),
  'post /api/reports/{matter}/issue': reports(p => [
    { path: `/api/reports/${p.matter}/issue`, body: { request: newId(1), n: 1, day: '2024-01-02' } },
  ]),
  'post /api/reports/{matter}/bind': none,
  'post /api/closings': once({ path: '/api/closings', body: { day: '2024-01-08' } }),
  'post /api/admin/notices': once({
    path: '/api/admin/notices',
    body: notice(),
    by: a => a.account === 'own-admin' || a.account === 'own-all',
  }),
  // What has nothing to do with matters.
  'get /api/check/muted': once({ path: '/api/check/muted' }),
  'post /api/check/muted': none,
  'post /api/check': none,
  'get /api/check/{run}/progress': none,
  'post /api/law/period': none,
  'post /api/calendar/feed': none,
  'delete /api/calendar/feed': none,
  'post /api/session': none,
  'delete /api/session': none,
  'post /api/set-up': none,
  'post /api/admin/units': none,
  'post /api/admin/accounts': none,
  'put /api/admin/accounts/{account}': none,
  'put /api/accounts/{account}/password': none,
  'put /api/admin/office': none,
  'post /api/admin/settings': none,
}

/** A year off: every limit that runs through it moves. */
function notice() {
  return {
    number: `试〔2024〕${Math.ceil(performance.now())}号`,
    issued: '2024-01-02',
    year: 2024,
    holidays: [{ name: '试', off: ['2024-01-09', '2024-03-29'], work: [] }],
  }
}

/** Every fourth person by name and by number as they were written, and every fifth plain word. */
function searches(w: World): readonly Ask[] {
  const kept = allMarkers().filter(m => m.matter !== null && w.planted.has(m.matter))
  const written = {
    name: (t: string) => `赵${t}`,
    secret: (t: string) => `510${t}99`,
    ordinary: (t: string) => t,
    personal: (t: string) => t,
  }
  return (['name', 'secret', 'ordinary', 'personal'] as const).flatMap(part =>
    kept
      .filter(m => m.part === part)
      .filter((_, i) => i % (part === 'ordinary' ? 30 : 8) === 0)
      .map(m => ({ path: `/api/search?units=2,1,3,4&q=${encodeURIComponent(written[part](m.token))}`, by: turns })),
  )
}
