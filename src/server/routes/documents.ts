import { draftPapers } from '../../acts/draft-papers.ts'
import { ok, refuse } from '../../base/result.ts'
import { toHtml } from '../../documents/writers/html.ts'
import { caseFile } from '../../questions/case-file.ts'
import { document } from '../../questions/document.ts'
import { caseFileOf, paperFile } from '../report-files.ts'
import { type Api, endpoint, id, z } from '../route.ts'
import { orderOf, step } from './matters.ts'

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
  drafts(api)
}

function drafts(api: Api): void {
  endpoint(
    api,
    {
      method: 'post',
      path: '/matters/{matter}/drafts',
      about: '登记之前看文书：照填到一半的内容，这一环节会出哪些文书、写成什么样；标明草稿，不登记、不占编号',
      takes: { params: z.object({ matter: id }), json: step },
      answers: 'PaperDraft[]',
    },
    async ({ house, reader, params, json }) => {
      const made = await draftPapers(house, reader, orderOf(params.matter, json))
      return made.ok ? ok(made.value.map(d => ({ id: d.id, title: d.paper.title, page: toHtml(d.paper) }))) : made
    },
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/matters/{matter}/drafts/{file}',
      about: '文书的草稿：编号加 .docx、.pdf 或 .html',
      takes: { params: z.object({ matter: id, file: z.string().max(80) }), json: step },
      answers: 'file',
    },
    async ({ house, reader, params, json, c }) => {
      const [, name, format] = /^([a-z-]+)\.(docx|pdf|html)$/.exec(params.file) ?? []
      if (!name || !format) return refuse({ code: 'not-found' })
      const made = await draftPapers(house, reader, orderOf(params.matter, json), name)
      if (!made.ok) return made
      const [draft] = made.value
      if (!draft) return refuse({ code: 'not-found' })
      const file = await paperFile(draft.paper, format as 'docx', c.get('store').data)
      return file.ok ? ok(file.value) : file
    },
  )
}
