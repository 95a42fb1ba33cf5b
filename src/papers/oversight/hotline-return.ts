import { hotlineOpinion as law } from '../../law/instruments/index.ts'
import { hotline } from '../../registers/oversight/hotline.ts'
import { form, opinion, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr } from '../words.ts'

/** Why it is not ours, by which rule, and whose it is: without all three nothing is given back. */
export const hotlineReturn = paper({
  id: 'hotline-return',
  title: '热线工单退单申请表',
  kind: 'form',
  law: law.article('派单'),
  written: [
    of(hotline, m => ({
      blocks: [
        form([
          ['工单编号', said(m, 'number'), '渠道', said(m, 'channel')],
          ['诉求内容', said(m, 'subject')],
          ['诉求类别', said(m, 'kind'), '领域', said(m, 'domain')],
          ['收到日期', dayOr(m.taken.receive), '申请退单日期', dayOr(m.day)],
          ['退单的依据和理由', said(m, 'basis') || '\n\n'],
          ['应当承办的部门', said(m, 'rightBody')],
          ['申请单位', m.office.name, '经办人', m.by],
          ['本单位负责人意见', opinion()],
          ['热线管理机构意见', opinion(' 同意退单，转派：＿＿＿＿＿＿　　不同意退单，理由：')],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
