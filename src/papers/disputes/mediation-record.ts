import { mediationLaw as law } from '../../law/instruments/index.ts'
import { mediation } from '../../registers/disputes/mediation.ts'
import { line, names, para, paragraphs, parties, personLines, room, said, signed } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, cite, dayOr, or } from '../words.ts'

export const mediationRecord = paper({
  id: 'mediation-record',
  title: '人民调解记录',
  kind: 'letter',
  law: law.article(27),
  written: [
    of(mediation, m => ({
      blocks: [
        line(`时间：${dayOr(m.day)}＿＿时＿＿分至＿＿时＿＿分　　地点：${BLANK}`),
        ...personLines('当事人', m.fields.parties),
        line(`调解员：${names(m.fields.mediators)}　　调解方式：${or(said(m, 'mode'))}　　记录人：${BLANK}`),
        line(`纠纷类型：${or(said(m, 'kind'))}　　纠纷简要情况：${or(m.fields.subject)}`),
        para(
          `已告知当事人：调解自愿、不收费，可以接受、拒绝或者要求终止调解，可以要求公开或者不公开进行（${cite(law.article(23), m.day)}）。`,
        ),
        line('调解过程和各方意见：'),
        ...(m.data.note ? paragraphs(m.data.note) : room(6)),
        line('结果：□达成协议　□需要继续调解，下次时间：＿＿＿＿　□调解不成'),
        ...signed(...parties(m.fields.parties), '调解员', '记录人'),
      ],
      from: null,
      date: null,
    })),
  ],
})
