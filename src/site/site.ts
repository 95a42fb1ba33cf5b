/** @module The public site: rendered here, no script, nothing loaded from elsewhere. */
import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { leave } from '../acts/leave.ts'
import { isId } from '../base/id.ts'
import type { File } from '../declare/fields.ts'
import { worded } from '../declare/wording.ts'
import type { UnitRow } from '../questions/answers/session.ts'
import { progress } from '../questions/inbox.ts'
import { type Published, publicUnits, published, publishedColumns, publishedItem, publishedReport } from '../questions/published.ts'
import { keptFiles } from '../questions/published-file.ts'
import { REPORT } from '../questions/report.ts'
import { refusedAnswer } from '../server/errors.ts'
import type { Env } from '../server/route.ts'
import { brake } from '../server/session.ts'
import { aboutPage } from './about.ts'
import { type Application, applicationFields, applyPage, FORM, filingOf, receivedPage, trackPage } from './apply.ts'
import { checker } from './check/page.ts'
import { fileAnswer, filePath } from './file.ts'
import { bodyOf, type Html, home, type Place, page } from './frame.ts'
import { homePage } from './home.ts'
import { itemPage } from './item.ts'
import { listPage, PAGE, pathOf } from './list.ts'
import { type PublicReport, reportPage, reportsPage } from './report.ts'
import { style } from './style.ts'

const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const etag = `"${createHash('sha256').update(style).digest('base64url').slice(0, 16)}"`
/** Applications that one address may send in a minute. */
const PER_MINUTE = 6
/** Files that one address may fetch in a minute: each is opened and looked through. */
const FILES_PER_MINUTE = 60

type Answer = Html | Promise<Html>
const answered = async (c: Context, answer: Answer, status: 200 | 400 | 404 = 200) =>
  c.body(String(await answer), status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
  })

type Show = (c: Context<Env>, place: Place) => Promise<Response>
const sql = (c: Context<Env>) => c.get('store').public
const today = (c: Context<Env>) => c.get('house').clock.today()

/** Put the public pages on the program. `scripts` is where the built script of the check page lies. */
export function site(all: Hono<Env>, scripts?: string): void {
  checker(all, scripts)
  all.get('/site.css', c =>
    c.req.header('if-none-match') === etag
      ? c.body(null, 304)
      : c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600', etag }),
  )
  all.get('/', async c => {
    const units = await publicUnits(sql(c))
    return units.length === 1 ? c.redirect(home(units[0]!)) : answered(c, unitsPage(units))
  })
  all.use('/t/:unit/p/:matter/:k/:hash', brake(FILES_PER_MINUTE))
  for (const [path, show] of Object.entries(pages))
    all.get(`/t/:unit/${path}`, async c => {
      const place = await placeOf(c)
      return place ? show(c, place) : lost(c)
    })
  all.notFound(astray)
  all.post('/t/:unit/apply', brake(PER_MINUTE), async c => {
    const place = await placeOf(c)
    return place ? received(c, place) : lost(c)
  })
}

/** The unit of the address, with the one above it. */
async function placeOf(c: Context<Env>): Promise<Place | undefined> {
  const units = await publicUnits(sql(c))
  const unit = units.find(u => String(u.id) === c.req.param('unit'))
  return unit && { unit, parent: units.find(u => u.id === unit.parent), today: today(c) }
}

async function reportsOf(c: Context<Env>, { unit }: Place): Promise<PublicReport[]> {
  const { rows } = await published(sql(c), unit.id, today(c), { register: REPORT, size: 200 })
  return rows.flatMap(p => {
    const report = publishedReport(p)
    return report ? [{ report, day: p.day }] : []
  })
}

/** The published item of the address. */
async function itemOf(c: Context<Env>, { unit, today }: Place): Promise<Published | undefined> {
  const { matter = '', k = '' } = c.req.param() as { matter?: string; k?: string }
  return isId(matter) && /^\d{1,6}$/.test(k) ? await publishedItem(sql(c), unit.id, today, matter, Number(k)) : undefined
}

