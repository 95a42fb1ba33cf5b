import { ok } from '../../base/result.ts'
import { today as dayOf } from '../../questions/today.ts'
import { type Api, endpoint } from '../route.ts'

export function today(api: Api): void {
  endpoint(api, { method: 'get', path: '/today', about: '今天要办的、到期的、缺的', answers: 'TodayView' }, async ({ house, reader }) =>
    ok(await dayOf(house, reader)),
  )
}
