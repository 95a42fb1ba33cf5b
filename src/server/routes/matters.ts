import { preview, record } from '../../acts/record.ts'
import { answerReferral } from '../../acts/refer.ts'
import { reveal } from '../../acts/reveal.ts'
import type { Day } from '../../base/day.ts'
import { ok } from '../../base/result.ts'
import { colleagues } from '../../questions/colleagues.ts'
import { type ListQuery, list } from '../../questions/list.ts'
import { matter } from '../../questions/matter.ts'
import { working } from '../../questions/working.ts'
import { type Api, afterClosing, commas, day, endpoint, id, whole, z } from '../route.ts'

export const listQuery = z
  .object({
    register: z.string().max(60),
    q: z.string().max(200).optional(),
    state: commas.optional(),
    village: whole.optional(),
    handler: z.string().max(60).optional(),
    from: day.optional(),
    to: day.optional(),
    units: commas.optional(),
    sort: z.enum(['opened', 'last', 'due', 'title', 'number', 'amount']).optional(),
    descending: z.enum(['true', 'false']).optional(),
    after: z.string().max(400).optional(),
    size: whole.max(500).optional(),
  })
  .catchall(z.string().max(400))

/** The query of a list; `where.<field>=a,b` narrows by a field's values. */
export function asListQuery(query: z.output<typeof listQuery>): ListQuery {
  const { register, q, state, village, handler, from, to, units, sort, descending, after, size, ...rest } = query
  const where = Object.fromEntries(
    Object.entries(rest).flatMap(([name, values]) => (name.startsWith('where.') ? [[name.slice(6), String(values).split(',')]] : [])),
  )
  return {
    register,
    ...(q && { q }),
    ...(state && { state }),
    ...(village && { village }),
    ...(handler && { handler }),
    ...(from && { from: from as Day }),
    ...(to && { to: to as Day }),
    ...(units && { units: units.map(Number) }),
    ...(Object.keys(where).length && { where }),
    ...(sort && { sort }),
    ...(descending && { descending: descending === 'true' }),
    ...(after && { after }),
    ...(size && { size }),
  }
}

const one = z.object({ matter: id })
export const step = z.object({
  request: id,
  register: z.string().max(60),
  n: z.number().int().min(1),
  step: z.string().max(60),
  day,
  time: z.string().max(30).optional(),
  data: z.record(z.string(), z.unknown()).openapi({ description: '各台账各环节的字段见 components.schemas 中“台账.环节”' }),
  afterClosing,
})

export const orderOf = (matter: string, { time, afterClosing, ...body }: z.output<typeof step>) => ({
  ...body,
  matter,
  day: body.day as Day,
  ...(time !== undefined && { time }),
  ...(afterClosing && { afterClosing }),
})

export function matters(api: Api): void {
  reading(api)
  writing(api)
}

function reading(api: Api): void {
  endpoint(
    api,
    { method: 'get', path: '/matters', about: '一本台账的清单', takes: { query: listQuery }, answers: 'MatterPage' },
    ({ house, reader, query }) => list(house, reader, asListQuery(query)),
  )
  endpoint(
    api,
    { method: 'get', path: '/matters/{matter}', about: '一件事项', takes: { params: one }, answers: 'MatterView' },
    ({ house, reader, params }) => matter(house, reader, params.matter),
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/matters/{matter}/colleagues',
      about: '这一件可以交给谁、可以限定给谁看：本单位岗位能看这本台账的人',
      takes: { params: one, query: z.object({ q: z.string().max(60).optional() }) },
      answers: 'Colleague[]',
    },
    ({ house, reader, params, query }) => colleagues(house, reader, params.matter, query.q),
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/matters/{matter}/limits/{limit}',
      about: '一个期限逐日怎样算的',
      takes: { params: one.extend({ limit: z.string().max(60) }), query: z.object({ k: whole.optional() }) },
      answers: 'Working',
    },
    ({ house, reader, params, query }) => working(house, reader, params.matter, params.limit, query.k),
  )
}

function writing(api: Api): void {
  endpoint(
    api,
    {
      method: 'post',
      path: '/matters/{matter}',
      about: '登记一个环节；matter 和 request 由客户端生成，重发无害',
      takes: { params: one, json: step },
      answers: 'RecordAnswer',
    },
    ({ house, reader, params, json }) => record(house, reader, orderOf(params.matter, json)),
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/matters/{matter}/preview',
      about: '试一试能不能登记：说出不予办理的原因和提醒，什么也不写',
      takes: { params: one, json: step },
      answers: 'RecordAnswer',
    },
    ({ house, reader, params, json }) => preview(house, reader, orderOf(params.matter, json)),
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/matters/{matter}/reveal',
      about: '看遮蔽的内容；留记录',
      takes: {
        params: one,
        json: z.object({ fields: z.array(z.string().max(60)).min(1).max(50), reason: z.string().max(500).optional() }),
      },
      answers: 'Revealed',
    },
    async ({ house, reader, params, json: { fields, reason } }) => {
      const shown = await reveal(house, reader, { matter: params.matter, fields, ...(reason && { reason }) })
      return shown.ok ? ok({ fields: shown.value }) : shown
    },
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/matters/{matter}/answer',
      about: '答复移交来的事项',
      takes: {
        params: one,
        json: z.object({
          request: id,
          n: z.number().int().min(1),
          kind: z.enum(['received', 'returned', 'answered']),
          text: z.string().max(2000).optional(),
        }),
      },
      answers: 'RecordAnswer',
    },
    ({ house, reader, params, json: { text, ...rest } }) =>
      answerReferral(house, reader, { ...rest, matter: params.matter, ...(text && { text }) }),
  )
}
