import { complaint } from '../../registers/oversight/complaint.ts'
import { contact, names, para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, or } from '../words.ts'

/** To whoever complained under his name: what was found and done, and nothing of others. */
export const complaintAnswer = paper({
  id: 'complaint-answer',
  title: '投诉举报处理答复书',
  kind: 'letter',
  written: [
    of(
      complaint,
      m => ({
        to: names(m.fields.complainant),
        blocks: [
          para(`您反映的事项（${bare(or(m.fields.subject))}），本机关已核查，核查结果：${or(said(m, 'founded'))}。现答复如下：`),
          ...parts(['核查情况', paragraphs(m.fields.answer)], ['处理和整改', m.fields.measures ? paragraphs(m.fields.measures) : []]),
          para(`答复日期：${dayOr(m.day)}。对本答复有意见的，可以向上一级机关反映；涉及行政行为的，可以依法申请行政复议或者提起行政诉讼。`),
          ...contact(m),
        ],
      }),
      m => (m.fields.complainant?.length ?? 0) > 0,
    ),
  ],
})
