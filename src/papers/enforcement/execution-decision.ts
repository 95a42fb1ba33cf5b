import { compulsionLaw as law } from '../../law/instruments/index.ts'
import { compulsoryExecution } from '../../registers/enforcement/compulsory-execution.ts'
import { contact, names, para, remedies, said, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

export const executionDecision = paper({
  id: 'execution-decision',
  title: '行政强制执行决定书',
  kind: 'letter',
  law: law.article(37),
  written: [
    of(compulsoryExecution, m => ({
      title: m.fields.kind === 'substitute' ? '代履行决定书' : '行政强制执行决定书',
      number: numbered(m, '强执字'),
      to: names(m.fields.party),
      blocks: [
        para(
          `你（单位）${bare(or(m.fields.cause))}。本机关于${dayOr(m.taken.remind)}催告你（单位）履行义务，${m.fields.moving ? '你（单位）有转移、隐匿财物的迹象' : '期满仍未履行'}。`,
        ),
        ...(m.fields.statement ? [para(sentence(`对你（单位）的陈述申辩，本机关已经复核：${or(m.fields.answer)}`))] : []),
        para(`现决定强制执行（${cite(law.article(37), m.day)}），方式为${or(said(m, 'kind'))}，时间为${dayOr(m.fields.onDay)}。`),
        ...remedies(m, '决定', 'either'),
        ...contact(m),
      ],
    })),
  ],
})
