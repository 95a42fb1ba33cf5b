import { compulsionLaw, penaltyLaw } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { seizure } from '../../registers/enforcement/seizure.ts'
import { contact, names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK_DAY, bare, cite, numbered, or } from '../words.ts'

/** Goods are tested: the party is told why and how long, because that time is not counted. */
export const testNotice = paper({
  id: 'test-notice',
  title: '检测、检验、检疫、鉴定期间告知书',
  kind: 'letter',
  law: compulsionLaw.article(25),
  written: [
    of(seizure, m => ({
      number: numbered(m, '检告字'),
      to: names(m.fields.party),
      blocks: [
        para(`本机关因${bare(or(m.fields.cause))}查封、扣押的财物，需要检测、检验、检疫或者技术鉴定。`),
        para(sentence(`事项和理由：${or(m.data.reason)}`)),
        para(
          `期间自${BLANK_DAY}起至${BLANK_DAY}止。该期间不计入查封、扣押的期间，费用由本机关承担（${cite(compulsionLaw.article(25), m.day)}）。`,
        ),
        ...contact(m),
      ],
    })),
    of(administrativePenalty, m => ({
      number: numbered(m, '检告字'),
      to: names(m.fields.party),
      blocks: [
        para(`本机关查处${bare(or(m.fields.cause))}一案，需要检测、检验、检疫或者技术鉴定（${cite(penaltyLaw.article(60), m.day)}）。`),
        para(sentence(`事项和理由：${or(m.data.reason)}`)),
        para(`期间自${BLANK_DAY}起至${BLANK_DAY}止，结果将书面告知你（单位）。`),
        ...contact(m),
      ],
    })),
  ],
})
