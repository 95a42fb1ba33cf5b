import { emergencyLaw as law } from '../../law/instruments/index.ts'
import { incident } from '../../registers/emergencies/incident.ts'
import { para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, or, rests } from '../words.ts'

export const incidentReview = paper({
  id: 'incident-review',
  title: '突发事件应对处置评估报告',
  kind: 'letter',
  law: law.article('94'),
  written: [
    of(incident, m => ({
      title: `关于${bare(or(m.fields.title))}应对处置的评估报告`,
      blocks: [
        ...parts(
          [
            '基本情况',
            [
              para(
                `${dayOr(m.fields.happenedOn)}发生，${or(said(m, 'knownAt'))}获知，${or(said(m, 'kind'))}，等级为${or(said(m, 'grade'))}；死亡${m.fields.deaths ?? '＿＿'}人，重伤${m.fields.injured ?? '＿＿'}人，直接经济损失${or(said(m, 'loss'))}。`,
              ),
            ],
          ],
          ['信息报告', [para(`电话报告：${or(said(m, 'phonedAt'))}；书面报告：${or(said(m, 'writtenAt'))}。`)]],
          ['处置经过', paragraphs(m.fields.measures)],
          ['启动的预案', m.fields.plan?.length ? [para(`${said(m, 'plan')}。`)] : []],
          ['评估和改进', paragraphs(m.fields.review)],
        ),
        para(`应对处置的材料归档保存${rests(m.day, law.article('94'))}。`),
      ],
    })),
  ],
})
