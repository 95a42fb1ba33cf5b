import { ok } from '../../base/result.ts'
import { oversightUnit, oversight as rowsOf } from '../../questions/oversight.ts'
import { type Api, endpoint, whole, z } from '../route.ts'

const query = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() })

export function oversight(api: Api): void {
  endpoint(
    api,
    { method: 'get', path: '/oversight', about: '下级各单位的办理情况；数字是这一年的', takes: { query }, answers: 'OversightRow[]' },
    async ({ house, reader, query: { year } }) => ok(await rowsOf(house, reader, year ?? yearOf(house.clock.today()))),
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/oversight/{unit}',
      about: '一个下级单位：逾期、临近、缺的各是哪些，和这一年的数字',
      takes: { params: z.object({ unit: whole }), query },
      answers: 'OversightUnit',
    },
    ({ house, reader, params, query: { year } }) => oversightUnit(house, reader, params.unit, year ?? yearOf(house.clock.today())),
  )
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
