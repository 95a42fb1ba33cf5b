import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { contact, names, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, length, numbered, or } from '../words.ts'
import { sanctions } from './penalty-parts.ts'

/** Only where the penalty that is proposed comes with the right to a hearing. */
export const hearingRightNotice = paper({
  id: 'hearing-right-notice',
  title: '行政处罚听证权利告知书',
  kind: 'letter',
  law: law.article(63),
  written: [
    of(
      administrativePenalty,
      m => ({
        number: numbered(m, '听告字'),
        to: names(m.fields.party),
        blocks: [
          para(`你（单位）涉嫌${bare(or(m.fields.cause))}一案，本机关拟作出下列行政处罚：`),
          ...sanctions(m.register, { kinds: m.fields.proposedKinds, fine: m.fields.proposed }),
          para(
            `对上述处罚，你（单位）有要求听证的权利（${cite(law.article(63), m.day)}）。要求听证的，应当在收到本告知书后${length(law.limits.hearingRequest, m.day)}内向本机关提出（${cite(law.limits.hearingRequest, m.day)}）；逾期不提出的，视为放弃要求听证的权利。`,
          ),
          para('听证不收取费用。可以亲自参加，也可以委托代理人参加。'),
          ...contact(m),
        ],
      }),
      m => m.fields.hearable === true,
    ),
  ],
})
