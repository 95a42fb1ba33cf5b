import { petitionRules as law } from '../../law/instruments/index.ts'
import { complaint } from '../../registers/oversight/complaint.ts'
import { contact, line, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

/** The letter that carries a clue to whoever may look into it, with the slip that comes back. */
export const clueTransfer = paper({
  id: 'clue-transfer',
  title: '问题线索移送函',
  kind: 'letter',
  law: law.article(30),
  written: [
    of(complaint, m => ({
      ...(m.fields.letterNo && { number: m.fields.letterNo }),
      to: or(said(m, 'authority')),
      blocks: [
        para(`本机关于${dayOr(m.taken.receive)}从${or(said(m, 'source'))}发现以下问题线索：${bare(or(m.fields.subject))}。`),
        para(`该线索不属于本机关处理的权限，依据${cite(law.article(30), m.day)}，现移送你单位依规依法处理，处理结果请函告本机关。`),
        para('材料注意保密，不得透露或者转给被反映的人和单位。'),
        line('附件：有关材料＿＿份共＿＿页'),
        ...contact(m),
        line('————————回执————————'),
        line('移送函和所附材料已收到。　　收件单位（印章）：＿＿＿＿＿＿＿＿　　＿＿＿＿年＿＿月＿＿日'),
      ],
    })),
  ],
})
