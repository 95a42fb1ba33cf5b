import { discretionRules, penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { para, paragraphs, personLines, reasoned, said, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'
import { type Penalty, payment, penaltyRemedies, sanctions } from './penalty-parts.ts'

/** The six elements of 行政处罚法 第59条, with how the party was heard and how discretion was used. */
export const penaltyDecision = paper({
  id: 'penalty-decision',
  title: '行政处罚决定书',
  kind: 'letter',
  law: law.article(59),
  written: [
    of(administrativePenalty, m => {
      const { kinds, fine, confiscated } = m.fields
      return {
        number: m.fields.number ?? numbered(m, '罚决字'),
        blocks: [
          ...personLines('当事人', m.fields.party),
          para(
            `当事人${bare(or(m.fields.cause))}一案，本机关${(m.taken.file ?? m.taken.fileClue) ? `于${dayOr(m.taken.file ?? m.taken.fileClue)}立案，` : ''}现已调查、审查终结。`,
          ),
          ...reasoned({
            facts: [...paragraphs(m.fields.facts), para('以上事实有询问笔录、现场检查笔录等在卷证据证明，证据经查证属实。')],
            law: [...heard(m), para(sentence(`上述行为违反和适用的条款：${or(m.fields.basis)}`)), ...discretion(m)],
            decision: [
              para(`本机关决定对当事人给予下列行政处罚（${cite(law.article(57), m.day)}）：`),
              ...sanctions(m.register, { kinds, fine, confiscated }),
            ],
            performance:
              kinds === undefined || kinds.includes('fine')
                ? [payment(m, '决定')]
                : [para(`当事人应当在本决定载明的期限内履行（${cite(law.article(66), m.day)}）。`)],
            remedies: penaltyRemedies(m, '决定', 'either'),
          }),
        ],
        note: '本决定依法应当公开的，将按规定公开',
      }
    }),
  ],
})

/** What was told and answered before the decision. */
function heard(m: Penalty) {
  const told = m.taken.notify ? `本机关于${dayOr(m.taken.notify)}告知当事人拟作出行政处罚的内容及事实、理由、依据和陈述、申辩等权利。` : ''
  const stated = m.fields.statement
    ? `当事人陈述、申辩：${bare(m.fields.statement)}。经复核：${bare(or(m.fields.answer))}。`
    : told && '当事人在规定期限内未提出陈述、申辩。'
  const hearing = m.taken.hear ? `本机关于${dayOr(m.taken.hear)}举行听证，本决定根据听证笔录作出。` : ''
  const text = `${told}${stated}${hearing}`
  return text ? [para(text)] : []
}

function discretion(m: Penalty) {
  const lenient = m.fields.lenient?.length ? `当事人具有下列从轻、减轻情形：${said(m, 'lenient')}（${cite(law.article(32), m.day)}）。` : ''
  const standard = m.fields.standard
    ? `裁量基准的适用：${bare(m.fields.standard)}（${cite(discretionRules.conditions.statedInDecision, m.day)}）。`
    : ''
  return lenient || standard ? [para(`${lenient}${standard}`)] : []
}
