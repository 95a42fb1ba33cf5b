import { legalEducationLaw as law } from '../../law/instruments/index.ts'
import { studySession as register } from '../../registers/study/study-session.ts'
import { names, para, paragraphs, parts } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr, or } from '../words.ts'

export const studyCircular = paper({
  id: 'study-circular',
  title: '学法情况通报',
  kind: 'letter',
  law: law.article(36),
  written: [
    of(register, m => ({
      title: or(m.fields.topic),
      to: '各办公室、站所，各村（社区）',
      blocks: [
        para(`现将${dayOr(m.fields.from)}至${dayOr(m.fields.until)}学法情况通报如下：`),
        ...parts(
          ['总体情况', paragraphs(m.fields.content)],
          ['学法较好的人员', m.fields.praised?.length ? [para(`${names(m.fields.praised)}。`)] : []],
          [
            '缺学较多的人员',
            m.fields.named?.length ? [para(`${names(m.fields.named)}。请于${dayOr(m.due.makeUp)}前补学，并把补学情况报党政办。`)] : [],
          ],
        ),
      ],
    })),
  ],
})
