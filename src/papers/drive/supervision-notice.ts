import { firstResponsibleRules as law } from '../../law/instruments/index.ts'
import { directive } from '../../registers/drive/directive.ts'
import { para, said, sentence } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or } from '../words.ts'

export const supervisionNotice = paper({
  id: 'supervision-notice',
  title: '督办通知',
  kind: 'letter',
  law: law.article(4),
  written: [
    of(directive, m => ({
      number: numbered(m, '督'),
      to: or(m.fields.owner),
      blocks: [
        para(
          `${dayOr(m.taken.order)}交你单位办理的“${bare(or(m.fields.title))}”（${or(said(m, 'kind'))}，${or(m.fields.issuer)}），办结期限为${dayOr(m.fields.dueOn ?? m.due.handle)}，至今未办结。`,
        ),
        para(sentence(`目前情况：${bare(or(m.data.progress))}`)),
        para('请抓紧办理，办结后书面反馈结果；不能按期办结的，说明原因和预计办结的日期。'),
      ],
    })),
  ],
})
