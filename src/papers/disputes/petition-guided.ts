import { petitionRules as law } from '../../law/instruments/index.ts'
import { petition } from '../../registers/disputes/petition.ts'
import { contact, names, para, said, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, or } from '../words.ts'

export const petitionGuided = paper({
  id: 'petition-guided',
  title: '信访事项不予受理（导入法定途径）告知书',
  kind: 'letter',
  law: law.article(31),
  written: [
    of(petition, m => ({
      to: names(m.fields.petitioner),
      blocks: [
        para(`您反映的信访事项（${bare(or(m.fields.subject))}），本机关于${dayOr(m.taken.register)}收到。`),
        para(`经审查，该事项依法应当通过下列途径解决：${or(said(m, 'route'))}（${cite(law.article(31), m.day)}），不按信访程序处理。`),
        ...(m.data.reason ? [para(sentence(`具体理由：${m.data.reason}`))] : []),
        para(`请您向有权处理的机关（${BLANK}）依法提出，并注意法定的期限。`),
        ...contact(m),
      ],
    })),
  ],
})
