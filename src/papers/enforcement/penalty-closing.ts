import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { cells, form, names, opinion } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr, or } from '../words.ts'
import { caseInBrief } from './penalty-parts.ts'

export const penaltyClosing = paper({
  id: 'penalty-closing',
  title: '行政处罚结案报告',
  kind: 'form',
  law: law.article(47),
  written: [
    of(administrativePenalty, m => ({
      blocks: [
        form([
          cells(m, 'cause'),
          ['当事人', names(m.fields.party)],
          ['立案日期', dayOr(m.taken.file ?? m.taken.fileClue), '承办人', names(m.fields.officers)],
          ['决定日期', dayOr(m.taken.decide), '决定书文号', or(m.fields.number, '')],
          ['送达日期', dayOr(m.taken.serve), '公开日期', m.taken.publish ? dayOr(m.taken.publish) : ''],
          [
            '案情和处理结果',
            `${caseInBrief(m)}\n${[cells(m, 'kinds')[1], m.fields.fine ? `罚款${cells(m, 'fine')[1]}` : ''].filter(Boolean).join('；')}`,
          ],
          ['执行情况', `${or(cells(m, 'closing')[1])}${m.fields.paid === undefined ? '' : `，累计缴纳${cells(m, 'paid')[1]}`}`],
          ['复议、诉讼情况', m.taken.challenge ? `当事人于${dayOr(m.taken.challenge)}申请复议或者提起诉讼` : '未申请复议，未提起诉讼'],
          ['承办人意见', opinion('本案已办结，建议结案归档。')],
          ['承办机构意见', opinion()],
          ['负责人意见', `${opinion('同意结案。')}\n（结案日期：${dayOr(m.day)}）`],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
