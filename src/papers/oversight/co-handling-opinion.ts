import { deputiesLaw } from '../../law/instruments/index.ts'
import { proposal } from '../../registers/oversight/proposal.ts'
import { contact, para, paragraphs } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, or } from '../words.ts'

/** Whoever only takes part answers the office that leads, not the deputy. */
export const coHandlingOpinion = paper({
  id: 'co-handling-opinion',
  title: '建议提案会办意见',
  kind: 'letter',
  law: deputiesLaw.article(51),
  written: [
    of(proposal, m => ({
      title: `关于${or(m.fields.session)}${or(m.fields.number)}${m.fields.kind?.startsWith('conference') ? '提案' : '建议'}的会办意见`,
      to: '主办单位',
      blocks: [
        para(`《${bare(or(m.fields.title)).replace(/[《》]/g, '')}》于${dayOr(m.taken.hand)}交由本机关会办。经研究，提出会办意见如下：`),
        ...paragraphs(m.fields.opinion),
        ...contact(m),
      ],
      cc: or(m.fields.assigner),
    })),
  ],
})
