import { ok, refuse } from '../../base/result.ts'
import { caseFile } from '../../questions/case-file.ts'
import { document } from '../../questions/document.ts'
import { caseFileOf, paperFile } from '../report-files.ts'
import { type Api, endpoint, id, z } from '../route.ts'

export function documents(api: Api): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/matters/{matter}/documents/{file}',
      about: '文书：编号（或编号-记录号）加 .docx、.pdf 或 .html；每次取用都留记录',
      takes: { params: z.object({ matter: id, file: z.string().max(80) }) },
      answers: 'file',
    },
    async ({ house, reader, params, c }) => {
      const [, name, n, format] = /^([a-z-]+?)(?:-(\d{1,6}))?\.(docx|pdf|html)$/.exec(params.file) ?? []
      if (!name || !format) return refuse({ code: 'not-found' })
      const paper = await document(house, reader, params.matter, name, n === undefined ? undefined : Number(n))
      if (!paper.ok) return paper
      const file = await paperFile(paper.value, format as 'docx', c.get('store').data)
      return file.ok ? ok(file.value) : file
    },
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/matters/{matter}/case-file.pdf',
      about: '案卷：封面（写明缺少的材料）、目录、文书和材料、备考表，合成一个 PDF；每次取用都留记录',
      takes: { params: z.object({ matter: id }) },
      answers: 'file',
    },
    async ({ house, reader, params, c }) => {
      const binding = await caseFile(house, reader, params.matter)
      return binding.ok ? await caseFileOf(binding.value, c.get('store').data) : binding
    },
  )
}
