import { opens } from '../../access/filter.ts'
import type { House } from '../../access/house.ts'
import type { Reader } from '../../access/reader.ts'
import { dropLayout, keepLayout, layouts as layoutsOf, proposeLayout } from '../../acts/layout.ts'
import { receiveNumbers } from '../../acts/receipt.ts'
import { ok, type Result, refuse } from '../../base/result.ts'
import type { Register } from '../../declare/register.ts'
import { writeSheet } from '../../documents/sheets/index.ts'
import { LayoutColumn } from '../../questions/answers/layouts.ts'
import { exportLayout } from '../../questions/export.ts'
import { readHeadings, readLedger } from '../papers.ts'
import { type Api, endpoint, z } from '../route.ts'
import { asListQuery } from './matters.ts'
import { exportQuery, workbook } from './registers.ts'

const register = z.object({ register: z.string().max(60) })
const one = register.extend({ layout: z.string().max(60) })
const upload = z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) })
const texts = z.array(z.string().max(120)).max(100)
const own = z.object({
  title: z.string().max(100),
  platform: z.string().max(100),
  columns: z.array(LayoutColumn).max(300),
  state: texts.optional(),
  where: z.record(z.string().max(120), texts).optional(),
})

/** A register that the reader may open, whether its rows may leave or not. */
function openTo(house: House, reader: Reader, id: string): Result<Register> {
  const found = house.registers.find(id)
  return found && opens(reader, found, 'own') ? ok(found) : refuse({ code: 'not-found' })
}

export function layouts(api: Api): void {
  keeping(api)
  exchanging(api)
}

/** Which tables there are, and the unit's own. */
function keeping(api: Api): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/registers/{register}/layouts',
      about: '这本台账能按哪些平台的表样导出',
      takes: { params: register },
      answers: 'LayoutRow[]',
    },
    async ({ house, reader, params }) => {
      const found = openTo(house, reader, params.register)
      return found.ok ? ok(await layoutsOf(house, reader, found.value)) : found
    },
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/registers/{register}/layouts/proposal',
      about: '读平台的表样，按列名推定每一列取什么；什么也不写',
      takes: { params: register, form: upload },
      answers: 'LayoutProposal',
    },
    async ({ house, reader, params, form }) => {
      const found = openTo(house, reader, params.register)
      if (!found.ok) return found
      const read = await readHeadings(new Uint8Array(await form.file.arrayBuffer()))
      return read.ok ? ok(proposeLayout(found.value, read.value.title, read.value.headings)) : read
    },
  )
  endpoint(
    api,
    {
      method: 'put',
      path: '/registers/{register}/layouts',
      about: '本单位自己的表样；同名的换成新的',
      takes: { params: register, json: own },
      answers: 'LayoutRow',
    },
    ({ house, reader, params, json: { state, where, ...rest } }) =>
      keepLayout(house, reader, params.register, { ...rest, ...(state && { state }), ...(where && { where }) }),
  )
  endpoint(
    api,
    { method: 'delete', path: '/registers/{register}/layouts/{layout}', about: '撤掉本单位自己的表样', takes: { params: one } },
    async ({ house, reader, params }) => {
      const gone = await dropLayout(house, reader, params.register, params.layout)
      return gone.ok ? ok(undefined) : gone
    },
  )
}

/** What goes out in a platform's table, and the numbers that come back. */
function exchanging(api: Api): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/registers/{register}/layouts/{layout}/export.xlsx',
      about: '按平台的表样导出清单；每次导出都留记录',
      takes: { params: one, query: exportQuery },
      answers: 'file',
    },
    async ({ house, reader, params, query }) => {
      const asked = asListQuery({ ...query, register: params.register } as Parameters<typeof asListQuery>[0])
      const sheet = await exportLayout(house, reader, asked, params.layout, query.reason)
      if (!sheet.ok) return sheet
      const { layout, rows } = sheet.value
      const cells = [layout.columns.map(c => c.header), ...rows.map(r => r.cells)]
      return ok(workbook(layout.title, await writeSheet(cells, layout.title)))
    },
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/registers/{register}/layouts/{layout}/receipt',
      about: '收平台给回的编号：按表上各列认出是哪一件；同一份再来一次什么也不变',
      takes: { params: one, form: upload.extend({ column: z.string().max(200).optional() }) },
      answers: 'ReceiptAnswer',
    },
    async ({ house, reader, params, form: { file, column } }) => {
      const sheet = await readLedger(new Uint8Array(await file.arrayBuffer()))
      if (!sheet.ok) return sheet
      return await receiveNumbers(house, reader, { ...params, sheet: sheet.value, ...(column && { column }) })
    },
  )
}
