import { reconsiderationLaw as law } from '../../law/instruments/index.ts'
import { reconsiderationCase } from '../../registers/disputes/reconsideration-case.ts'
import { contact, names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK_DAY, bare, dayOr, numbered, or, rests } from '../words.ts'

export const reconsiderationCorrection = paper({
  id: 'reconsideration-correction',
  title: '补正行政复议申请通知书',
  kind: 'letter',
  law: law.article(31),
  written: [
    of(reconsiderationCase, m => ({
      number: or(m.fields.caseNo, numbered(m, '复补字')),
      to: names(m.fields.applicant),
      blocks: [
        para(
          `你（单位）对${bare(or(m.fields.act))}不服提出的行政复议申请，本机关于${dayOr(m.taken.receive)}收到。经审查，申请材料不齐全或者表述不清楚，请补正${rests(m.day, law.article(31))}。`,
        ),
        para(sentence(`需要补正的事项：${or(m.fields.lacking)}`)),
        para(`请于${BLANK_DAY}前补正。无正当理由逾期不补正的，视为放弃行政复议申请。`),
        ...contact(m),
      ],
    })),
  ],
})
