import { penaltyLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { rectification } from '../../registers/enforcement/rectification.ts'
import { contact, line, names, para, paragraphs, remedies, said, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, numbered, or } from '../words.ts'

const titles = { demolish: '责令限期拆除决定书', spot: '现场整改决定书', order: '限期整改指令书', correct: '责令改正通知书' } as const

export const orderToCorrect = paper({
  id: 'order-to-correct',
  title: '责令改正通知书',
  kind: 'letter',
  law: law.article(28),
  written: [
    of(administrativePenalty, m => ({
      number: numbered(m, '责改字'),
      to: names(m.fields.party),
      blocks: [
        para(`经查，你（单位）存在${bare(or(m.fields.cause))}的行为。${m.fields.facts ? `${bare(m.fields.facts)}。` : ''}`),
        para(
          `上述行为违反了${bare(or(m.fields.basis))}的规定。现责令你（单位）${m.fields.orderBy ? `于${dayOr(m.fields.orderBy)}前` : '立即'}改正（${cite(law.article(28), m.day)}），改正内容和要求如下：`,
        ),
        ...paragraphs(m.fields.ordered),
        para('改正期满，本机关将进行复查。逾期不改正或者改正不到位的，依法处理。'),
        ...remedies(m, '通知', 'either'),
        ...contact(m),
      ],
    })),
    of(rectification, m => {
      const title = titles[m.fields.kind ?? 'correct']
      return {
        title,
        number: or(m.fields.number, numbered(m, '责改字')),
        to: names(m.fields.party),
        blocks: [
          para(
            `经查，${m.fields.place ? `在${bare(m.fields.place)}` : '你（单位）'}存在下列问题：${bare(or(m.fields.subject))}${m.fields.hazards ? `（共${m.fields.hazards}处，${or(said(m, 'grade'), '一般隐患')}）` : ''}。`,
          ),
          para(
            `依据${bare(or(m.fields.basis))}，现责令你（单位）于${dayOr(m.fields.dueOn)}前${m.fields.kind === 'demolish' ? '自行拆除' : '整改完毕'}（${cite(law.article(28), m.day)}），要求如下：`,
          ),
          ...paragraphs(m.fields.measures),
          para('期满后本机关将进行复查。逾期不改正或者改正不到位的，依法处理。'),
          ...remedies(m, title.slice(-3), 'either'),
          ...contact(m),
          line(`执法人员：${names(m.fields.officers)}`),
          ...signed('整改责任人', '执法人员', '执法人员'),
        ],
      }
    }),
  ],
})
