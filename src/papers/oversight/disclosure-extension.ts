import { disclosureRegulation as law } from '../../law/instruments/index.ts'
import { disclosureApplication } from '../../registers/oversight/disclosure-application.ts'
import { contact, names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

export const disclosureExtension = paper({
  id: 'disclosure-extension',
  title: '政府信息公开申请延期答复告知书',
  kind: 'letter',
  law: law.limits.reply,
  written: [
    of(disclosureApplication, m => ({
      to: names(m.fields.applicant),
      blocks: [
        para(
          `本机关于${dayOr(m.taken.supplement ?? m.taken.receive)}收到您的政府信息公开申请${m.taken.supplement ? '补正材料' : ''}，申请内容为：${bare(or(m.fields.content))}。`,
        ),
        para(
          sentence(
            `因${bare(or(m.data.reason))}，不能在规定期限内答复。经本机关政府信息公开工作机构负责人同意，现将答复期限延长至${dayOr(m.due.reply)}（${cite(law.limits.reply, m.day)}）`,
          ),
        ),
        ...contact(m),
      ],
    })),
  ],
})
