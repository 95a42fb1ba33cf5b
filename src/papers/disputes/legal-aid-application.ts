import { legalAidLaw as law } from '../../law/instruments/index.ts'
import { legalAid } from '../../registers/disputes/legal-aid.ts'
import { form, line, opinion, personInLine, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr } from '../words.ts'

/** The applicant's form with the statement of means; the station that received it passes it on. */
export const legalAidApplication = paper({
  id: 'legal-aid-application',
  title: '法律援助申请表',
  kind: 'form',
  law: law.article(38),
  written: [
    of(legalAid, m => ({
      blocks: [
        form([
          ['申请人', (m.fields.applicant ?? []).map(personInLine).join('\n')],
          ['申请人类别', said(m, 'group'), '案件类型', said(m, 'kind')],
          ['申请事项和案由', said(m, 'cause')],
          ['基本案情', '\n\n\n'],
          ['经济困难核查', said(m, 'means'), '免核查情形', said(m, 'exemptFor')],
          ['经济困难状况说明', '本人承诺所述属实，愿意接受核查。\n\n　　申请人签名：＿＿＿＿＿　　＿＿＿＿年＿＿月＿＿日'],
          ['收到申请日期', dayOr(m.taken.apply), '收件单位', m.office.name],
          ['工作站初审意见', opinion()],
        ]),
        line('说明：进城务工人员讨薪、工伤等依法免予核查经济困难状况；情况紧急的可以先行援助。'),
      ],
      from: null,
      date: null,
    })),
  ],
})
