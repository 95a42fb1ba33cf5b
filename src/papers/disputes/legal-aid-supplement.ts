import { legalAidLaw as law } from '../../law/instruments/index.ts'
import { legalAid } from '../../registers/disputes/legal-aid.ts'
import { contact, names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

export const legalAidSupplement = paper({
  id: 'legal-aid-supplement',
  title: '补充材料通知书',
  kind: 'letter',
  law: law.article(43),
  written: [
    of(legalAid, m => ({
      title: '法律援助申请补充材料通知书',
      to: names(m.fields.applicant),
      blocks: [
        para(
          `你于${dayOr(m.taken.apply)}就${bare(or(m.fields.cause))}一案提出的法律援助申请，材料不齐全，现一次性告知需要补充的材料或者说明的情况（${cite(law.article(43), m.day)}）。`,
        ),
        para(sentence(`需要补充：${or(m.fields.lacking)}`)),
        para('未按要求补充或者说明的，视为撤回申请。'),
        ...contact(m),
      ],
    })),
  ],
})
