import { legalAidLaw as law } from '../../law/instruments/index.ts'
import { legalAid } from '../../registers/disputes/legal-aid.ts'
import { contact, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, length, numbered, or } from '../words.ts'

export const legalAidDecision = paper({
  id: 'legal-aid-decision',
  title: '给予法律援助决定书',
  kind: 'letter',
  law: law.limits.decision,
  written: [
    of(legalAid, m => ({
      number: numbered(m, '援决字'),
      to: names(m.fields.applicant),
      blocks: [
        para(
          `你于${dayOr(m.taken.apply)}就${bare(or(m.fields.cause))}一案提出的法律援助申请，经审查（经济困难核查：${or(said(m, 'means'))}${m.fields.exemptFor ? `，${bare(m.fields.exemptFor)}` : ''}），符合法律援助条件。`,
        ),
        para(
          `依据${cite(law.limits.decision, m.day)}，决定给予法律援助。法律援助人员将在${length(law.limits.assignment, m.day)}内指派并通知你。`,
        ),
        para('法律援助不收取任何费用。你有权了解办理进展，也应当如实陈述案情、提供证据。'),
        ...contact(m),
      ],
    })),
  ],
})
