import { ok } from '../../base/result.ts'
import { search as found } from '../../questions/search.ts'
import { type Api, commas, endpoint, z } from '../route.ts'

export function search(api: Api): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/search',
      about: '在各本台账里查找',
      takes: { query: z.object({ q: z.string().max(200), units: commas.optional() }) },
      answers: 'SearchAnswer',
    },
    async ({ house, reader, query }) => ok(await found(house, reader, query.q, query.units?.map(Number))),
  )
}
