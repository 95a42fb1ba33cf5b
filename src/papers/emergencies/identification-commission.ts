import { accidentRegulation as law } from '../../law/instruments/index.ts'
import { accidentInvestigation } from '../../registers/emergencies/accident-investigation.ts'
import { contact, para, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { BLANK, bare, cite, dayOr, numbered, or } from '../words.ts'

export const identificationCommission = paper({
  id: 'identification-commission',
  title: '技术鉴定委托书',
  kind: 'letter',
  law: law.article(27),
  written: [
    of(accidentInvestigation, m => ({
      number: numbered(m, '事故鉴委'),
      to: BLANK,
      blocks: [
        para(
          `因调查${dayOr(m.fields.happenedOn)}发生的${bare(or(m.fields.title))}，需要技术鉴定，现委托你单位进行（${cite(law.article(27), m.day)}）。`,
        ),
        para(sentence(`委托鉴定的事项和理由：${or(m.data.reason)}`)),
        para(`请于${BLANK}前出具鉴定报告，由鉴定人签名并加盖印章。技术鉴定所需时间不计入事故调查期限。`),
        { kind: 'attachmentNote', titles: ['送鉴物品和资料清单'] },
        ...contact(m),
      ],
    })),
  ],
})
