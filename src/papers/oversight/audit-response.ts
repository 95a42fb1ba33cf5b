import { auditLaw as law } from '../../law/instruments/index.ts'
import { auditProject } from '../../registers/oversight/audit-project.ts'
import { contact, para, paragraphs } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

/** What the audited unit says of the draft, point by point. */
export const auditResponse = paper({
  id: 'audit-response',
  title: '对审计报告征求意见稿的书面意见',
  kind: 'letter',
  law: law.article(44),
  written: [
    of(
      auditProject,
      m => ({
        title: `关于${bare(or(m.fields.title))}审计报告征求意见稿的书面意见`,
        to: or(m.fields.auditor),
        blocks: [
          para(
            `你单位${bare(or(m.fields.title))}审计报告征求意见稿于${dayOr(m.fields.gotOn ?? m.taken.consult)}收悉。经研究，现提出书面意见如下（${cite(law.article(44), m.day)}）：`,
          ),
          ...paragraphs(m.fields.opinion),
          ...contact(m),
        ],
      }),
      m => m.fields.role === 'audited',
    ),
  ],
})
