import { crimeReferral } from '../../registers/enforcement/crime-referral.ts'
import { contact, para, paragraphs } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or } from '../words.ts'

/** A crime that was not prosecuted comes back with an opinion: what the office did about it. */
export const procuratorateReply = paper({
  id: 'procuratorate-reply',
  title: '检察意见回复函',
  kind: 'letter',
  written: [
    of(crimeReferral, m => ({
      number: numbered(m, '检复字'),
      to: '人民检察院',
      blocks: [
        para(
          `你院就${bare(or(m.fields.cause))}一案提出的检察意见于${dayOr(m.taken.advise)}收悉：${bare(or(m.fields.opinion))}。现将处理情况回复如下：`,
        ),
        ...paragraphs(m.fields.reply),
        ...contact(m),
      ],
    })),
  ],
})
