import { petitionRules as law } from '../../law/instruments/index.ts'
import { petition } from '../../registers/disputes/petition.ts'
import { contact, names, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

export const petitionExtension = paper({
  id: 'petition-extension',
  title: '信访事项延长办理期限告知书',
  kind: 'letter',
  law: law.limits.handling,
  written: [
    of(petition, m => ({
      to: names(m.fields.petitioner),
      blocks: [
        para(`您反映的信访事项（${bare(or(m.fields.subject))}），本机关于${dayOr(m.taken.accept)}受理。`),
        para(
          `因${bare(or(m.data.reason))}，不能在规定期限内办结。经本机关负责人批准，现将办理期限延长至${dayOr(m.due.handling)}（${cite(law.limits.handling, m.day)}）。`,
        ),
        ...contact(m),
      ],
    })),
  ],
})
