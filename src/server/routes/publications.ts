import { ok } from '../../base/result.ts'
import { publications as listOf } from '../../questions/publications.ts'
import { type Api, endpoint } from '../route.ts'

export function publications(api: Api): void {
  endpoint(
    api,
    { method: 'get', path: '/publications', about: '待复核公开的和已经公开的', answers: 'PublicationRow[]' },
    async ({ house, reader }) => ok(await listOf(house, reader)),
  )
}
