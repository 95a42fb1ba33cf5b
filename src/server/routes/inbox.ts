import { accept, reject } from '../../acts/accept.ts'
import type { Day } from '../../base/day.ts'
import { ok } from '../../base/result.ts'
import { shown } from '../../declare/show.ts'
import type { InboxRow } from '../../questions/answers/inbox.ts'
import { inbox as lies } from '../../questions/inbox.ts'
import { type Api, afterClosing, day, endpoint, id, z } from '../route.ts'

const one = z.object({ item: id })

export function inbox(api: Api): void {
  endpoint(api, { method: 'get', path: '/inbox', about: '收件箱里等着登记的', answers: 'InboxRow[]' }, async ({ house, reader }) => {
    const items = await lies(house, reader)
    return ok(
      items.map(({ item, register, title, at, data }): InboxRow => {
        const fields = house.registers.find(register)?.fields ?? {}
        const values = Object.entries(data).flatMap(([name, value]) =>
          fields[name] ? [{ title: fields[name].title, text: shown(fields[name], value) }] : [],
        )
        return { id: item, register, title, received: at, values, data }
      }),
    )
  })
  endpoint(
    api,
    {
      method: 'post',
      path: '/inbox/{item}/accept',
      about: '登记：成为一件事项，写明法定的收到之日',
      takes: { params: one, json: z.object({ request: id, matter: id, day, data: z.record(z.string(), z.unknown()), afterClosing }) },
      answers: 'RecordAnswer',
    },
    ({ house, reader, params, json: { afterClosing, ...json } }) =>
      accept(house, reader, { ...json, day: json.day as Day, item: params.item, ...(afterClosing && { afterClosing }) }),
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/inbox/{item}/reject',
      about: '不登记，写明理由；三十天后删除',
      takes: { params: one, json: z.object({ reason: z.string().max(500) }) },
    },
    async ({ house, reader, params, json }) => {
      const done = await reject(house, reader, params.item, json.reason)
      return done.ok ? ok(undefined) : done
    },
  )
}
