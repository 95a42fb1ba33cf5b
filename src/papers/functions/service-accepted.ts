import { licensingLaw as law } from '../../law/instruments/index.ts'
import { serviceCase } from '../../registers/functions/service-case.ts'
import { contact, names, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, or } from '../words.ts'

export const serviceAccepted = paper({
  id: 'service-accepted',
  title: '行政许可申请受理通知书',
  kind: 'letter',
  law: law.article(32),
  written: [
    of(
      serviceCase,
      m => ({
        to: names(m.fields.applicant),
        blocks: [
          para(
            `您于${dayOr(m.taken.receive ?? m.taken.take)}提出的${bare(or(m.fields.subject))}申请，材料齐全、符合法定形式，本机关决定予以受理（${cite(law.article(32), m.day)}）。`,
          ),
          para(
            `本机关将自受理之日起${length(law.limits.decision, m.day)}内作出决定${m.due.decision ? `，即不晚于${dayOr(m.due.decision)}` : ''}；听证、检验、鉴定和专家评审的时间不计算在内，所需时间另行告知（${cite(law.limits.decision, m.day)}）。`,
          ),
          ...contact(m),
        ],
      }),
      m => m.fields.kind === 'licence',
    ),
  ],
})
