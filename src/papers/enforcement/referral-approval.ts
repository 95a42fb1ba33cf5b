import { referralToPolice as law } from '../../law/instruments/index.ts'
import { crimeReferral } from '../../registers/enforcement/crime-referral.ts'
import { form, names, opinion, said, tick } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr } from '../words.ts'

/** The written report of those who looked into it, and the head's yes or no under it. */
export const referralApproval = paper({
  id: 'referral-approval',
  title: '涉嫌犯罪案件移送审批表',
  kind: 'form',
  law: law.article(5),
  written: [
    of(crimeReferral, m => ({
      blocks: [
        form([
          ['涉嫌罪名和案由', said(m, 'cause')],
          ['来源案件', said(m, 'from')],
          ['专案组人员', m.fields.team?.length ? names(m.fields.team) : '', '发现日期', dayOr(m.taken.find)],
          ['查封、扣押、冻结的财物', m.fields.hasSeized ? '有，清单附后' : '', '提出报告日期', dayOr(m.taken.report)],
          ['案件事实和证据', '\n\n\n'],
          ['涉嫌犯罪的理由和依据', '\n\n'],
          ['专案组意见', opinion(' 建议移送公安机关。')],
          [
            '负责人审批意见',
            opinion(
              ` ${tick(m.taken.authorise !== undefined)}批准移送　${tick(m.taken.refuse !== undefined)}不批准移送${m.taken.refuse !== undefined && m.fields.reason ? `，理由：${m.fields.reason}` : ''}\n${m.fields.approvedAt ? `决定时间：${said(m, 'approvedAt')}` : ''}`,
            ),
          ],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
