import { procuratorialProposalRules } from '../../law/instruments/index.ts'
import { externalSuggestion } from '../../registers/oversight/external-suggestion.ts'
import { contact, para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, or } from '../words.ts'

/** What was put right, on what ground and with which evidence: a public-interest reply needs all three. */
export const suggestionReply = paper({
  id: 'suggestion-reply',
  title: '司法建议和检察建议回复函',
  kind: 'letter',
  law: procuratorialProposalRules.limits.reply,
  written: [
    of(externalSuggestion, m => ({
      title: `关于${bare(or(m.fields.about))}有关建议的回复函`,
      ...(m.fields.replyNo && { number: m.fields.replyNo }),
      to: or(m.fields.sender),
      blocks: [
        para(
          `你单位${or(m.fields.number)}建议书于${dayOr(m.fields.gotOn ?? m.taken.receive)}收悉。本机关高度重视，${or(said(m, 'accepted'))}所提建议，现将办理情况回复如下：`,
        ),
        ...parts(
          ['整改落实情况', paragraphs(m.fields.measures)],
          ['依据', m.fields.basis ? paragraphs(m.fields.basis) : []],
          ['证据', m.fields.proved ? [para('整改的照片、文书等证据附后。')] : []],
          ['下一步安排', [para(m.fields.done ? '已履职到位，将加强日常监管，防止反弹。' : '尚未完成的事项将继续推进，完成后及时函告。')]],
        ),
        ...contact(m),
      ],
    })),
  ],
})
