import { compulsionLaw as law, penaltyLaw } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { contact, names, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { cite, dayOr, length, moneyOr, numbered, or } from '../words.ts'

export const reminder = paper({
  id: 'reminder',
  title: '履行行政处罚决定催告书',
  kind: 'letter',
  law: law.article(54),
  written: [
    of(administrativePenalty, m => {
      const owed = m.fields.fine === undefined ? undefined : Math.max(0, m.fields.fine - (m.fields.paid ?? 0))
      const more = m.fields.surcharge
        ? `并缴纳加处罚款${moneyOr(m.fields.surcharge)}（${cite(penaltyLaw.thresholds.surcharge, m.day)}），`
        : ''
      return {
        number: numbered(m, '催字'),
        to: names(m.fields.party),
        blocks: [
          para(
            `本机关于${dayOr(m.taken.decide)}作出行政处罚决定（${or(m.fields.number)}），已于${dayOr(m.taken.serve)}送达。你（单位）在法定期限内未履行，也未申请行政复议或者提起行政诉讼。`,
          ),
          para(
            `现依法催告你（单位）自收到本催告书之日起${length(law.limits.reminder, m.day)}内履行：缴纳罚款${moneyOr(owed)}，${more}缴至${or(m.office.bank)}。期满仍不履行的，本机关将申请人民法院强制执行（${cite(law.limits.reminder, m.day)}）。`,
          ),
          para(`你（单位）有权进行陈述和申辩（${cite(law.article(36), m.day)}）。`),
          ...contact(m),
        ],
      }
    }),
  ],
})
