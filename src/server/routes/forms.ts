import { pointForm, receiveForm, sendForm } from '../../acts/form.ts'
import type { Day } from '../../base/day.ts'
import { ok } from '../../base/result.ts'
import { FormPoint } from '../../questions/answers/forms.ts'
import { form, forms as list } from '../../questions/form.ts'
import { formFile } from '../../questions/form-file.ts'
import { type Api, day, endpoint, id, z } from '../route.ts'

const one = z.object({ matter: id })
const period = z.string().max(30)
const typed = z.record(z.string().max(20), z.string().max(200))

const received = z.object({
  request: id,
  title: z.string().min(1).max(200),
  from: z.string().max(200).optional(),
  every: z.enum(['once', 'month', 'quarter', 'half', 'year']),
  due: day.optional(),
  file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
})
const sending = z.object({ request: id, n: z.number().int(), period, typed, due: day.optional(), number: z.string().max(100).optional() })

export function forms(api: Api): void {
  look(api)
  work(api)
}

function look(api: Api): void {
  endpoint(api, { method: 'get', path: '/forms', about: '上级发来的报表', answers: 'FormRow[]' }, async ({ house, reader }) =>
    ok(await list(house, reader)),
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/forms/{matter}',
      about: '一张报表某一期的各个格子',
      takes: { params: one, query: z.object({ period: period.optional() }) },
      answers: 'FormView',
    },
    async ({ house, reader, params, query }) => form(house, reader, params.matter, query.period),
  )
}

function work(api: Api): void {
  endpoint(
    api,
    {
      method: 'post',
      path: '/forms',
      about: '收下一张空表，按名称推定每个格子是哪个数字',
      takes: { form: received },
      answers: 'RecordAnswer',
    },
    async ({ house, reader, form: given }) => {
      const { request, title, from, every, due, file } = given
      const bytes = new Uint8Array(await file.arrayBuffer())
      return await receiveForm(house, reader, {
        request,
        title,
        every,
        name: file.name,
        bytes,
        ...(from && { from }),
        ...(due && { due: due as Day }),
      })
    },
  )
  endpoint(
    api,
    {
      method: 'put',
      path: '/forms/{matter}',
      about: '对号：这些格子是哪个数字、手填，还是不填',
      takes: { params: one, json: z.object({ request: id, n: z.number().int(), points: z.record(z.string().max(20), FormPoint) }) },
      answers: 'RecordAnswer',
    },
    async ({ house, reader, params, json }) => pointForm(house, reader, params.matter, json),
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/forms/{matter}/send',
      about: '报送一期：各格的数字随表存住',
      takes: { params: one, json: sending },
      answers: 'RecordAnswer',
    },
    async ({ house, reader, params, json: { due, number, ...rest } }) =>
      sendForm(house, reader, params.matter, { ...rest, ...(due && { due: due as Day }), ...(number && { number }) }),
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/forms/{matter}/file',
      about: '填好的表；已经报送的一期，按报送时的数字',
      takes: { params: one, json: z.object({ period, typed }) },
      answers: 'file',
    },
    async ({ house, reader, params, json }) => {
      const found = await formFile(house, reader, params.matter, json.period, json.typed)
      if (!found.ok) return found
      const { bytes, type, name } = found.value
      return ok({ bytes: new Uint8Array(bytes), type, name })
    },
  )
}
