import { legalAidLaw as law } from '../../law/instruments/index.ts'
import { legalAid } from '../../registers/disputes/legal-aid.ts'
import { form, names, opinion, personInLine, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr } from '../words.ts'

export const legalAidClosing = paper({
  id: 'legal-aid-closing',
  title: '法律援助结案报告表',
  kind: 'form',
  law: law.article(46),
  written: [
    of(legalAid, m => ({
      blocks: [
        form([
          ['受援人', (m.fields.applicant ?? []).map(personInLine).join('\n')],
          ['案由', said(m, 'cause')],
          ['案件类型', said(m, 'kind'), '受援人类别', said(m, 'group')],
          ['给予援助或者收到通知日期', dayOr(m.taken.grant ?? m.taken.notify), '指派日期', dayOr(m.taken.appoint)],
          ['承办人员', m.fields.lawyers?.length ? names(m.fields.lawyers) : '', '办案机关', said(m, 'authority')],
          ['办理结果', said(m, 'result'), '结案日期', dayOr(m.day)],
          ['挽回经济损失', said(m, 'recovered'), '诉讼费用', said(m, 'relief')],
          ['承办过程和工作小结', '\n'],
          ['受援人意见', opinion()],
          ['法律援助机构审查意见', opinion()],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
