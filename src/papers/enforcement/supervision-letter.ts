import { enforcementSupervisionRegulation as law } from '../../law/instruments/index.ts'
import { enforcementSupervision } from '../../registers/enforcement/enforcement-supervision.ts'
import { contact, para, paragraphs, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or, rests } from '../words.ts'

/** The four letters of the supervisor: what each is called, and what it asks of whoever receives it. */
const letters = {
  urging: { title: '行政执法督办函', series: '执督函', asks: '请依法及时办理，并书面报送办理情况。' },
  opinion: { title: '行政执法监督意见书', series: '执督意', asks: '请自行纠正，并书面报送纠正情况。' },
  decision: { title: '行政执法监督决定书', series: '执督决', asks: '应当执行本决定，并书面报送执行情况。' },
  notice: { title: '行政执法监督通知书', series: '执督通', asks: '请配合监督，说明情况并提供有关材料。' },
} as const

export const supervisionLetter = paper({
  id: 'supervision-letter',
  title: '行政执法监督文书',
  kind: 'letter',
  law: law.article('27'),
  written: [
    of(enforcementSupervision, m => {
      const letter = m.fields.kind && letters[m.fields.kind]
      return {
        ...(letter && { title: letter.title }),
        number: or(m.fields.number, numbered(m, letter?.series ?? '执督')),
        to: or(m.fields.organ),
        blocks: [
          para(
            `经行政执法监督${m.fields.matters?.length ? `（有关事项：${bare(said(m, 'matters'))}）` : ''}，发现你单位存在下列问题（${or(said(m, 'ground'))}）：${bare(or(m.fields.subject))}${m.fields.problems ? `，共${m.fields.problems}个` : ''}。`,
          ),
          ...(m.data.reason ? paragraphs(m.data.reason) : []),
          para(`${letter?.asks ?? '请书面说明情况。'}报送日期：${dayOr(m.fields.dueOn)}前。`),
          para(`有异议的，可以书面提出异议和理由${rests(m.day, law.limits.objection)}。`),
          ...contact(m),
        ],
      }
    }),
  ],
})
