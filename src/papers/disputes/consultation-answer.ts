import { legalConsultation } from '../../registers/disputes/legal-consultation.ts'
import { contact, names, para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, or } from '../words.ts'

export const consultationAnswer = paper({
  id: 'consultation-answer',
  title: '法律咨询答复',
  kind: 'letter',
  written: [
    of(legalConsultation, m => ({
      to: names(m.fields.visitors),
      blocks: [
        para(`您咨询的问题：${bare(or(m.fields.about))}（${or(said(m, 'topics'))}）。现答复如下：`),
        ...paragraphs(m.fields.answer),
        para(`解答人：${names(m.fields.advisers)}（${or(said(m, 'adviser'))}）。本答复根据您陈述的情况作出，供您参考，不代替法律文书。`),
        ...contact(m),
      ],
    })),
  ],
})
