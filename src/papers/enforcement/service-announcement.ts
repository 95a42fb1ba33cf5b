import { civilProcedureLaw as law } from '../../law/instruments/index.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import { contact, names, para, remedies } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

/** Nobody could be found: what was decided is announced, and counts as served after the days that the law sets. */
export const serviceAnnouncement = paper({
  id: 'service-announcement',
  title: '送达公告',
  kind: 'letter',
  law: law.article(95),
  written: [
    of(administrativePenalty, m => ({
      to: names(m.fields.party),
      blocks: [
        para(
          `本机关于${dayOr(m.taken.decide)}就${bare(or(m.fields.cause))}一案作出行政处罚决定（${or(m.fields.number)}）。因采用其他方式无法送达，现依法公告送达（${cite(law.article(95), m.day)}）。`,
        ),
        para('请自本公告发出之日起到本机关领取决定书；法定公告期满，即视为送达。'),
        ...remedies(m, '决定', 'either'),
        ...contact(m),
      ],
    })),
  ],
})
