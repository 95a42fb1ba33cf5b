import { deputiesLaw, proposalPractice } from '../../law/instruments/index.ts'
import { proposal } from '../../registers/oversight/proposal.ts'
import { contact, line, names, para, paragraphs, said, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

/** The reply to a deputy or a member: its class at the head, whoever was heard, what is done or planned. */
export const proposalReply = paper({
  id: 'proposal-reply',
  title: '建议提案答复',
  kind: 'letter',
  law: deputiesLaw.limits.reply,
  written: [
    of(proposal, m => {
      const conference = m.fields.kind === 'conference' || m.fields.kind === 'conferenceComplex'
      const rule = conference ? proposalPractice.limits.reply : deputiesLaw.limits.reply
      return {
        title: `关于${or(m.fields.session)}${or(m.fields.number)}${conference ? '提案' : '建议'}的答复`,
        ...(m.fields.replyNo && { number: m.fields.replyNo }),
        to: `${or(m.fields.proposer)}${conference ? '委员' : '代表'}`,
        blocks: [
          line(`办理结果：${or(said(m, 'class'))}　　承办科室：${or(m.fields.owner)}　　经办人：${names(m.fields.handlers)}`),
          para(
            `您提出的《${bare(or(m.fields.title))}》收悉，于${dayOr(m.taken.hand)}交本机关办理${m.fields.heard ? '。办理中已与您沟通、听取意见' : ''}。现答复如下：`,
          ),
          ...paragraphs(m.fields.reply),
          ...(m.fields.class === 'b' ? [para(sentence(`计划于${dayOr(m.fields.plannedBy)}前办成，进展将及时向您通报`))] : []),
          para(`感谢您对本机关工作的关心和支持，请将评价意见反馈本机关（依据：${cite(rule, m.day)}）。`),
          ...contact(m),
        ],
        cc: or(m.fields.assigner),
      }
    }),
  ],
})
