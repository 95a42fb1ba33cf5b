import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { cells, form, opinion } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { cite, dayOr, numbered } from '../words.ts'
import { caseInBrief } from './penalty-parts.ts'

export const penaltyFiling = paper({
  id: 'penalty-filing',
  title: '行政处罚立案审批表',
  kind: 'form',
  law: law.article(54),
  written: [
    of(administrativePenalty, m => ({
      number: numbered(m, '罚立字'),
      blocks: [
        form([
          cells(m, 'cause'),
          [...cells(m, 'source'), ...cells(m, 'domain')],
          [...cells(m, 'foundOn'), ...cells(m, 'committedOn')],
          cells(m, 'place'),
          cells(m, 'party'),
          cells(m, 'power'),
          ['简要案情', caseInBrief(m)],
          ['立案理由和依据', `经核查，符合立案条件，建议立案调查（${cite(law.article(54), m.day)}）。`],
          ['承办人意见', opinion(m.fields.officers?.length ? `建议由${m.fields.officers.map(o => o.name).join('、')}承办。` : '')],
          ['承办机构意见', opinion()],
          ['负责人意见', `${opinion('同意立案。')}\n（批准立案日期：${dayOr(m.day)}）`],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
