import { isDay } from '../../base/day.ts'
import { ok } from '../../base/result.ts'
import { check as checked } from '../../check/check.ts'
import type { Context } from '../../check/rules/rule.ts'
import { worded } from '../../declare/wording.ts'
import type { CheckAnswer, CheckedFile } from '../../questions/answers/check.ts'
import { readPaper } from '../papers.ts'
import { type Api, endpoint, z } from '../route.ts'

const files = z.object({
  file: z
    .union([z.instanceof(File), z.array(z.instanceof(File)).max(20)])
    .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
  signed: z.string().optional(),
})

export function check(api: Api): void {
  endpoint(
    api,
    { method: 'post', path: '/check', about: '核对文件；什么也不留存', takes: { form: files }, answers: 'CheckAnswer', open: true },
    async ({ form }) => {
      const context: Context = form.signed && isDay(form.signed) ? { signedOn: form.signed } : {}
      const all = Array.isArray(form.file) ? form.file : [form.file]
      const documents: CheckedFile[] = []
      for (const file of all) documents.push(await checkFile(file, context))
      return ok({ documents } satisfies CheckAnswer)
    },
  )
}

async function checkFile(file: File, context: Context): Promise<CheckedFile> {
  const read = await readPaper(new Uint8Array(await file.arrayBuffer()), file.name)
  if (!read.ok) return { file: file.name, text: '', relations: [], findings: [], refused: read.refused.map(worded).join('') }
  return { file: file.name, text: read.value.text, ...checked(read.value, context) }
}
