import { may } from '../../access/powers.ts'
import { closeBooks } from '../../acts/close-books.ts'
import type { Day } from '../../base/day.ts'
import { ok, refuse } from '../../base/result.ts'
import type { AnswerOf } from '../../questions/answers/index.ts'
import { verify } from '../../questions/verify.ts'
import { withUnits } from '../../store/pool.ts'
import { type Api, day, endpoint, z } from '../route.ts'

export function books(api: Api): void {
  endpoint(api, { method: 'get', path: '/closings', about: '历次封账', answers: 'Closing[]' }, async ({ house, reader }) => {
    if (!may(reader.roles, 'reads')) return refuse({ code: 'not-allowed' })
    const rows = await withUnits(
      house.sql,
      [reader.unit],
      tx => tx<AnswerOf<'Closing'>[]>`select k, day::text as day, hash, at, by from closing where unit = ${reader.unit} order by k desc`,
    )
    return ok(rows)
  })
  endpoint(
    api,
    { method: 'post', path: '/closings', about: '封账到某一天（含）', takes: { json: z.object({ day }) }, answers: 'Closed' },
    ({ house, reader, json }) => closeBooks(house, reader, json.day as Day),
  )
  endpoint(api, { method: 'get', path: '/verify', about: '验证本单位的记录没有被改动', answers: 'Verified' }, async ({ house, reader }) =>
    may(reader.roles, 'audits') ? ok(await verify(house, reader.unit, undefined, reader)) : refuse({ code: 'not-allowed' }),
  )
}
