import { refuse } from '../../base/result.ts'
import { type FigureQuery, figureList, figuresBy, figures as figuresOf } from '../../questions/figures.ts'
import { figuresByPerson } from '../../questions/people.ts'
import { type Api, commas, endpoint, whole, z } from '../route.ts'

const scope = z
  .object({
    period: z.string().max(30),
    registers: commas.optional(),
    units: commas.optional(),
    village: whole.optional(),
    months: z.enum(['true', 'false']).optional(),
    by: z.string().max(60).optional(),
    person: z.string().max(40).optional(),
    reason: z.string().max(200).optional(),
  })
  .catchall(z.string().max(400))

/** The query of figures; `where.<field>=a,b` narrows by an open field. */
function asFigureQuery({
  period,
  registers,
  units,
  village,
  months,
  by: _,
  person,
  reason: __,
  ...rest
}: z.output<typeof scope>): FigureQuery {
  const where = Object.fromEntries(
    Object.entries(rest).flatMap(([name, values]) => (name.startsWith('where.') ? [[name.slice(6), String(values).split(',')]] : [])),
  )
  return {
    period,
    ...(registers && { registers }),
    ...(units && { units: units.map(Number) }),
    ...(village && { village }),
    ...(months === 'true' && { months: true }),
    ...(person && { person }),
    ...(Object.keys(where).length && { where }),
  }
}

export function figures(api: Api): void {
  endpoint(
    api,
    { method: 'get', path: '/figures', about: '一个期间的全部数字', takes: { query: scope }, answers: 'FigureRow[]' },
    ({ house, reader, query }) => figuresOf(house, reader, asFigureQuery(query)),
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/figures/by',
      about: '按单位、村（社区）、人员或字段分列；by=unit、village、person 或字段名',
      takes: { query: scope },
      answers: 'FigureGroup[]',
    },
    ({ house, reader, query }) => {
      if (!query.by) return refuse({ code: 'bad-request', field: 'by', context: { detail: '要写 by' } })
      if (query.by === 'person') return figuresByPerson(house, reader, asFigureQuery(query))
      const by = query.by === 'unit' || query.by === 'village' ? query.by : { field: query.by }
      return figuresBy(house, reader, asFigureQuery(query), by)
    },
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/figures/{figure}/list',
      about: '一个数字背后的清单；限定岗位的台账要写明理由，并留记录',
      takes: { params: z.object({ figure: z.string().max(120) }), query: scope },
      answers: 'FigureList',
    },
    ({ house, reader, params, query }) => figureList(house, reader, params.figure, asFigureQuery(query), query.reason),
  )
}
