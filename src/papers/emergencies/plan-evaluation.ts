import { emergencyPlanRules as law } from '../../law/instruments/index.ts'
import { emergencyPlan } from '../../registers/emergencies/emergency-plan.ts'
import { para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, or, rests } from '../words.ts'

export const planEvaluation = paper({
  id: 'plan-evaluation',
  title: '应急预案评估意见',
  kind: 'letter',
  law: law.article('评估'),
  written: [
    of(emergencyPlan, m => ({
      title: `${bare(or(m.fields.title)).replace(/[《》]/g, '')}评估意见`,
      blocks: [
        ...parts(
          [
            '预案情况',
            [
              para(
                `${or(m.fields.number)}，${or(said(m, 'kind'))}，责任科室为${or(m.fields.owner)}；最近一次演练：${dayOr(m.taken.drill)}，最近一次修订：${dayOr(m.taken.revise ?? m.taken.issue)}。`,
              ),
            ],
          ],
          [
            '演练发现的问题和整改',
            m.fields.problems
              ? paragraphs(`${bare(m.fields.problems)}。${m.fields.improved ? `整改情况：${bare(m.fields.improved)}。` : ''}`)
              : [],
          ],
          ['评估结论', [para(`${or(said(m, 'verdict'))}。`)]],
          ['说明', m.fields.reason ? paragraphs(m.fields.reason) : []],
        ),
        para(`评估意见报原审批机关，作为修订预案的依据${rests(m.day, law.article('评估'))}。`),
      ],
    })),
  ],
})
