import { mediationLaw as law } from '../../law/instruments/index.ts'
import { mediationCommittee } from '../../registers/disputes/mediation-committee.ts'
import { contact, names, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { cite, dayOr, numbered, or } from '../words.ts'

export const committeeNotice = paper({
  id: 'committee-notice',
  title: '人民调解委员会组成情况通报函',
  kind: 'letter',
  law: law.article(10),
  written: [
    of(mediationCommittee, m => ({
      number: numbered(m, '调通'),
      to: m.office.court ?? '所在地基层人民法院',
      blocks: [
        para(`现将${or(m.fields.title)}（${or(said(m, 'kind'))}）的组成和调整情况通报你院（${cite(law.article(10), m.day)}）：`),
        para(
          `${dayOr(m.fields.elected ?? m.taken.setUp)}推选产生，委员${m.fields.number ?? '＿＿'}人，其中妇女${m.fields.women ?? '＿＿'}人，主任${names(m.fields.chair)}；地址：${or(m.fields.place)}，公开电话：${or(m.fields.phone)}。`,
        ),
        para('请对人民调解工作给予业务指导。'),
        ...contact(m),
      ],
    })),
  ],
})
