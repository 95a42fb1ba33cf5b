import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { cells, form, names, opinion, tick } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'
import { caseInBrief } from './penalty-parts.ts'

export const penaltyLegalReview = paper({
  id: 'penalty-legal-review',
  title: '行政处罚案件法制审核意见书',
  kind: 'form',
  law: law.article(58),
  written: [
    of(administrativePenalty, m => {
      const items = Object.entries(m.register.fields.checks.options)
      const ticked = (check: string) => tick(m.fields.checks?.some(c => c === check) ?? false)
      return {
        number: numbered(m, '法审字'),
        blocks: [
          form([
            cells(m, 'cause'),
            ['当事人', names(m.fields.party)],
            ['承办人', names(m.fields.officers), '送审日期', dayOr(m.taken.sendReview)],
            ['简要案情', caseInBrief(m)],
            ['应当审核的情形', m.fields.grounds ? cells(m, 'grounds')[1] : ''],
            ['拟处罚意见', `${cells(m, 'proposedKinds')[1]}${m.fields.proposed === undefined ? '' : `，罚款${cells(m, 'proposed')[1]}`}`],
            ['审核内容', items.map(([check, title]) => `${ticked(check)} ${title}`).join('\n')],
            ['审核结论', `${or(cells(m, 'review')[1])}（${cite(law.article(58), m.day)}）`],
            ['审核意见', opinion(m.data.opinion ? `${bare(m.data.opinion)}。` : '')],
            ['审核人员', names(m.fields.reviewer), '审核日期', dayOr(m.day)],
            ['审核机构负责人', opinion()],
          ]),
        ],
        from: null,
        date: null,
      }
    }),
  ],
})
