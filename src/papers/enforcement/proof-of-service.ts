import { shown } from '../../declare/show.ts'
import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { petition } from '../../registers/disputes/petition.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { disclosureApplication } from '../../registers/oversight/disclosure-application.ts'
import { form, names, said } from '../blocks.ts'
import { type Known, of, paper } from '../paper.ts'
import { cite, dayOr, or } from '../words.ts'

const [sign, day] = ['签名或者盖章：\n', '＿＿＿＿年＿＿月＿＿日＿＿时']

export const proofOfService = paper({
  id: 'proof-of-service',
  title: '送达回证',
  kind: 'form',
  law: law.article(61),
  written: [
    of(administrativePenalty, m => ({
      blocks: [
        form([
          ['案由', or(m.fields.cause)],
          ['受送达人', names(m.fields.party)],
          ['送达的文书', `行政处罚决定书\n${or(m.fields.number)}`],
          ['送达地点', or(m.fields.party?.[0]?.address, '')],
          ['送达方式', or(said(m, 'manner'), ''), '送达日期', dayOr(m.day)],
          ['受送达人', `${sign}${day}`, '代收人及与受送达人的关系', `${sign}${day}`],
          ['送达人', `${names(m.fields.officers)}\n${sign}`, '见证人', sign],
          ['拒收事由和留置情况', '\n'],
          [
            '备注',
            `${m.fields.manner === 'electronic' ? `电子送达经受送达人同意并签订确认书（${cite(law.article(61), m.day)}）。` : ''}${m.data.video?.length ? `音像记录${m.data.video.length}份附卷。` : ''}`,
          ],
        ]),
      ],
      from: null,
      date: null,
    })),
    of(petition, m => served(m, names(m.fields.petitioner), '信访事项处理意见书', said(m, 'subject'))),
    of(disclosureApplication, m =>
      served(m, names(m.fields.applicant), `政府信息公开申请答复书\n${or(m.fields.number)}`, said(m, 'content')),
    ),
  ],
})

/** The proof that a reply reached whom it was meant for. */
function served(m: Known<typeof petition> | Known<typeof disclosureApplication>, to: string, what: string, about: string) {
  return {
    blocks: [
      form([
        ['事项', about],
        ['受送达人', to],
        ['送达的文书', what],
        ['送达方式', or(shown(m.register.fields.manner, m.fields.manner), ''), '送达日期', dayOr(m.day)],
        ['受送达人', `${sign}${day}`, '代收人及与受送达人的关系', `${sign}${day}`],
        ['送达人', sign, '见证人', sign],
        ['拒收事由和留置情况', '\n'],
      ]),
    ],
    from: null,
    date: null,
  }
}
