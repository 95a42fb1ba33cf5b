import { compulsionLaw as law } from '../../law/instruments/index.ts'
import { compulsoryExecution } from '../../registers/enforcement/compulsory-execution.ts'
import { contact, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

export const executionReminder = paper({
  id: 'execution-reminder',
  title: '履行义务催告书',
  kind: 'letter',
  law: law.article(35),
  written: [
    of(compulsoryExecution, m => ({
      number: numbered(m, '强催字'),
      to: names(m.fields.party),
      blocks: [
        para(
          `你（单位）${bare(or(m.fields.cause))}，至今没有履行义务。现催告你（单位）于${dayOr(m.fields.performBy)}前自行履行（${cite(law.article(35), m.day)}）。`,
        ),
        para(`期满没有正当理由仍不履行的，本机关将依法强制执行，方式为${or(said(m, 'kind'))}。`),
        para(`你（单位）有权进行陈述和申辩，本机关将听取并复核（${cite(law.article(36), m.day)}）。`),
        ...contact(m),
      ],
    })),
  ],
})
