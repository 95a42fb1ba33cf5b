import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { contact, names, para, paragraphs, parts, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, numbered, or } from '../words.ts'
import { sanctions } from './penalty-parts.ts'

export const penaltyPriorNotice = paper({
  id: 'penalty-prior-notice',
  title: '行政处罚事先告知书',
  kind: 'letter',
  law: law.article(44),
  written: [
    of(administrativePenalty, m => {
      const { proposedKinds: kinds, proposed: fine, hearable } = m.fields
      const own = m.fields.defendBy ? `于${dayOr(m.fields.defendBy)}前` : `自收到本告知书之日起${length(law.limits.defence, m.day)}内`
      return {
        number: numbered(m, '罚告字'),
        to: names(m.fields.party),
        blocks: [
          para(
            `你（单位）涉嫌${bare(or(m.fields.cause))}一案，已经本机关调查终结。现将拟作出行政处罚的内容以及事实、理由、依据告知如下（${cite(law.article(44), m.day)}）：`,
          ),
          ...parts(
            ['违法事实和证据', paragraphs(m.fields.facts)],
            ['理由和依据', [para(sentence(`上述行为涉及的条款：${or(m.fields.basis)}`))]],
            ['拟作出的行政处罚', sanctions(m.register, { kinds, fine })],
            [
              '陈述、申辩的权利',
              [
                para(
                  `你（单位）有权进行陈述和申辩，可以${own}向本机关书面或者当面提出。本机关将对提出的事实、理由和证据进行复核，不因陈述、申辩而给予更重的处罚（${cite(law.article(45), m.day)}）。逾期不提出的，视为放弃。`,
                ),
                ...(hearable ? [para('本案的处罚依法可以要求听证，听证权利另见《听证权利告知书》。')] : []),
              ],
            ],
          ),
          ...contact(m),
        ],
      }
    }),
  ],
})
