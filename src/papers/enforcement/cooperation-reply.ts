import { enforcementCooperation } from '../../registers/enforcement/enforcement-cooperation.ts'
import { contact, para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or } from '../words.ts'

export const cooperationReply = paper({
  id: 'cooperation-reply',
  title: '执法协作复函',
  kind: 'letter',
  written: [
    of(enforcementCooperation, m => ({
      title: `关于${bare(or(m.fields.subject))}的复函`,
      number: numbered(m, '协复字'),
      to: or(m.fields.partner),
      blocks: [
        para(`你单位${or(m.fields.number)}函（${or(said(m, 'kind'))}）于${dayOr(m.taken.receive)}收悉。现将办理情况函复如下：`),
        ...paragraphs(m.fields.answer),
        ...(m.fields.filed ? [para('本机关已采纳来函意见或者立案办理，结果另行函告。')] : []),
        ...contact(m),
      ],
    })),
  ],
})
