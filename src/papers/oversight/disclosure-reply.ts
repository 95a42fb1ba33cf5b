import { disclosureRegulation as law } from '../../law/instruments/index.ts'
import { disclosureApplication } from '../../registers/oversight/disclosure-application.ts'
import { contact, names, para, remedies } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, numbered, or } from '../words.ts'
import { replyOf } from './replies.ts'

/** Every statutory kind of reply: title, wording and article come with the kind. */
export const disclosureReply = paper({
  id: 'disclosure-reply',
  title: '政府信息公开申请答复书',
  kind: 'letter',
  law: law.article(36),
  written: [
    of(disclosureApplication, m => {
      const { result } = m.fields
      const reply = result && replyOf(result)
      const route = m.fields.remedy ?? (reply?.refuses ? 'reviewFirst' : 'either')
      return {
        ...(reply && { title: reply.title }),
        number: m.fields.number ?? numbered(m, '公开复字'),
        to: names(m.fields.applicant),
        blocks: [
          para(
            `本机关于${dayOr(m.taken.supplement ?? m.taken.receive)}收到您的政府信息公开申请${m.taken.supplement ? '补正材料' : ''}，申请内容为：${bare(or(m.fields.content))}。`,
          ),
          para(reply ? `经审查，${reply.says(m)}（${cite(reply.law, m.day)}）。` : `经审查，${BLANK}。`),
          ...remedies(m, reply ? reply.title.slice(-3, -1) : '答复', route),
          ...contact(m),
          ...(m.fields.attached?.length
            ? [{ kind: 'attachmentNote' as const, titles: m.fields.attached.map(f => f.name.replace(/\.\w+$/, '')) }]
            : []),
        ],
      }
    }),
  ],
})
