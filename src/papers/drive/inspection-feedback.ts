import { ruleOfLawInspection as law } from '../../law/instruments/index.ts'
import { inspectionOfLaw } from '../../registers/drive/rule-of-law-inspection.ts'
import { para, paragraphs, parts, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, dayOr, numbered, or } from '../words.ts'

/** Of an inspection of ours: what was found, how it was scored, and until when a report is asked for. */
export const inspectionFeedback = paper({
  id: 'inspection-feedback',
  title: '督察反馈意见书',
  kind: 'letter',
  law: law.article('督察'),
  written: [
    of(
      inspectionOfLaw,
      m => ({
        title: `关于${bare(or(m.fields.title))}的反馈意见`,
        number: numbered(m, '督反'),
        to: or(m.fields.target),
        blocks: [
          para(
            `${or(m.fields.body)}于${dayOr(m.taken.open)}起开展${bare(or(m.fields.title))}（${or(said(m, 'kind'))}），现将有关情况反馈如下：`,
          ),
          ...parts(
            [
              '总体评价',
              m.fields.score === undefined
                ? []
                : [para(`满分${m.fields.full ?? 100}分，得${m.fields.score}分${m.fields.rank ? `，位次：${bare(m.fields.rank)}` : ''}。`)],
            ],
            ['发现的问题', [para(`共发现问题${m.fields.found ?? 0}个。`), ...(m.fields.opinion ? paragraphs(m.fields.opinion) : [])]],
            [
              '扣分情况',
              m.fields.indicators?.length
                ? [
                    {
                      kind: 'table',
                      rows: [
                        ['指标', '分值', '得分', '扣分原因'],
                        ...m.fields.indicators.map(r => ['indicator', 'weight', 'score', 'reason'].map(c => String(r[c] ?? ''))),
                      ],
                      widths: [4, 2, 2, 5],
                    },
                  ]
                : [],
            ],
            ['整改要求', [para(`请制定整改方案，逐项落实，并于${dayOr(m.fields.reportDue)}前报送整改情况。`)]],
          ),
        ],
      }),
      m => m.fields.side === 'carried',
    ),
  ],
})
