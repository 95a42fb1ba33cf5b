import { disclosureRegulation as law } from '../../law/instruments/index.ts'
import { disclosureApplication } from '../../registers/oversight/disclosure-application.ts'
import { contact, names, para, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, length, or } from '../words.ts'

/** To a third party, whose silence leaves the decision to us; to an office that made the information with us, whose silence agrees. */
export const disclosureConsultation = paper({
  id: 'disclosure-consultation',
  title: '政府信息公开征求意见书',
  kind: 'letter',
  law: law.article(32),
  written: [
    of(disclosureApplication, m => {
      const maker = m.step === 'consultMaker'
      const limit = maker ? law.limits.jointMaker : law.limits.thirdParty
      return {
        to: maker ? or(m.fields.maker) : names(m.fields.third),
        blocks: [
          para(`本机关收到政府信息公开申请，申请公开的信息为：${bare(or(m.fields.content))}。`),
          para(
            maker
              ? `该信息由你单位与本机关共同制作，依法需要征求你单位的意见（${cite(limit, m.day)}）。`
              : `该信息公开后可能损害你（单位）的合法权益，依法需要征求你（单位）的意见（${cite(limit, m.day)}）。`,
          ),
          para(
            maker
              ? `请自收到本征求意见书之日起${length(limit, m.day)}内提出意见；逾期未提出的，视为同意公开。`
              : `请自收到本征求意见书之日起${length(limit, m.day)}内提出意见。不同意公开且有合理理由的，不予公开；但不公开可能对公共利益造成重大影响的，本机关可以决定公开，并书面告知决定内容和理由。逾期未提出意见的，由本机关依法决定是否公开。`,
          ),
          ...contact(m),
          para('回执'),
          para(`意见：□ 同意公开　　□ 不同意公开，理由：${BLANK}${BLANK}`),
          ...signed('被征求意见人'),
        ],
      }
    }),
  ],
})
