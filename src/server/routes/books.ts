import { may } from '../../access/powers.ts'
import { closeBooks } from '../../acts/close-books.ts'
import type { Day } from '../../base/day.ts'
import { ok, refuse } from '../../base/result.ts'
import { certificateText, closingCertificate, textName } from '../../papers/closing-certificate.ts'
import { closingFile, closings } from '../../questions/closings.ts'
import { verify } from '../../questions/verify.ts'
import { paperFile } from '../report-files.ts'
import { type Api, day, endpoint, z } from '../route.ts'

export function books(api: Api): void {
  endpoint(api, { method: 'get', path: '/closings', about: '历次封账', answers: 'Closing[]' }, ({ house, reader }) =>
    closings(house, reader),
  )
  endpoint(
    api,
    { method: 'post', path: '/closings', about: '封账到某一天（含）', takes: { json: z.object({ day }) }, answers: 'Closed' },
    ({ house, reader, json }) => closeBooks(house, reader, json.day as Day),
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/closings/{k}/{file}',
      about: '一次封账的文件：closing.txt（封账文本，它的 SHA-256 就是那次封账的指纹）；certificate.docx、.pdf、.html、.txt（封账凭证）',
      takes: { params: z.object({ k: z.coerce.number().int().min(1).max(1_000_000), file: z.string().max(20) }) },
      answers: 'file',
    },
    async ({ house, reader, params: { k, file }, c }) => {
      const [, format] = /^certificate\.(docx|pdf|html|txt)$/.exec(file) ?? []
      if (file !== 'closing.txt' && !format) return refuse({ code: 'not-found' })
      const found = await closingFile(house, reader, k)
      if (!found.ok) return found
      const { text, facts } = found.value
      if (!format) return ok({ bytes: text, type: 'text/plain; charset=utf-8', name: textName(k) })
      if (format === 'txt') return ok({ bytes: certificateText(facts), type: 'text/plain; charset=utf-8', name: `封账凭证-第${k}次.txt` })
      const made = await paperFile(closingCertificate(facts), format as 'docx', c.get('store').data)
      return made.ok ? ok({ ...made.value, name: `封账凭证-第${k}次.${format}` }) : made
    },
  )
  endpoint(api, { method: 'get', path: '/verify', about: '验证本单位的记录没有被改动', answers: 'Verified' }, async ({ house, reader }) =>
    may(reader.roles, 'audits') ? ok(await verify(house, reader.unit, undefined, reader)) : refuse({ code: 'not-allowed' }),
  )
}
