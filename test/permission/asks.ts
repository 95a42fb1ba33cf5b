/**
 * @module How each route is asked for what was planted. A route of the OpenAPI document that has no row here turns the test
 * red: add the row with the questions by which it could give away a matter, a count or a person, of every register; where a
 * register can never stand in its answer, say why, and the test holds that every asker is refused.
 */
import { newId } from '../../src/base/id.ts'
import type { Register } from '../../src/declare/register.ts'
import { docxOf, paragraph, run } from '../../src/documents/fixtures/package.ts'
import { allMarkers, PERSONAL_NUMBER } from './markers.ts'
import type { Planted, Purpose } from './oracle.ts'
import type { World } from './world.ts'

export interface Ask {
  readonly path: string
  readonly body?: unknown
  readonly purpose?: Purpose
  /** What the answer could hold: of one matter, of some registers; of every register when left out. */
  readonly about?: Planted | readonly Register[]
  /** Only these fields of them; all when left out. */
  readonly fields?: readonly string[]
}
/** A reason why nothing of a register can be in the answers of a route, whoever asks. */
export type Never = (r: Register) => string | undefined
export interface Row {
  /** `writes` comes after everything that reads. */
  readonly kind: 'reads' | 'writes' | 'nothing'
  readonly asks: (w: World) => readonly Ask[]
  readonly never: Never
  /** Which fields can stand in an answer, when not all. */
  readonly fields?: (r: Register) => readonly string[]
}

const all: Never = () => undefined
const reads = (asks: Row['asks'], never: Never = all): Row => ({ kind: 'reads', asks, never })
const writes = (asks: Row['asks'], never: Never = all): Row => ({ kind: 'writes', asks, never })
/** Declarations, law, settings, accounts, papers that the asker brings: there is no matter in it. */
const nothing: Row = { kind: 'nothing', asks: () => [], never: all }
const nothingBut = (...asks: readonly Ask[]): Row => ({ kind: 'nothing', asks: () => asks, never: all })

const once =
  (...asks: readonly Ask[]) =>
  () =>
    asks
const registers = (ask: (r: Register, w: World) => readonly Ask[]) => (w: World) => w.own.flatMap(r => ask(r, w))
const matters = (ask: (p: Planted, w: World) => readonly Omit<Ask, 'about'>[]) => (w: World) =>
  [...w.planted.values()].filter(p => w.own.includes(p.register)).flatMap(p => ask(p, w).map(a => ({ ...a, about: p })))

const only =
  (id: string): Never =>
  r =>
    r.id === id ? undefined : `only a matter of ${id} has one`
/** Asked of every matter, so that those of other registers are seen to be refused. */
const ofMatter = (path: (matter: string) => string, more: Partial<Ask> = {}) => matters(p => [{ ...more, path: path(p.matter) }])
/** As few matters of a register as hold a token in every field that any of them does; and the narrowed one. */
function between(w: World, r: Register): readonly Planted[] {
  const left = [...w.planted.values()].filter(p => p.register === r)
  const fields = new Map(left.map(p => [p, new Set(allMarkers().flatMap(m => (m.matter === p.matter ? [m.field] : [])))]))
  const chosen: Planted[] = left.filter(p => p.readers)
  const held = new Set(chosen.flatMap(p => [...fields.get(p)!]))
  for (;;) {
    const gain = (p: Planted) => [...fields.get(p)!].filter(f => !held.has(f)).length
    const best = left.toSorted((a, b) => gain(b) - gain(a))[0]
    if (!best || gain(best) === 0) return chosen
    chosen.push(best)
    for (const f of fields.get(best)!) held.add(f)
  }
}
export const documentsOf = (r: Register): readonly string[] => [...new Set(Object.values(r.steps).flatMap(s => s.documents ?? []))]
/** Its steps that write any. */
const writing = (r: Register): readonly string[] => Object.keys(r.steps).filter(s => r.steps[s]!.documents)
export const personalOf = (r: Register): readonly string[] => Object.keys(r.fields).filter(name => r.fields[name]!.personal)

