import { inspectionForms as law, penaltyLaw } from '../../law/instruments/index.ts'
import { inspection } from '../../registers/enforcement/inspection.ts'
import { contact, line, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, numbered, or } from '../words.ts'

export const inspectionNotice = paper({
  id: 'inspection-notice',
  title: '行政检查通知书',
  kind: 'letter',
  law: law.article('文书'),
  written: [
    of(inspection, m => ({
      number: numbered(m, '检通字'),
      to: or(m.fields.subject),
      blocks: [
        para(`经本机关负责人批准，依据${bare(or(m.fields.basis))}，定于${BLANK}对你（单位）开展${or(said(m, 'kind'), '行政检查')}。`),
        line(`检查事项：${or(m.fields.task)}`),
        line(`任务来源：${or(said(m, 'source'))}`),
        line(`参加部门：${or(m.fields.departments, '本机关')}`),
        para(
          `检查人员不少于两人，并出示执法证件（${cite(penaltyLaw.article(42), m.day)}）。你（单位）认为检查人员与检查事项有直接利害关系的，有权申请回避；对没有依据、没有批准的检查，有权拒绝并投诉。`,
        ),
        ...contact(m),
      ],
    })),
  ],
})
