import { enforcementSupervisionRegulation as law } from '../../law/instruments/index.ts'
import { enforcementSupervision } from '../../registers/enforcement/enforcement-supervision.ts'
import { contact, para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or, rests } from '../words.ts'

export const supervisionObjection = paper({
  id: 'supervision-objection',
  title: '对行政执法监督的书面异议',
  kind: 'letter',
  law: law.limits.objection,
  written: [
    of(enforcementSupervision, m => ({
      title: `关于${or(said(m, 'kind'))}（${or(m.fields.number)}）的书面异议`,
      number: numbered(m, '执异'),
      to: or(m.fields.from),
      blocks: [
        para(
          `你单位就${bare(or(m.fields.subject))}发出的${or(said(m, 'kind'))}于${dayOr(m.taken.receive)}收悉。本机关对其中的内容有异议，现书面提出，请予复核${rests(m.day, law.article('30'))}。`,
        ),
        para('异议的内容和理由：'),
        ...paragraphs(m.data.reason),
        ...contact(m),
      ],
    })),
  ],
})