/** Every page of a unit, by its path. */
const pages: { readonly [path: string]: Show } = {
  '': async (c, place) => {
    const [columns, recent, reports] = await Promise.all([
      publishedColumns(sql(c), place.unit.id, place.today),
      published(sql(c), place.unit.id, place.today, { size: 12 }),
      reportsOf(c, place),
    ])
    return answered(c, homePage(place, { columns, recent: recent.rows, report: reports[0]?.report }))
  },
  list: async (c, place) => {
    const [column, q] = [c.req.query('c'), c.req.query('q')?.trim().slice(0, 60)]
    const wanted = { ...(column !== undefined && { column }), ...(q && { q }) }
    const number = Math.min(1000, Math.max(1, Math.floor(Number(c.req.query('page') ?? 1)) || 1))
    const { rows, total } = await published(sql(c), place.unit.id, place.today, { ...wanted, size: PAGE, from: (number - 1) * PAGE })
    return answered(c, listPage(place, rows, { ...wanted, page: number, total }))
  },
  'p/:matter/:k': async (c, place) => {
    const found = await itemOf(c, place)
    if (!found) return lost(c, place)
    const report = publishedReport(found)
    if (report) return answered(c, reportPage(place, { report, day: found.day }))
    return answered(c, itemPage(place, found, await keptFiles(c.get('house'), found)))
  },
  'p/:matter/:k/:hash': async (c, place) => {
    const found = await itemOf(c, place)
    return (found && (await fileAnswer(c, found, c.req.param('hash') ?? ''))) ?? lost(c, place)
  },
  reports: async (c, place) => answered(c, reportsPage(place, await reportsOf(c, place))),
  'reports/:year': async (c, place) => {
    const found = (await reportsOf(c, place)).find(r => String(r.report.year) === c.req.param('year'))
    return found ? answered(c, reportPage(place, found)) : lost(c, place)
  },
  about: async (c, place) => answered(c, aboutPage(place)),
  apply: async (c, place) => answered(c, applyPage(place)),
  track: async (c, place) => {
    const receipt = c.req.query('receipt')?.slice(0, 40) ?? ''
    return answered(c, trackPage(place, receipt, receipt ? await progress(c.get('house'), place.unit.id, receipt) : undefined))
  },
  'open.json': async (c, place) => {
    const { rows } = await published(sql(c), place.unit.id, place.today, { size: 1000 })
    return c.json({
      unit: place.unit.title,
      sample: place.unit.sample,
      published: rows.map(p => ({
        title: p.title,
        column: p.column,
        day: p.day,
        until: p.until,
        path: pathOf(place, p),
        fields: publishedReport(p)?.figures ?? p.body.map(b => (b.files ? { ...b, files: b.files.map(f => openFile(place, p, f)) } : b)),
      })),
    })
  },
}

/** A file in the open data: its name, the hash by which a copy can be proved, and the way to it. */
const openFile = (place: Place, p: Published, f: File) => ({ name: f.name, hash: f.hash, path: filePath(place, p, f) })

/** An application that a resident sent: into the inbox, or back with what is wrong. */
async function received(c: Context<Env>, place: Place): Promise<Response> {
  const form = await c.req.parseBody()
  const given: Application = Object.fromEntries(
    applicationFields.flatMap(f =>
      typeof form[f.name] === 'string' && form[f.name] !== '' ? [[f.name, String(form[f.name]).slice(0, f.max)]] : [],
    ),
  )
  const missing = applicationFields.filter(f => f.must && !given[f.name]?.trim()).map(f => `“${f.title}”还没有写。`)
  if (missing.length) return answered(c, applyPage(place, given, missing), 400)
  const left = await leave(c.get('house'), sql(c), { unit: place.unit.id, form: FORM, data: filingOf(given) })
  return left.ok
    ? answered(c, receivedPage(place, left.value.receipt))
    : answered(c, applyPage(place, given, left.refused.map(worded)), 400)
}

/** An address that nothing answers: a program is told so as always, a person gets a page and the way back; /t/2 is /t/2/. */
async function astray(c: Context<Env>): Promise<Response> {
  const { path } = c.req
  if (!['GET', 'HEAD'].includes(c.req.method) || /^\/(api|desk|openapi\.json)(\/|$)/.test(path))
    return refusedAnswer(c, [{ code: 'not-found' }])
  const unit = /^\/t\/(\d{1,9})(\/?)/.exec(path)
  if (unit && path === `/t/${unit[1]}`) return c.redirect(`${path}/`, 301)
  const found = unit && (await publicUnits(sql(c))).find(u => String(u.id) === unit[1])
  return lost(c, found ? { unit: found, parent: undefined, today: today(c) } : undefined)
}

const lost = (c: Context<Env>, place?: Place): Promise<Response> =>
  answered(
    c,
    place
      ? page(
          place,
          'list',
          '没有找到',
          html`<div class="sec-h"><h1>没有找到</h1></div><p>这一页不在了，可能公示期已满，或者依法撤下了。<a href="${home(place.unit)}">回到目录</a></p>`,
        )
      : html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>没有找到</title><link rel="stylesheet" href="/site.css"></head><body><main class="w"><div class="sec-h"><h1>没有找到</h1></div><p>没有这一页，地址可能写错了。<a href="/">看各单位</a></p></main></body></html>`,
    404,
  )

/** Where several bodies share one address: a way to each. */
const unitsPage = (units: readonly UnitRow[]): Html => html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>政府信息公开</title><link rel="stylesheet" href="/site.css"></head>
<body><div class="util"><div class="w"><span>政府信息公开</span>${units.some(u => u.sample) ? html`<span class="tag">示例数据</span>` : ''}<span class="sp"></span><a href="/check">核对一份报告</a><a href="/desk/">工作人员登录</a></div></div>
<main id="main" class="w"><div class="sec-h"><h1>政府信息公开</h1></div>${units.length === 0 ? html`<p class="empty">还没有设置单位。<a href="/desk/">去设置</a></p>` : ''}
<nav class="units" aria-label="单位">${units.map(u => html`<a href="${home(u)}">${bodyOf(u)}${u.sample ? html`<span class="tag">示例数据</span>` : ''}</a>`)}</nav></main></body></html>`
