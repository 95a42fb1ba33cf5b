import { licensingLaw as law } from '../../law/instruments/index.ts'
import { serviceCase } from '../../registers/functions/service-case.ts'
import { contact, names, para, paragraphs } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

/** Once and whole: what is not on it may not be asked for later. */
export const serviceCorrection = paper({
  id: 'service-correction',
  title: '补正材料一次性告知书',
  kind: 'letter',
  law: law.article(32),
  written: [
    of(serviceCase, m => {
      const rests = m.fields.kind === 'licence' ? `（${cite(law.article(32), m.day)}）` : ''
      return {
        to: names(m.fields.applicant),
        blocks: [
          para(
            `您于${dayOr(m.taken.receive)}提出的${bare(or(m.fields.subject))}申请，材料不齐全或者不符合法定形式，需要补正的全部内容如下${rests}：`,
          ),
          ...paragraphs(m.fields.missing),
          para('补齐后请交回原窗口，也可以网上提交。办理期限自受理之日起计算。'),
          ...contact(m),
        ],
      }
    }),
  ],
})
