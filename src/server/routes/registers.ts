import { openRegisters } from '../../access/filter.ts'
import { allUnits } from '../../access/unit-tree.ts'
import { ok, refuse } from '../../base/result.ts'
import { writeSheet } from '../../documents/sheets/index.ts'
import { summary } from '../../figures/summary.ts'
import { exportRows } from '../../questions/export.ts'
import { templateCarries, templateOf } from '../papers.ts'
import { type Api, endpoint, type FileAnswer, z } from '../route.ts'
import { asListQuery, listQuery } from './matters.ts'

/** What leaves of a list; of a restricted register only with the reason, which the log keeps. */
export const exportQuery = listQuery.omit({ register: true }).extend({ reason: z.string().max(200).optional() })

export function registers(api: Api): void {
  endpoint(
    api,
    { method: 'get', path: '/registers', about: '可见的台账：字段、环节、期限、数字', answers: 'RegisterSummary[]' },
    ({ house, reader }) => ok(openRegisters(house, reader).map(summary)),
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/registers/{register}',
      about: '一本台账',
      takes: { params: z.object({ register: z.string().max(60) }) },
      answers: 'RegisterSummary',
    },
    ({ house, reader, params }) => {
      const found = openRegisters(house, reader).find(r => r.id === params.register)
      return found ? ok(summary(found)) : refuse({ code: 'not-found' })
    },
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/registers/{register}/template.xlsx',
      about: '空白台账',
      takes: { params: z.object({ register: z.string().max(60) }) },
      answers: 'file',
    },
    async ({ house, reader, params }) => {
      const found = openRegisters(house, reader).find(r => r.id === params.register)
      if (!found) return refuse({ code: 'not-found' })
      const units = await allUnits(house.sql)
      const below = units.filter(u => u.parent === reader.unit && u.until === null).map(u => u.title)
      return ok(workbook(`${found.title}（空白）`, await templateOf(found, below), templateCarries))
    },
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/registers/{register}/export.xlsx',
      about: '把清单导出为表格；每次导出都留记录',
      takes: { params: z.object({ register: z.string().max(60) }), query: exportQuery },
      answers: 'file',
    },
    async ({ house, reader, params, query }) => {
      const sheet = await exportRows(
        house,
        reader,
        asListQuery({ ...query, register: params.register } as Parameters<typeof asListQuery>[0]),
        query.reason,
      )
      if (!sheet.ok) return sheet
      const { columns, rows } = sheet.value
      return ok(workbook(house.registers.find(params.register)!.title, await writeSheet([columns.map(c => c.header), ...rows])))
    },
  )
}

/** Rows as a workbook that the browser keeps. */
export const workbook = (title: string, bytes: Uint8Array, wanted?: FileAnswer['wanted']): FileAnswer => ({
  bytes: new Uint8Array(bytes),
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  name: `${title}.xlsx`,
  ...(wanted && { wanted }),
})
