import { emergencyLaw as law } from '../../law/instruments/index.ts'
import { emergencyPlan } from '../../registers/emergencies/emergency-plan.ts'
import { form, opinion, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr } from '../words.ts'

export const drillRecord = paper({
  id: 'drill-record',
  title: '应急演练记录',
  kind: 'form',
  law: law.article('42'),
  written: [
    of(emergencyPlan, m => ({
      blocks: [
        form([
          ['演练科目', said(m, 'topic')],
          ['所依据的预案', [said(m, 'title'), said(m, 'number')].filter(Boolean).join('，')],
          ['演练日期', dayOr(m.day), '演练方式', said(m, 'manner')],
          ['总指挥', said(m, 'leader'), '参加人数', said(m, 'people')],
          ['组织单位', m.office.name, '记录人', m.by],
          ['参加单位', ''],
          ['情景和过程', '\n\n\n\n'],
          ['发现的问题', said(m, 'problems') || '\n\n'],
          ['影像和签到材料', m.data.video?.length ? `${m.data.video.length}份，附后` : ''],
          ['总指挥意见', opinion()],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
