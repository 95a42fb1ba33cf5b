import { disclosureFee as fee, disclosureRegulation as law } from '../../law/instruments/index.ts'
import { disclosureApplication } from '../../registers/oversight/disclosure-application.ts'
import { contact, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, moneyOr, or } from '../words.ts'

export const disclosureFee = paper({
  id: 'disclosure-fee',
  title: '政府信息公开信息处理费缴费通知书',
  kind: 'letter',
  law: law.article(42),
  written: [
    of(disclosureApplication, m => ({
      to: names(m.fields.applicant),
      blocks: [
        para(
          `本机关于${dayOr(m.taken.supplement ?? m.taken.receive)}收到您的政府信息公开申请，申请内容为：${bare(or(m.fields.content))}。`,
        ),
        para(
          `您申请公开政府信息的数量、频次明显超过合理范围，依法收取信息处理费（${cite(law.article(42), m.day)}）。计收方式：${or(said(m, 'feeKind'))}（${cite(fee.thresholds.perItem, m.day)}）；金额：${moneyOr(m.fields.fee)}。`,
        ),
        para(
          `请自收到本通知之日起${length(fee.limits.payment, m.day)}内缴纳${m.due.fee ? `，最晚${dayOr(m.due.fee)}` : ''}，缴款账户：${or(m.office.bank)}。缴费后，答复期限自缴费完成的次日起重新计算；逾期未缴纳的，视为放弃申请，本机关不再处理该申请（${cite(fee.limits.payment, m.day)}）。`,
        ),
        ...contact(m),
      ],
    })),
  ],
})
