import { petitionRules as law } from '../../law/instruments/index.ts'
import { petition } from '../../registers/disputes/petition.ts'
import { contact, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

/** An accusation goes to whoever may look into it; nothing of it goes to the accused. */
export const petitionTransfer = paper({
  id: 'petition-transfer',
  title: '信访事项移送函',
  kind: 'letter',
  law: law.article(30),
  written: [
    of(petition, m => ({
      number: numbered(m, '信移字'),
      to: or(m.fields.authority),
      blocks: [
        para(
          `本机关于${dayOr(m.taken.register)}收到信访事项（编号：${or(m.fields.number)}，${or(said(m, 'kind'))}，${or(said(m, 'channel'))}）：${bare(or(m.fields.subject))}。`,
        ),
        para(`该事项属于你单位职权范围，现予移送，请依规依法处理（${cite(law.article(30), m.day)}）。`),
        para('检举、控告材料注意保密，不得将信访人的姓名、有关材料透露或者转给被检举、控告的人和单位。'),
        { kind: 'attachmentNote', titles: ['信访材料'] },
        ...contact(m),
      ],
    })),
  ],
})
