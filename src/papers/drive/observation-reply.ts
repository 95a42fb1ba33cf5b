import { observation } from '../../registers/drive/observation.ts'
import { contact, names, para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, or } from '../words.ts'

export const observationReply = paper({
  id: 'observation-reply',
  title: '法治观察意见答复函',
  kind: 'letter',
  written: [
    of(observation, m => ({
      to: names(m.fields.by),
      blocks: [
        para(
          `您（你单位）于${dayOr(m.taken.receive)}反映的“${bare(or(m.fields.title))}”（${or(said(m, 'area'))}）收悉，采纳情况：${or(said(m, 'adopted'))}。现答复如下：`,
        ),
        ...paragraphs(m.fields.reply),
        para('感谢您（你单位）对法治建设的关心和监督。'),
        ...contact(m),
      ],
    })),
  ],
})
