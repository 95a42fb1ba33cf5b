import { importSheet } from '../../acts/import/import.ts'
import { refuse } from '../../base/result.ts'
import { readLedger } from '../papers.ts'
import { forget, keep, waiting } from '../previews.ts'
import { type Api, endpoint, z } from '../route.ts'

const register = z.object({ register: z.string().max(60) })
const upload = z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) })
const confirmed = z.object({
  /** What each column is, where the clerk has said so. */
  mapping: z.array(z.string().max(120).nullable()).max(300).optional(),
  afterClosing: z.boolean().optional(),
  /** Only read it again, with what was said of its columns. */
  preview: z.boolean().optional(),
})

export function imports(api: Api): void {
  endpoint(
    api,
    {
      method: 'post',
      path: '/registers/{register}/imports',
      about: '读一份台账，先看看会收下什么；什么也不写',
      takes: { params: register, form: upload },
      answers: 'ImportPreview',
    },
    async ({ house, reader, params, form }) => {
      const sheet = await readLedger(new Uint8Array(await form.file.arrayBuffer()))
      if (!sheet.ok) return sheet
      const preview = await importSheet(house, reader, { register: params.register, sheet: sheet.value }, { dryRun: true })
      if (preview.ok) keep(reader.account, preview.value.id, params.register, sheet.value, house.clock.ms())
      return preview
    },
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/registers/{register}/imports/{preview}',
      about: '收下看过的台账；同一份再来一次什么也不变',
      takes: { params: register.extend({ preview: z.string().max(120) }), json: confirmed },
      answers: 'ImportPreview',
    },
    async ({ house, reader, params, json: { mapping, afterClosing, preview }, c }) => {
      const sheet = waiting(reader.account, params.preview, params.register, house.clock.ms())
      if (!sheet) return refuse({ code: 'preview-gone' })
      const done = await importSheet(
        house,
        reader,
        { register: params.register, sheet, ...(mapping && { mapping }), ...(afterClosing && { afterClosing }) },
        { signal: c.req.raw.signal, dryRun: preview === true },
      )
      if (done.ok && !preview) forget(reader.account, params.preview)
      return done
    },
  )
}
