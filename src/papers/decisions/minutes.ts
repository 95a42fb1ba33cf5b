import { normativeDocumentNotice as law } from '../../law/instruments/index.ts'
import { meeting } from '../../registers/decisions/meeting.ts'
import { heading, line, names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, dayOr, numeral, or } from '../words.ts'

/** 纪要: one part for each item of the agenda, in the order in which it was dealt with (GB/T 9704 10.3). */
export const minutes = paper({
  id: 'minutes',
  title: '会议纪要',
  kind: 'letter',
  law: law.article('三'),
  written: [
    of(meeting, m => {
      const { outcome: outcomes, subject: subjects } = {
        outcome: m.register.fields.outcome.options,
        subject: m.register.fields.subject.options,
      }
      const items = m.story.filter(s => s.step === 'discuss').map(s => s.data)
      return {
        redHead: `${m.office.name}会议纪要`,
        number: or(m.fields.number, '第＿＿期'),
        title: `${bare(or(m.fields.title))}纪要`,
        blocks: [
          para(
            `${dayOr(m.taken.hold)}，${names(m.fields.chair)}主持召开${bare(or(m.fields.title))}${m.fields.present ? `，${m.fields.due ? `应到${m.fields.due}人，` : ''}${m.fields.present}人出席` : ''}。现将会议研究的事项纪要如下：`,
          ),
          ...(items.length ? items : [{}]).flatMap((item, i) => [
            heading(`${numeral(i + 1)}、${bare(or(item.topic))}`),
            para(
              `会议审议了${item.subject ? `${subjects[item.subject]}议题` : ''}“${bare(or(item.topic))}”，决定：${item.outcome ? outcomes[item.outcome] : BLANK}。${item.reviewed ? '该议题已经合法性审查。' : ''}${item.differs && item.reason ? `决定与多数意见不一致，理由：${bare(item.reason)}。` : ''}${item.opinions ? `不同意见：${bare(item.opinions)}。` : ''}`,
            ),
          ]),
          ...(m.fields.absent ? [para(sentence(`缺席和列席：${m.fields.absent}`))] : []),
          line(`出席：${m.fields.attending?.length ? names(m.fields.attending) : BLANK + BLANK}`),
        ],
        printedBy: { unit: `${m.office.name}办公室`, date: m.day },
      }
    }),
  ],
})
