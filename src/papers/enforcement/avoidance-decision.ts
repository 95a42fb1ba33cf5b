import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, numbered, or } from '../words.ts'

export const avoidanceDecision = paper({
  id: 'avoidance-decision',
  title: '回避决定书',
  kind: 'letter',
  law: law.article(43),
  written: [
    of(administrativePenalty, m => ({
      number: numbered(m, '回字'),
      to: names(m.fields.party),
      blocks: [
        para(`就${bare(or(m.fields.cause))}一案提出的回避申请，本机关依法审查（${cite(law.article(43), m.day)}），决定：${BLANK}。`),
        para(sentence(`理由：${or(m.data.reason)}`)),
        para(`决定作出后，本案执法人员为：${names(m.fields.officers)}。决定作出之前，不停止调查。`),
      ],
    })),
  ],
})
