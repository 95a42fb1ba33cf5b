import { enforcementSupervisionRegulation as law } from '../../law/instruments/index.ts'
import { enforcementSupervision } from '../../registers/enforcement/enforcement-supervision.ts'
import { contact, para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or, rests } from '../words.ts'

/** What was put right, to whoever pointed at it. */
export const supervisionReport = paper({
  id: 'supervision-report',
  title: '行政执法监督纠正情况报告',
  kind: 'letter',
  law: law.article('28'),
  written: [
    of(enforcementSupervision, m => ({
      title: `关于${bare(or(m.fields.subject))}纠正情况的报告`,
      number: numbered(m, '执纠报'),
      to: or(m.fields.from),
      blocks: [
        para(
          `你单位${or(said(m, 'kind'))}（${or(m.fields.number)}）于${dayOr(m.taken.receive)}收悉，要求${dayOr(m.fields.dueOn)}前报送纠正情况${rests(m.day, law.article('28'))}。现报告如下：`,
        ),
        ...parts(
          [
            '指出的问题',
            [
              para(
                `${bare(or(m.fields.subject))}（${or(said(m, 'ground'))}），共${m.fields.problems ?? '＿＿'}个，已纠正${m.fields.fixed ?? '＿＿'}个。`,
              ),
            ],
          ],
          ['纠正情况', paragraphs(m.fields.done)],
          [
            '下一步',
            [
              para(
                (m.fields.fixed ?? 0) < (m.fields.problems ?? 0)
                  ? '尚未纠正的，明确责任人和期限，纠正后另行报送。'
                  : '举一反三，防止同类问题再次发生。',
              ),
            ],
          ],
        ),
        { kind: 'attachmentNote', titles: ['纠正的证明材料'] },
        ...contact(m),
      ],
    })),
  ],
})
