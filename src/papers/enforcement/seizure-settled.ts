import { compulsionLaw as law } from '../../law/instruments/index.ts'
import { seizure } from '../../registers/enforcement/seizure.ts'
import { contact, names, para, remedies, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

export const seizureSettled = paper({
  id: 'seizure-settled',
  title: '查封（扣押）处理决定书',
  kind: 'letter',
  law: law.article(27),
  written: [
    of(seizure, m => ({
      title: m.fields.outcome === 'released' ? '解除查封（扣押）决定书' : '查封（扣押）处理决定书',
      number: numbered(m, '强解字'),
      to: names(m.fields.party),
      blocks: [
        para(
          `因你（单位）涉嫌${bare(or(m.fields.cause))}，本机关于${dayOr(m.taken.seize ?? m.taken.urgent)}采取了${or(said(m, 'kind'), '查封、扣押')}措施。现作出处理：${or(said(m, 'outcome'))}（${cite(m.fields.outcome === 'released' ? law.article(28) : law.article(27), m.day)}）。`,
        ),
        ...(m.fields.outcome === 'released' ? [para('请凭本决定书领回清单所列财物，并当场核对签收。')] : remedies(m, '决定', 'either')),
        ...contact(m),
      ],
    })),
  ],
})
