import { calendarNow } from '../../access/books.ts'
import { type Day, isDay, range } from '../../base/day.ts'
import { ok, refuse } from '../../base/result.ts'
import { dayKind } from '../../law/calendar.ts'
import { lawRows } from '../../law/index.ts'
import { withUnits } from '../../store/pool.ts'
import { answer, attempt, matching } from '../period-question.ts'
import { type Api, commas, day, endpoint, z } from '../route.ts'

const period = z.object({
  limit: z.string().optional(),
  n: z.number().int().optional(),
  unit: z.string().optional(),
  from: z.string(),
  roll: z.boolean().optional(),
  pause: z.array(z.string()).optional(),
  extend: z.number().int().optional(),
  working: z.boolean().optional(),
})
const longest = 400

export function law(api: Api): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/law',
      about: '规定、条款、期限、条件',
      takes: { query: z.object({ q: commas.optional() }) },
      answers: 'LawRow[]',
      open: true,
    },
    ({ query }) => ok(matching(lawRows(), query.q ?? [])),
  )
  endpoint(
    api,
    { method: 'post', path: '/law/period', about: '算一个期限', takes: { json: period }, answers: 'Period', open: true },
    ({ json }) => {
      const result = attempt(() => answer(json))
      return 'error' in result ? refuse({ code: 'bad-request', context: { detail: result.error } }) : ok(result.value)
    },
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/law/calendar',
      about: '每一天是不是工作日，以及依据',
      takes: { query: z.object({ from: day, to: day }) },
      answers: 'DayKind[]',
    },
    async ({ house, reader, query }) => {
      const days = isDay(query.from) && isDay(query.to) ? range(query.from as Day, query.to as Day) : []
      if (days.length > longest) return refuse({ code: 'bad-request', context: { detail: `最多${longest}天` } })
      const calendar = await withUnits(house.sql, [reader.unit], calendarNow)
      return ok(days.map(d => ({ day: d, ...dayKind(calendar, d) })))
    },
  )
}
