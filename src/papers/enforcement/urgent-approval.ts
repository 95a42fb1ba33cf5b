import { compulsionLaw as law } from '../../law/instruments/index.ts'
import { seizure } from '../../registers/enforcement/seizure.ts'
import { form, names, opinion, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'

/** Seized on the spot in an emergency: told to the head and approved afterwards, within the hours that the law sets. */
export const urgentApproval = paper({
  id: 'urgent-approval',
  title: '当场实施查封、扣押补办批准手续审批表',
  kind: 'form',
  law: law.article(19),
  written: [
    of(seizure, m => ({
      blocks: [
        form([
          ['事由', said(m, 'cause')],
          ['当事人', m.fields.party?.length ? names(m.fields.party) : '', '措施', said(m, 'kind')],
          ['实施时间', said(m, 'startedAt'), '报告时间', said(m, 'reportedAt')],
          ['执法人员', m.fields.officers?.length ? names(m.fields.officers) : '', '依据', said(m, 'basis')],
          ['情况紧急、需要当场实施的理由', '\n\n'],
          ['财物清单', said(m, 'goods') || '\n\n'],
          ['执法人员签名', opinion()],
          ['负责人意见', opinion(' □同意补办批准　□不同意，立即解除')],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
