import { enterpriseInspectionOpinion as law } from '../../law/instruments/index.ts'
import { inspection } from '../../registers/enforcement/inspection.ts'
import { form, opinion, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { or } from '../words.ts'

export const inspectionApproval = paper({
  id: 'inspection-approval',
  title: '行政检查审批表',
  kind: 'form',
  law: law.article('五'),
  written: [
    of(inspection, m => ({
      blocks: [
        form([
          ['检查事项', or(m.fields.task, ''), '检查类型', said(m, 'kind')],
          ['检查对象', or(m.fields.subject, ''), '领域', said(m, 'domain')],
          ['任务来源', said(m, 'source'), '本年次数和上限', `${m.fields.nth ?? ''} / ${m.fields.ceiling ?? ''}`],
          ['参加部门', or(m.fields.departments, ''), '合并事项数', `${m.fields.merged ?? ''}`],
          ['检查依据', or(m.fields.basis, ''), '事项已公布', said(m, 'listed')],
          ['承办人意见', opinion(), '负责人审批', opinion()],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
