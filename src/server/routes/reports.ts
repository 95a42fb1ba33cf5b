import type { House } from '../../access/house.ts'
import type { Reader } from '../../access/reader.ts'
import { beginReport, checkReport, issueReport, paragraphsOfYear, saveReport } from '../../acts/report.ts'
import type { Day } from '../../base/day.ts'
import { ok, type Result, refuse } from '../../base/result.ts'
import type { CheckAnswer } from '../../questions/answers/check.ts'
import type { ReportView } from '../../questions/answers/reports.ts'
import { reports as listOf, report as reportOf } from '../../questions/report.ts'
import { reportCheck } from '../../questions/report-check.ts'
import { bind } from '../../report/bind.ts'
import { exportedDisclosure } from '../disclosure-files.ts'
import { readEdited, takePaper } from '../papers.ts'
import { exportedReport, isReportFormat } from '../report-files.ts'
import { type Api, day, endpoint, id, z } from '../route.ts'

const one = z.object({ matter: id })
const n = z.number().int().min(1)
const year = z.number().int().min(2000).max(2100)
const file = z.instanceof(File).openapi({ type: 'string', format: 'binary' })

/** The view after a write; a refusal stays one. */
async function seen(house: House, reader: Reader, matter: string, done: Result<unknown>): Promise<Result<ReportView>> {
  return done.ok ? await reportOf(house, reader, matter) : done
}

export function reports(api: Api): void {
  beginning(api)
  keeping(api)
  filing(api)
}

/** The list, and new drafts. */
function beginning(api: Api): void {
  endpoint(api, { method: 'get', path: '/reports', about: '各年的报告', answers: 'ReportRow[]' }, async ({ house, reader }) =>
    ok(await listOf(house, reader)),
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/reports',
      about: '起草一年的报告：按提纲，或者按本单位上年的报告',
      takes: { json: z.object({ request: id, year, from: z.enum(['outline', 'last']), outline: z.string().max(60).optional() }) },
      answers: 'ReportView',
    },
    async ({ house, reader, json: { from, request, year, outline } }) => {
      const last = from === 'last' ? await paragraphsOfYear(house, reader, year - 1) : undefined
      if (from === 'last' && !last) return refuse({ code: 'no-last-report', context: { year: year - 1 } })
      return await seen(house, reader, request, await beginReport(house, reader, { request, year, ...(outline && { outline }) }, last))
    },
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/reports/from-file',
      about: '按上年报告的文件起草：句子保留，数字换成今年的，对不上的列出',
      takes: { form: z.object({ request: id, year: z.coerce.number().int().min(2000).max(2100), file }) },
      answers: 'ReportView',
    },
    async ({ house, reader, form }) => {
      const read = await takePaper(new Uint8Array(await form.file.arrayBuffer()), form.file.name)
      if (!read.ok) return read
      const { text, blocks } = read.value
      const last = blocks.map(b => ({ text: text.slice(b.start, b.end), ...(b.level !== undefined && { level: b.level }) }))
      return await seen(house, reader, form.request, await beginReport(house, reader, { request: form.request, year: form.year }, last))
    },
  )
}

/** One report: read, edited, issued. */
function keeping(api: Api): void {
  endpoint(
    api,
    { method: 'get', path: '/reports/{matter}', about: '一份报告', takes: { params: one }, answers: 'ReportView' },
    ({ house, reader, params }) => reportOf(house, reader, params.matter),
  )
  endpoint(
    api,
    {
      method: 'put',
      path: '/reports/{matter}',
      about: '存一份报告的全文',
      takes: { params: one, json: z.object({ request: id, n, report: z.unknown() }) },
      answers: 'ReportView',
    },
    async ({ house, reader, params, json: { request, n, report } }) =>
      seen(house, reader, params.matter, await saveReport(house, reader, params.matter, { request, n, report })),
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/reports/{matter}/checked',
      about: '核对：这份文本查不出问题，或者查出的都写明了理由，才记下核对过；改了要重新核对',
      takes: { params: one, json: z.object({ request: id, n, opinion: z.string().max(2000).optional() }) },
      answers: 'ReportView',
    },
    async ({ house, reader, params, json: { opinion, ...order } }) =>
      seen(house, reader, params.matter, await checkReport(house, reader, params.matter, { ...order, ...(opinion && { opinion }) })),
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/reports/{matter}/issue',
      about: '签发：数字和口径一并固定，账封到报告年度末；没有核对过这份文本，或者有没解决的问题，不予签发',
      takes: { params: one, json: z.object({ request: id, n, day }) },
      answers: 'ReportView',
    },
    async ({ house, reader, params, json }) =>
      seen(house, reader, params.matter, await issueReport(house, reader, params.matter, { ...json, day: json.day as Day })),
  )
}

/** Its check and its files, out and back in. */
function filing(api: Api): void {
  endpoint(
    api,
    { method: 'post', path: '/reports/{matter}/check', about: '核对这份报告', takes: { params: one }, answers: 'CheckAnswer' },
    async ({ house, reader, params }) => {
      const done = await reportCheck(house, reader, params.matter)
      return done.ok ? ok({ documents: [done.value] } satisfies CheckAnswer) : done
    },
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/reports/{matter}/bind',
      about: '改过的 .docx 回来，数字重新绑定；找不到的列出',
      takes: { params: one, form: z.object({ request: id, n: z.coerce.number().int().min(1), file }) },
      answers: 'ReportView',
    },
    async ({ house, reader, params, form }) => {
      // Found before the file is read: what leads nowhere costs nothing.
      const open = await reportOf(house, reader, params.matter)
      if (!open.ok) return open
      const edited = await readEdited(new Uint8Array(await form.file.arrayBuffer()))
      if (!edited.ok) return edited
      const bound = bind(open.value.report, edited.value)
      const done = await saveReport(house, reader, params.matter, { request: form.request, n: form.n, report: bound.report })
      const view = await seen(house, reader, params.matter, done)
      return view.ok ? ok({ ...view.value, lost: bound.lost }) : view
    },
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/reports/{matter}/{file}',
      about: '报告文件：file.docx、file.pdf、file.html、file.json',
      takes: { params: one.extend({ file: z.string().max(20) }) },
      answers: 'file',
    },
    async ({ house, reader, params, c }) => {
      const format = params.file.replace(/^file\./, '')
      return isReportFormat(format)
        ? exportedReport(house, reader, params.matter, format, c.get('store').data)
        : refuse({ code: 'not-found' })
    },
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/disclosure-reports/{year}/{file}',
      about: '政府信息公开工作年度报告：file.docx、file.pdf、file.html、file.json（各格和不相符的地方）',
      takes: { params: z.object({ year: z.coerce.number().int().min(2008).max(2100), file: z.string().max(20) }) },
      answers: 'file',
    },
    async ({ house, reader, params, c }) => {
      const format = params.file.replace(/^file\./, '')
      return isReportFormat(format)
        ? exportedDisclosure(house, reader, params.year, format, c.get('store').data)
        : refuse({ code: 'not-found' })
    },
  )
}
