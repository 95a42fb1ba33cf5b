import { hotlineOpinion as law } from '../../law/instruments/index.ts'
import { hotline } from '../../registers/oversight/hotline.ts'
import { contact, names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, or } from '../words.ts'

export const hotlineExtension = paper({
  id: 'hotline-extension',
  title: '诉求延期办理告知书',
  kind: 'letter',
  law: law.article('受理'),
  written: [
    of(hotline, m => ({
      to: names(m.fields.caller),
      blocks: [
        para(
          `您于${dayOr(m.taken.receive)}反映的“${bare(or(m.fields.subject))}”（编号：${or(m.fields.number)}），本机关正在办理。因情况复杂，不能在原期限内办结。`,
        ),
        para(sentence(`延期的原因：${or(m.data.reason)}`)),
        para(`办理期限延长至${dayOr(m.fields.moreUntil)}，届时答复您办理结果。给您带来不便，请谅解。`),
        ...contact(m),
      ],
    })),
  ],
})
