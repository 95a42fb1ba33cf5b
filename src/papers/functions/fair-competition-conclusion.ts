import { fairCompetitionRegulation as law } from '../../law/instruments/index.ts'
import { fairCompetitionReview } from '../../registers/functions/fair-competition-review.ts'
import { line, para, paragraphs, parts, said, tick } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

const prohibited = { access: law.article(8), flow: law.article(9), cost: law.article(10), conduct: law.article(11) } as const

export const fairCompetitionConclusion = paper({
  id: 'fair-competition-conclusion',
  title: '公平竞争审查结论',
  kind: 'letter',
  law: law.article(17),
  written: [
    of(fairCompetitionReview, m => {
      const { fields, day } = m
      const hit = m.register.fields.hits.options
      return {
        to: or(fields.drafter),
        blocks: [
          para(
            `你单位于${dayOr(m.taken.start)}送审的《${bare(or(fields.title)).replace(/[《》]/g, '')}》（${or(said(m, 'kind'))}），经公平竞争审查，结论如下（${cite(law.article(17), day)}）：`,
          ),
          ...parts(
            [
              '审查内容',
              (Object.keys(prohibited) as (keyof typeof prohibited)[]).map(id =>
                line(`${tick(fields.hits?.includes(id) ?? false)} ${hit[id]}（${cite(prohibited[id], day)}）`),
              ),
            ],
            ['听取意见', [para(`听取意见的对象：${or(said(m, 'heard'))}。`), ...(fields.opinions ? paragraphs(fields.opinions) : [])]],
            ['审查结论', [para(`${or(said(m, 'conclusion'))}。`), ...paragraphs(fields.reasons)]],
            [
              '适用例外的说明',
              fields.conclusion === 'exception'
                ? [
                    para(
                      `属于${or(said(m, 'ground'))}；${fields.noMilder ? '没有对公平竞争影响更小的替代方案' : '替代方案：'.concat(or(undefined))}；实施期限至${dayOr(fields.ends)}（${cite(law.article(12), day)}）。`,
                    ),
                  ]
                : [],
            ],
          ),
        ],
      }
    }),
  ],
})
