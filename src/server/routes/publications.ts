import { ok } from '../../base/result.ts'
import { publications as pageOf } from '../../questions/publications.ts'
import { type Api, endpoint, id, whole, z } from '../route.ts'

export function publications(api: Api): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/publications',
      about: '待复核公开的、公开中的、到期撤下的：按标题或文号查找，分页',
      takes: {
        query: z.object({
          state: z.enum(['waiting', 'public', 'withdrawn']).optional(),
          q: z.string().max(200).optional(),
          matter: id.optional(),
          from: whole.optional(),
        }),
      },
      answers: 'PublicationPage',
    },
    async ({ house, reader, query: { state, q, matter, from } }) =>
      ok(
        await pageOf(house, reader, {
          ...(state && { state }),
          ...(q && { q }),
          ...(matter && { matter }),
          ...(from !== undefined && { from }),
        }),
      ),
  )
}
