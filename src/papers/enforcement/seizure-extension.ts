import { compulsionLaw as law } from '../../law/instruments/index.ts'
import { seizure } from '../../registers/enforcement/seizure.ts'
import { contact, names, para, remedies, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

export const seizureExtension = paper({
  id: 'seizure-extension',
  title: '延长查封、扣押期限决定书',
  kind: 'letter',
  law: law.article(25),
  written: [
    of(seizure, m => ({
      number: numbered(m, '延封扣字'),
      to: names(m.fields.party),
      blocks: [
        para(
          `本机关于${dayOr(m.taken.seize ?? m.taken.urgent)}因${bare(or(m.fields.cause))}对你（单位）的财物实施查封、扣押。因情况复杂，经本机关负责人批准，决定延长查封、扣押期限（${cite(law.article(25), m.day)}）。`,
        ),
        para(sentence(`延长的理由：${or(m.data.reason)}`)),
        ...remedies(m, '决定', 'either'),
        ...contact(m),
      ],
    })),
  ],
})
