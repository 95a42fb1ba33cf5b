import { hotlineOpinion as law } from '../../law/instruments/index.ts'
import { hotline } from '../../registers/oversight/hotline.ts'
import { form, names, opinion, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr } from '../words.ts'

/** What goes back to the platform when an order is done; the caller's name stays off it where he asked for that by hand. */
export const hotlineAnswer = paper({
  id: 'hotline-answer',
  title: '诉求办结回复单',
  kind: 'form',
  law: law.article('受理'),
  written: [
    of(hotline, m => ({
      blocks: [
        form([
          ['编号', said(m, 'number'), '渠道', said(m, 'channel')],
          ['诉求内容', said(m, 'subject')],
          ['诉求类别', said(m, 'kind'), '村（社区）', said(m, 'village')],
          ['收到日期', dayOr(m.taken.receive), '办结日期', dayOr(m.day)],
          ['是否延期', m.taken.extend ? `已告知延期至${dayOr(m.fields.moreUntil)}` : '未延期', '联系诉求人', said(m, 'contacted')],
          ['办理情况和答复意见', said(m, 'answer') || '\n\n\n'],
          ['解决情况', said(m, 'resolved'), '转办的事项', said(m, 'matter')],
          ['承办科室', said(m, 'owner'), '承办人', m.fields.handlers?.length ? names(m.fields.handlers) : ''],
          ['审核意见', opinion()],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
