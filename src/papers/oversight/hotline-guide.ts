import { hotlineOpinion as law } from '../../law/instruments/index.ts'
import { hotline } from '../../registers/oversight/hotline.ts'
import { contact, names, para, paragraphs } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, or } from '../words.ts'

export const hotlineGuide = paper({
  id: 'hotline-guide',
  title: '诉求处理途径告知书',
  kind: 'letter',
  law: law.article('受理'),
  written: [
    of(hotline, m => ({
      to: names(m.fields.caller),
      blocks: [
        para(
          `您于${dayOr(m.taken.receive)}反映的“${bare(or(m.fields.subject))}”（编号：${or(m.fields.number)}），应当通过法定途径处理，现告知如下：`,
        ),
        ...paragraphs(m.fields.answer),
        ...contact(m),
      ],
    })),
  ],
})
