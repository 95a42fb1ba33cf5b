import { accidentRegulation as law } from '../../law/instruments/index.ts'
import { accidentInvestigation } from '../../registers/emergencies/accident-investigation.ts'
import { para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, moneyOr, numbered, or } from '../words.ts'

export const accidentAnswer = paper({
  id: 'accident-answer',
  title: '关于事故调查报告的批复',
  kind: 'letter',
  law: law.article(32),
  written: [
    of(accidentInvestigation, m => ({
      title: `关于${bare(or(m.fields.title))}调查报告的批复`,
      number: numbered(m, '府复'),
      to: '事故调查组',
      blocks: [
        para(
          `你组于${dayOr(m.taken.hand)}提交的${bare(or(m.fields.title))}（${or(said(m, 'grade'))}事故）调查报告收悉。经研究，同意调查报告对事故原因、性质和责任的认定，批复如下：`,
        ),
        ...paragraphs(m.fields.measures),
        ...(m.fields.fine === undefined ? [] : [para(`对事故责任单位和人员的罚款合计${moneyOr(m.fields.fine)}，由有关机关依法作出决定。`)]),
        para(`有关机关和事故发生单位应当按照本批复落实处理和整改，并将落实情况报告本机关（依据：${cite(law.article(32), m.day)}）。`),
      ],
    })),
  ],
})
