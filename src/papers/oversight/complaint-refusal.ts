import { complaint } from '../../registers/oversight/complaint.ts'
import { contact, names, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, or } from '../words.ts'

export const complaintRefusal = paper({
  id: 'complaint-refusal',
  title: '投诉举报不予受理告知书',
  kind: 'letter',
  written: [
    of(complaint, m => ({
      to: names(m.fields.complainant),
      blocks: [
        para(`您于${dayOr(m.fields.gotOn ?? m.day)}提出的投诉举报收悉，内容为：${bare(or(m.fields.subject))}。`),
        para(sentence(`经审查，不予受理。理由：${or(m.fields.reason)}`)),
        para('属于其他机关职责或者应当通过诉讼、仲裁、行政复议等途径解决的，请向有关机关提出。'),
        ...contact(m),
      ],
    })),
  ],
})
