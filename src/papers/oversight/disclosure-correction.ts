import { disclosureRegulation as law } from '../../law/instruments/index.ts'
import { disclosureApplication } from '../../registers/oversight/disclosure-application.ts'
import { contact, names, para, paragraphs } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

export const disclosureCorrection = paper({
  id: 'disclosure-correction',
  title: '政府信息公开申请补正告知书',
  kind: 'letter',
  law: law.limits.correctionNotice,
  written: [
    of(disclosureApplication, m => ({
      to: names(m.fields.applicant),
      blocks: [
        para(`本机关于${dayOr(m.taken.receive)}收到您提交的政府信息公开申请，申请内容为：${bare(or(m.fields.content))}。`),
        para(`经审查，申请内容不明确或者材料不齐全，需要补正的事项和理由如下（${cite(law.article(30), m.day)}）：`),
        ...paragraphs(m.fields.lacking),
        para(
          `请于${dayOr(m.fields.supplementBy)}前补正。答复期限自本机关收到补正之日起计算；无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。`,
        ),
        ...contact(m),
      ],
    })),
  ],
})
