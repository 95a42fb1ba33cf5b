import { rectification } from '../../registers/enforcement/rectification.ts'
import { contact, names, para, said, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or } from '../words.ts'

export const orderRevoked = paper({
  id: 'order-revoked',
  title: '撤销执法文书通知书',
  kind: 'letter',
  written: [
    of(rectification, m => ({
      number: numbered(m, '撤字'),
      to: names(m.fields.party),
      blocks: [
        para(
          `本机关于${dayOr(m.taken.issue)}就${bare(or(m.fields.subject))}下达的${or(said(m, 'kind'))}（${or(m.fields.number)}），经审查予以撤销，自本通知送达之日起不再执行。`,
        ),
        para(sentence(`理由：${or(m.data.reason)}`)),
        ...contact(m),
      ],
    })),
  ],
})
