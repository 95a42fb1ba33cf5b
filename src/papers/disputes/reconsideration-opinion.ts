import { reconsiderationLaw as law } from '../../law/instruments/index.ts'
import { reconsiderationCase } from '../../registers/disputes/reconsideration-case.ts'
import { contact, para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, numbered, or, rests } from '../words.ts'

/** What the case showed beyond itself goes to whoever must put it right. */
export const reconsiderationOpinion = paper({
  id: 'reconsideration-opinion',
  title: '行政复议意见书',
  kind: 'letter',
  law: law.article(76),
  written: [
    of(reconsiderationCase, m => ({
      number: numbered(m, '复意字'),
      to: or(said(m, 'respondent') || m.fields.respondentName),
      blocks: [
        para(`本机关审理${bare(or(m.fields.act))}行政复议一案（${or(m.fields.caseNo)}），发现你单位有关行政行为存在下列问题：`),
        ...paragraphs(m.fields.letter),
        para(`请依法纠正，并将纠正情况通报本机关${rests(m.day, law.article(76))}。`),
        ...contact(m),
      ],
    })),
  ],
})
