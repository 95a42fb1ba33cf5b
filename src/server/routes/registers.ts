import { openRegisters } from '../../access/filter.ts'
import { ok, refuse } from '../../base/result.ts'
import { summary } from '../../figures/summary.ts'
import { type Api, endpoint, z } from '../route.ts'

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
}
