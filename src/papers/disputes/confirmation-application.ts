import { civilProcedureLaw as law, mediationLaw } from '../../law/instruments/index.ts'
import { mediation } from '../../registers/disputes/mediation.ts'
import { line, para, paragraphs, parties, personLines, said, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

/** Signed by both parties: the committee helps them, it does not apply (民事诉讼法 第205条, until 2023 第201条). */
export const confirmationApplication = paper({
  id: 'confirmation-application',
  title: '司法确认申请书',
  kind: 'letter',
  law: law.limits.confirmation,
  written: [
    of(mediation, m => ({
      blocks: [
        ...personLines('申请人', m.fields.parties),
        line('请求事项：'),
        para(`确认${or(m.office.committee)}主持达成的调解协议有效。`),
        line('事实和理由：'),
        para(
          `申请人因${bare(or(m.fields.subject))}发生纠纷，经${or(m.office.committee)}调解，于${dayOr(m.taken.agree)}自愿达成调解协议。现在协议生效之日起的法定期限内共同申请司法确认（${cite(mediationLaw.article(33), m.day)}、${cite(law.limits.confirmation, m.day)}）。协议的主要内容为：`,
        ),
        ...paragraphs(m.fields.terms),
        para(`协议内容涉及：${or(said(m, 'matters'))}。`),
        para('申请人承诺：出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；因协议内容给他人造成损害的，愿意承担相应的责任。'),
        line(`此致\n${or(m.fields.court)}`),
        ...signed(...parties(m.fields.parties)),
        { kind: 'attachmentNote', titles: ['调解协议', '调解组织主持调解的证明', '申请人的身份证明'] },
      ],
      from: null,
    })),
  ],
})
