import { licensingLaw as law } from '../../law/instruments/index.ts'
import { serviceCase } from '../../registers/functions/service-case.ts'
import { contact, names, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, numbered, or } from '../words.ts'

export const licenceHearingNotice = paper({
  id: 'licence-hearing-notice',
  title: '行政许可听证通知书',
  kind: 'letter',
  law: law.limits.hearingNotice,
  written: [
    of(serviceCase, m => ({
      number: numbered(m, '许听字'),
      to: `${names(m.fields.applicant)}及有关利害关系人`,
      blocks: [
        para(
          `本机关决定就${bare(or(m.fields.subject))}申请公开举行听证（${cite(law.limits.hearingNotice, m.day)}）。现将有关事项通知如下：`,
        ),
        para(`一、时间：${dayOr(m.fields.hearingOn)}＿＿时＿＿分。`),
        para(`二、地点：${BLANK}。`),
        para(`三、听证主持人：${BLANK}，不是审查该申请的工作人员。认为主持人与该申请有直接利害关系的，有权申请回避。`),
        para('四、审查该申请的工作人员将说明审查意见的证据和理由；申请人、利害关系人可以提出证据，并进行申辩和质证。'),
        para('五、听证制作笔录，由参加人确认无误后签字或者盖章；本机关根据笔录作出决定。'),
        ...contact(m),
      ],
    })),
  ],
})
