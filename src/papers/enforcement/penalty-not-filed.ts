import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { cells, form, opinion } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr, numbered, or } from '../words.ts'
import { caseInBrief } from './penalty-parts.ts'

export const penaltyNotFiled = paper({
  id: 'penalty-not-filed',
  title: '不予立案审批表',
  kind: 'form',
  law: law.article(54),
  written: [
    of(administrativePenalty, m => ({
      number: numbered(m, '罚不立字'),
      blocks: [
        form([
          cells(m, 'cause'),
          [...cells(m, 'source'), ...cells(m, 'domain')],
          [...cells(m, 'foundOn'), ...cells(m, 'village')],
          cells(m, 'place'),
          cells(m, 'party'),
          ['线索核查情况', caseInBrief(m)],
          ['不予立案的理由', or(m.data.reason)],
          ['承办人意见', opinion('建议不予立案。')],
          ['承办机构意见', opinion()],
          ['负责人意见', `${opinion('同意不予立案。')}\n（批准日期：${dayOr(m.day)}）`],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
