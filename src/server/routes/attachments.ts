import { attach } from '../../acts/attach.ts'
import { ok } from '../../base/result.ts'
import type { AnswerOf } from '../../questions/answers/index.ts'
import { attachment } from '../../questions/attachment.ts'
import { type Api, endpoint, type FileAnswer, id, z } from '../route.ts'

const one = z.object({ matter: id })
const files = z.object({
  file: z
    .union([z.instanceof(File), z.array(z.instanceof(File)).max(20)])
    .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
})

export function attachments(api: Api): void {
  endpoint(
    api,
    {
      method: 'post',
      path: '/matters/{matter}/attachments',
      about: '附材料；类型看内容，照片里的位置去掉',
      takes: { params: one, form: files },
      answers: 'Attachment[]',
    },
    async ({ house, reader, params, form }) => {
      const kept: AnswerOf<'Attachment'>[] = []
      for (const file of [form.file].flat()) {
        const done = await attach(house, reader, {
          matter: params.matter,
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })
        if (!done.ok) return done
        kept.push(done.value)
      }
      return ok(kept)
    },
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/matters/{matter}/attachments/{hash}',
      about: '一份材料；每次下载都留记录',
      takes: { params: one.extend({ hash: z.string().max(100) }) },
      answers: 'file',
    },
    async ({ house, reader, params }) => {
      const found = await attachment(house, reader, params.matter, params.hash)
      if (!found.ok) return found
      const { bytes, type, name } = found.value
      return ok({ bytes: new Uint8Array(bytes), type, name, evidence: true } satisfies FileAnswer)
    },
  )
}
