import { emergencyLaw as law } from '../../law/instruments/index.ts'
import { emergencyPlan } from '../../registers/emergencies/emergency-plan.ts'
import { form, line, opinion, said, tick } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr, rests } from '../words.ts'

/** What a drill showed: measured point by point, and what follows for the plan. */
const points = [
  '预案可操作，分工明确',
  '信息报告及时、准确',
  '指挥协调顺畅',
  '人员到位、职责熟悉',
  '物资装备够用、好用',
  '群众疏散和安置有序',
]

export const drillEvaluation = paper({
  id: 'drill-evaluation',
  title: '应急演练评估表',
  kind: 'form',
  law: law.article('28'),
  written: [
    of(emergencyPlan, m => ({
      blocks: [
        form([
          ['预案', said(m, 'title')],
          ['演练科目', said(m, 'topic'), '演练日期', dayOr(m.taken.drill)],
          ...points.map(p => [p, `${tick(false)}好　${tick(false)}一般　${tick(false)}差`]),
          ['发现的问题', said(m, 'problems') || '\n\n'],
          ['整改情况', said(m, 'improved') || '\n\n'],
          ['是否需要修订预案', `${tick(false)}不需要　${tick(false)}需要，修订的内容：`],
          ['评估组意见', opinion()],
        ]),
        line(`演练以后评估，据此完善预案${rests(m.day, law.article('28'))}。整改期限：${dayOr(m.due.improve)}`),
      ],
      from: null,
      date: null,
    })),
  ],
})