const sheet = (text: string, more: { readonly [name: string]: string } = {}): FormData => {
  const form = new FormData()
  form.set('file', new File([text], 'a.txt'))
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  return form
}
/** A report that comes back edited. */
function edited(): FormData {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(docxOf(paragraph(run('一、总体情况'))))], 'a.docx'))
  form.set('request', newId(1))
  form.set('n', '1')
  return form
}
const write = (p: Planted, step: string) => ({ request: newId(1), register: p.register.id, n: 1, step, day: '2024-01-02', data: {} })
const firstStep = (p: Planted): string => Object.keys(p.register.steps)[0]!
const item = '00000000-0000-7000-8000-000000000000'
const everyUnit = 'units=2,1,3,4'

/** Of a restricted register rows leave for a reason only; without one nobody is told anything. */
const why = (r: Register): string => (r.restricted ? '&reason=%E6%A0%B8%E5%AF%B9' : '')
const reasons = (r: Register): readonly string[] => [...new Set(['', why(r)])]

export const asks: { readonly [route: string]: Row } = {
  // What reads matters.
  'get /api/today': reads(once({ path: '/api/today' })),
  'get /api/calendar': reads(once({ path: '/api/calendar' }, { path: '/api/calendar?year=2023' })),
  'get /api/matters': reads(registers(r => [{ path: `/api/matters?register=${r.id}&${everyUnit}&size=100`, about: [r] }])),
  'get /api/matters/{matter}': reads(ofMatter(m => `/api/matters/${m}`)),
  'get /api/matters/{matter}/colleagues': reads(ofMatter(m => `/api/matters/${m}/colleagues`)),
  'get /api/matters/{matter}/limits/{limit}': reads(
    matters((p, w) =>
      (w.limits.get(p.matter) ?? [Object.keys(p.register.limits)[0] ?? 'none']).map(l => ({
        path: `/api/matters/${p.matter}/limits/${l}`,
      })),
    ),
    r => (Object.keys(r.limits).length ? undefined : 'it declares no limit'),
  ),
  'get /api/matters/{matter}/attachments/{hash}': reads(
    matters((p, w) => [{ path: `/api/matters/${p.matter}/attachments/${w.attachments.get(p.matter) ?? 'sha256:0'}`, purpose: 'document' }]),
    r => (r.group === 'administration' && Object.values(r.steps).every(s => s.by.length === 0) ? 'nobody may attach to it' : undefined),
  ),
  'get /api/matters/{matter}/documents/{file}': reads(
    w => [
      ...matters(p =>
        (documentsOf(p.register).length ? documentsOf(p.register) : ['none']).map(d => ({
          path: `/api/matters/${p.matter}/documents/${d}.html`,
          purpose: 'document' as const,
        })),
      )(w),
      // Word and PDF are made from the same paper: of each register one is read in both.
      ...w.own.flatMap(r => {
        const [p, d] = w.papers.get(r.id) ?? []
        if (!p || !d) return []
        const path = `/api/matters/${p.matter}/documents/${d}`
        return ['docx', 'pdf'].map((f): Ask => ({ path: `${path}.${f}`, purpose: 'document', about: p }))
      }),
    ],
    r => (documentsOf(r).length ? undefined : 'no step of it writes a document'),
  ),
  'get /api/matters/{matter}/case-file.pdf': reads(w =>
    // Binding takes long: of each register as few as hold every field between them, and the narrowed one.
    w.own.flatMap(r => between(w, r)).map((p): Ask => ({ path: `/api/matters/${p.matter}/case-file.pdf`, purpose: 'document', about: p })),
  ),
  'get /api/registers/{register}/export.xlsx': reads(
    registers(r => [{ path: `/api/registers/${r.id}/export.xlsx?${everyUnit}${why(r)}`, about: [r] }]),
  ),
  'get /api/registers/{register}/layouts/{layout}/export.xlsx': reads(
    registers(r =>
      [...Object.keys(r.layouts ?? { none: 0 })].map(l => ({
        path: `/api/registers/${r.id}/layouts/${l}/export.xlsx?${everyUnit}${why(r)}`,
        about: [r],
      })),
    ),
    r => (r.layouts ? undefined : 'no platform takes it'),
  ),
  'get /api/search': reads(w => searches(w)),
  'get /api/figures': reads(
    once(
      { path: '/api/figures?period=2023' },
      { path: '/api/figures?period=2023&units=2&months=true' },
      { path: `/api/figures?period=2023&${everyUnit}` },
    ),
  ),
  'get /api/figures/by': reads(w => [
    ...['unit', 'village', 'person'].map(by => ({ path: `/api/figures/by?period=2023&units=2&by=${by}` })),
    ...[...new Set(w.own.flatMap(r => [r.named, ...personalOf(r)]))].map(by => ({
      path: `/api/figures/by?period=2023&units=2&by=${by}`,
      about: w.own.filter(r => by in r.fields),
      fields: [by],
    })),
  ]),
  'get /api/figures/{figure}/list': reads(
    registers(r =>
      Object.keys(r.figures)
        .flatMap(f => reasons(r).map(reason => ({ path: `/api/figures/${r.id}.${f}/list?period=2023&units=2${reason}`, about: [r] })))
        .concat(Object.keys(r.figures).length ? [] : [{ path: `/api/figures/${r.id}.none/list?period=2023&units=2`, about: [r] }]),
    ),
    r => (Object.keys(r.figures).length ? undefined : 'it declares no figure'),
  ),
  'get /api/publications': reads(
    once({ path: '/api/publications' }, { path: '/api/publications?state=public' }, { path: '/api/publications?state=withdrawn' }),
  ),
  'get /api/oversight': reads(once({ path: '/api/oversight?year=2023' })),
  'get /api/oversight/{unit}': reads(once({ path: '/api/oversight/2?year=2023' })),
  'get /api/reports': reads(once({ path: '/api/reports' })),
  'get /api/reports/{matter}': reads(
    ofMatter(m => `/api/reports/${m}`),
    only('annual-report'),
  ),
  'get /api/reports/{matter}/{file}': reads(
    matters(p => ['docx', 'html', 'json', 'pdf'].map(f => ({ path: `/api/reports/${p.matter}/file.${f}` }))),
    only('annual-report'),
  ),
  'get /api/forms': reads(once({ path: '/api/forms' })),
  'get /api/forms/{matter}': reads(
    ofMatter(m => `/api/forms/${m}`),
    only('upper-form'),
  ),
  'post /api/forms/{matter}/file': reads(
    ofMatter(m => `/api/forms/${m}/file`, { body: { period: '2023', typed: {} } }),
    only('upper-form'),
  ),
  'get /api/disclosure-reports/{year}/{file}': reads(
    once(...['json', 'html', 'docx', 'pdf'].map(f => ({ path: `/api/disclosure-reports/2023/file.${f}` }))),
  ),
  'get /api/inbox': reads(once({ path: '/api/inbox' })),
  'get /api/closings': reads(once({ path: '/api/closings' })),
  'get /api/access-log': reads(once({ path: '/api/access-log' })),
  'get /api/access-log/export.xlsx': reads(once({ path: '/api/access-log/export.xlsx', purpose: 'document' })),
  'get /api/verify': reads(once({ path: '/api/verify' })),
  'post /api/matters/{matter}/preview': reads(
    matters(p => [
      { path: `/api/matters/${p.matter}/preview`, body: write(p, firstStep(p)) },
      { path: `/api/matters/${p.matter}/preview`, body: { ...write(p, 'correct'), n: 2, data: { of: 1, set: {}, reason: '试' } } },
    ]),
  ),
  'post /api/matters/{matter}/drafts': reads(
    matters(p =>
      (writing(p.register).length ? writing(p.register) : [firstStep(p)]).map(s => ({
        path: `/api/matters/${p.matter}/drafts`,
        body: { ...write(p, s), n: 2 },
        purpose: 'document' as const,
      })),
    ),
    r => (documentsOf(r).length ? undefined : 'no step of it writes a document'),
  ),
  'post /api/matters/{matter}/drafts/{file}': reads(
    w => [
      ...matters(p => {
        const s = writing(p.register)[0] ?? firstStep(p)
        const d = p.register.steps[s]!.documents?.[0] ?? 'none'
        return [{ path: `/api/matters/${p.matter}/drafts/${d}.html`, body: { ...write(p, s), n: 2 }, purpose: 'document' as const }]
      })(w),
      ...w.own.flatMap(r => {
        const [p, d] = w.papers.get(r.id) ?? []
        const s = d && writing(r).find(step => r.steps[step]!.documents!.includes(d))
        if (!p || !s) return []
        const path = `/api/matters/${p.matter}/drafts/${d}`
        return ['docx', 'pdf'].map((f): Ask => ({ path: `${path}.${f}`, body: write(p, s), purpose: 'document', about: p }))
      }),
    ],
    r => (documentsOf(r).length ? undefined : 'no step of it writes a document'),
  ),
  'post /api/matters/{matter}/reveal': reads(
    matters(p => [
      {
        path: `/api/matters/${p.matter}/reveal`,
        body: { fields: Object.keys(p.register.fields).slice(0, 50), reason: '核对' },
        purpose: 'reveal',
      },
    ]),
  ),
  'post /api/reports/{matter}/check': reads(
    ofMatter(m => `/api/reports/${m}/check`),
    only('annual-report'),
  ),
  'post /api/check': reads(once({ path: '/api/check', body: sheet('全年办理行政处罚案件3件，调处矛盾纠纷5件。', { unit: '2' }) })),
  // What writes: what it answers and what it refuses must not tell either.
  'post /api/matters/{matter}': writes(
    matters(p => [
      { path: `/api/matters/${p.matter}`, body: write(p, firstStep(p)) },
      { path: `/api/matters/${p.matter}`, body: { ...write(p, 'correct'), data: { of: 1, set: {}, reason: '试' } } },
    ]),
  ),
  'post /api/matters/{matter}/answer': writes(
    matters(p => [{ path: `/api/matters/${p.matter}/answer`, body: { request: newId(1), n: 1, kind: 'answered' } }]),
  ),
  'post /api/matters/{matter}/attachments': writes(matters(p => [{ path: `/api/matters/${p.matter}/attachments`, body: sheet('x') }])),
  'post /api/inbox/{item}/accept': writes(
    once({ path: `/api/inbox/${item}/accept`, body: { request: item, matter: item, day: '2024-01-02', data: {} } }),
  ),
  'post /api/inbox/{item}/reject': writes(once({ path: `/api/inbox/${item}/reject`, body: { reason: '试' } })),
  'post /api/registers/{register}/imports': writes(
    registers(r => [{ path: `/api/registers/${r.id}/imports`, body: sheet('x'), about: [r] }]),
  ),
  'post /api/registers/{register}/imports/{preview}': writes(
    registers(r => [{ path: `/api/registers/${r.id}/imports/x`, body: {}, about: [r] }]),
  ),
  'post /api/registers/{register}/layouts/{layout}/receipt': writes(
    registers(r =>
      Object.keys(r.layouts ?? { none: 0 }).map(l => ({
        path: `/api/registers/${r.id}/layouts/${l}/receipt`,
        body: sheet('行政处罚决定书文号,平台编号\n〔2023〕1号,P1'),
        about: [r],
      })),
    ),
    r => (r.layouts ? undefined : 'no platform takes it'),
  ),
  'post /api/reports': writes(
    w => [
      {
        path: '/api/reports',
        body: { request: newId(1), year: 2023, from: 'outline' },
        about: w.own.filter(r => r.id === 'annual-report'),
      },
      // After each report that is planted: what it says stands in the draft of the next.
      ...w.reportYears.map(year => ({
        path: '/api/reports',
        body: { request: newId(year), year: year + 1, from: 'last' },
        about: w.own.filter(r => r.id === 'annual-report'),
      })),
    ],
    only('annual-report'),
  ),
  'post /api/reports/{matter}/bind': writes(
    matters(p => [{ path: `/api/reports/${p.matter}/bind`, body: edited() }]),
    only('annual-report'),
  ),
  'put /api/reports/{matter}': writes(
    matters(p => [{ path: `/api/reports/${p.matter}`, body: { request: newId(1), n: 1, report: {} } }]),
    only('annual-report'),
  ),
  'post /api/reports/{matter}/checked': writes(
    matters(p => [{ path: `/api/reports/${p.matter}/checked`, body: { request: newId(1), n: 1 } }]),
    only('annual-report'),
  ),
  'post /api/reports/{matter}/issue': writes(
    matters(p => [{ path: `/api/reports/${p.matter}/issue`, body: { request: newId(1), n: 1, day: '2024-01-02' } }]),
    only('annual-report'),
  ),
  'put /api/forms/{matter}': writes(
    matters(p => [{ path: `/api/forms/${p.matter}`, body: { request: newId(1), n: 1, points: {} } }]),
    only('upper-form'),
  ),
  'post /api/forms/{matter}/send': writes(
    matters(p => [{ path: `/api/forms/${p.matter}/send`, body: { request: newId(1), n: 1, period: '2023', typed: {} } }]),
    only('upper-form'),
  ),
  'post /api/closings': writes(once({ path: '/api/closings', body: { day: '2024-01-08' } })),
  // These books are never closed, so nobody is given a file: who has one, and of what, is tested in src/server/app.test.ts.
  'get /api/closings/{k}/{file}': writes(
    once(...['closing.txt', ...['txt', 'html', 'docx', 'pdf'].map(f => `certificate.${f}`)].map(f => ({ path: `/api/closings/1/${f}` }))),
  ),
  'post /api/admin/notices': writes(once({ path: '/api/admin/notices', body: notice() })),
  // What has nothing to do with matters. What answers without being told anything is asked all the same.
  'get /api/session': nothingBut({ path: '/api/session' }),
  'get /api/set-up': nothingBut({ path: '/api/set-up' }),
  'get /api/admin/units': nothingBut({ path: '/api/admin/units' }),
  'get /api/admin/accounts': nothingBut({ path: '/api/admin/accounts' }),
  'get /api/admin/office': nothingBut({ path: '/api/admin/office' }),
  'get /api/admin/settings': nothingBut({ path: '/api/admin/settings' }),
  'get /api/admin/notices': nothingBut({ path: '/api/admin/notices' }),
  'get /api/check/muted': nothingBut({ path: '/api/check/muted' }),
  'get /api/registers': nothingBut({ path: '/api/registers' }),
  'get /api/registers/{register}': nothingBut({ path: '/api/registers/mediation' }),
  'get /api/registers/{register}/template.xlsx': nothingBut({ path: '/api/registers/mediation/template.xlsx' }),
  'get /api/registers/{register}/layouts': nothingBut({ path: '/api/registers/administrative-penalty/layouts' }),
  'get /api/calendar/{token}': nothing,
  'get /api/law': nothingBut({ path: '/api/law' }),
  'get /api/law/calendar': nothingBut({ path: '/api/law/calendar?from=2024-01-01&to=2024-01-31' }),
  'post /api/forms': nothing,
  'post /api/registers/{register}/layouts/proposal': nothing,
  'put /api/registers/{register}/layouts': nothing,
  'delete /api/registers/{register}/layouts/{layout}': nothing,
  'post /api/reports/from-file': nothing,
  'post /api/check/muted': nothing,
  'get /api/check/{run}/progress': nothingBut({ path: `/api/check/${item}/progress` }),
  'post /api/law/period': nothing,
  'post /api/calendar/feed': nothing,
  'delete /api/calendar/feed': nothing,
  'post /api/session': nothing,
  'delete /api/session': nothing,
  'post /api/set-up': nothing,
  'post /api/admin/units': nothing,
  'post /api/admin/accounts': nothing,
  'put /api/admin/accounts/{account}': nothing,
  'put /api/accounts/{account}/password': nothing,
  'put /api/admin/office': nothing,
  'post /api/admin/settings': nothing,
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

/** Of every field the first plain word and one in so many after it is asked for; every personal one is, as it was written. */
const ORDINARY = 8
function searches(w: World): readonly Ask[] {
  const seen = new Map<string, number>()
  const kept = allMarkers().filter(m => m.matter !== null && w.planted.has(m.matter) && w.own.includes(w.planted.get(m.matter)!.register))
  const words = kept
    .filter(m => {
      // Of every field the first plain word, and one in so many after it.
      const field = `${m.register}.${m.field}`
      const n = seen.get(field) ?? 0
      seen.set(field, n + 1)
      return m.part !== 'ordinary' || n % ORDINARY === 0
    })
    .map(m => ({
      path: `/api/search?${everyUnit}&q=${encodeURIComponent(m.written)}`,
      about: [w.registers.get(m.register)!],
      fields: [m.field],
    }))
  // A personal number holds no word: its digits are asked for.
  const numbers = w.own.flatMap(r =>
    personalOf(r)
      .filter(f => r.fields[f]!.kind === 'number')
      .map(f => ({ path: `/api/search?${everyUnit}&q=${PERSONAL_NUMBER}`, about: [r], fields: [f] })),
  )
  return [...words, ...numbers]
}
