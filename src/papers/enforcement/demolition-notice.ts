import { compulsionLaw as law } from '../../law/instruments/index.ts'
import { compulsoryExecution } from '../../registers/enforcement/compulsory-execution.ts'
import { contact, names, para } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

export const demolitionNotice = paper({
  id: 'demolition-notice',
  title: '限期拆除公告',
  kind: 'letter',
  law: law.article(44),
  written: [
    of(compulsoryExecution, m => ({
      blocks: [
        para(
          `${names(m.fields.party)}${m.fields.place ? `在${bare(m.fields.place)}` : ''}${bare(or(m.fields.cause))}，属于违法建筑${m.fields.area ? `，面积或者数量为${bare(m.fields.area)}` : ''}。`,
        ),
        para(`现公告当事人于${dayOr(m.fields.performBy)}前自行拆除（${cite(law.article(44), m.day)}）。`),
        para('当事人在法定期限内不申请行政复议、不提起行政诉讼，又不拆除的，本机关将依法强制拆除。'),
        ...contact(m),
      ],
    })),
  ],
})
