import { ok } from '../../base/result.ts'
import { writeSheet } from '../../documents/sheets/index.ts'
import { type AccessQuery, accessLog, accessLogSheet } from '../../questions/access-log.ts'
import { accessActs } from '../../questions/answers/access-log.ts'
import { type Api, day, endpoint, z } from '../route.ts'
import { workbook } from './registers.ts'

const query = z.object({
  from: day.optional(),
  to: day.optional(),
  act: z.enum(accessActs).optional(),
  by: z.string().max(100).optional(),
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d \d{1,9}$/)
    .optional(),
})

export function accessLogs(api: Api): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/access-log',
      about: '查阅日志：谁看过个人信息、导出过什么、为什么；近的在前',
      takes: { query },
      answers: 'AccessLog',
    },
    ({ house, reader, query }) => accessLog(house, reader, query as AccessQuery),
  )
  endpoint(
    api,
    { method: 'get', path: '/access-log/export.xlsx', about: '查阅日志导出为表格；导出也留记录', takes: { query }, answers: 'file' },
    async ({ house, reader, query }) => {
      const rows = await accessLogSheet(house, reader, query as AccessQuery)
      return rows.ok ? ok(workbook('查阅日志', await writeSheet(rows.value))) : rows
    },
  )
}
