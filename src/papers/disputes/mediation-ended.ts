import { mediationLaw as law } from '../../law/instruments/index.ts'
import { mediation } from '../../registers/disputes/mediation.ts'
import { line, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

export const mediationEnded = paper({
  id: 'mediation-ended',
  title: '人民调解终止告知书',
  kind: 'letter',
  law: law.article(26),
  written: [
    of(mediation, m => ({
      to: names(m.fields.parties),
      blocks: [
        para(
          `${names(m.fields.parties)}之间的纠纷（${bare(or(m.fields.subject))}），本调解委员会于${dayOr(m.taken.accept ?? m.taken.take)}受理。经调解未能达成协议，依法终止调解（${cite(law.article(26), m.day)}）。`,
        ),
        para(
          `各方当事人可以依法通过下列途径维护自己的权利：${or(said(m, 'advised'))}。诉讼时效、仲裁时效和复议期限等以法律规定为准，请及时行使权利。`,
        ),
        para('在通过其他途径解决之前，请各方保持克制，不得采取过激行为。'),
        line(`人民调解员：${names(m.fields.mediators)}`),
      ],
      from: or(m.office.committee),
    })),
  ],
})
