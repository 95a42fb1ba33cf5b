import { disclosureRegulation as law } from '../../law/instruments/index.ts'
import { disclosureApplication } from '../../registers/oversight/disclosure-application.ts'
import { contact, names, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK_DAY, bare, cite, dayOr, or } from '../words.ts'

/** Before many or repeated applications are declined, the applicant is asked why he makes them. */
export const disclosureExplanation = paper({
  id: 'disclosure-explanation',
  title: '政府信息公开申请说明理由通知书',
  kind: 'letter',
  law: law.article(35),
  written: [
    of(disclosureApplication, m => ({
      to: names(m.fields.applicant),
      blocks: [
        para(`本机关于${dayOr(m.taken.receive)}收到您的政府信息公开申请，申请内容为：${bare(or(m.fields.content))}。`),
        para(
          `您申请公开政府信息的数量、频次明显超过合理范围，请您说明理由（${cite(law.article(35), m.day)}）。请于${BLANK_DAY}前以书面方式说明。`,
        ),
        para('理由合理的，本机关继续办理；没有说明或者理由不合理的，不予处理。'),
        ...contact(m),
      ],
    })),
  ],
})
