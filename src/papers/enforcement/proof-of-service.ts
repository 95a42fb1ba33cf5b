import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { form, names, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
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
  ],
})
