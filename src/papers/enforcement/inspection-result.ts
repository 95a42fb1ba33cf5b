import { inspectionForms as law } from '../../law/instruments/index.ts'
import { inspection } from '../../registers/enforcement/inspection.ts'
import { contact, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or } from '../words.ts'

export const inspectionResult = paper({
  id: 'inspection-result',
  title: '行政检查结果告知书',
  kind: 'letter',
  law: law.article('文书'),
  written: [
    of(inspection, m => ({
      number: numbered(m, '检告字'),
      to: or(m.fields.subject),
      blocks: [
        para(
          `${dayOr(m.taken.inspect ?? m.taken.patrol ?? m.taken.urgent)}，本机关检查人员${names(m.fields.officers)}对你（单位）的${bare(or(m.fields.task))}进行了检查。现将结果告知如下：`,
        ),
        para(`检查结果：${or(said(m, 'result'))}；发现问题隐患${m.fields.hazards ?? 0}处。`),
        para('对结果有异议的，可以向本机关陈述意见并提供材料。'),
        ...contact(m),
      ],
    })),
  ],
})
