import { majorDecisionRegulation as law } from '../../law/instruments/index.ts'
import { majorDecision } from '../../registers/decisions/major-decision.ts'
import { form, line, names, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr } from '../words.ts'

/** Who proposed, heard, assessed, reviewed and decided, each with its day: what tracing back asks for, for ever (第33条、第38条). */
export const decisionRecord = paper({
  id: 'decision-record',
  title: '重大行政决策全过程记录',
  kind: 'form',
  law: law.article(33),
  written: [
    of(majorDecision, m => {
      const day = (step: keyof typeof m.taken) => (m.taken[step] ? dayOr(m.taken[step]) : '')
      const row = (title: string, step: keyof typeof m.taken, what: string) => [title, day(step), what]
      const heard = [
        said(m, 'channels'),
        m.fields.comments === undefined ? '' : `收到意见${m.fields.comments}条，采纳${m.fields.adopted ?? 0}条`,
      ]
      return {
        blocks: [
          form([
            ['决策事项', said(m, 'title'), '类型', said(m, 'kind')],
            ['承办单位', said(m, 'undertaker'), '建议来源', said(m, 'proposer')],
          ]),
          form(
            [
              ['环节', '日期', '情况'],
              row('决定启动', 'start', said(m, 'catalogue')),
              row('与有关单位协商', 'negotiate', said(m, 'dispute')),
              row('公众参与', 'consult', heard.filter(Boolean).join('；')),
              row('听证会', 'hear', m.fields.hearers === undefined ? '' : `${m.fields.hearers}人参加`),
              row('专家论证', 'appraise', said(m, 'experts')),
              row('风险评估', 'assess', [said(m, 'assessor'), said(m, 'level')].filter(Boolean).join('，')),
              row('公平竞争审查', 'compete', said(m, 'fair')),
              row('合法性审查', 'review', [said(m, 'reviewed'), said(m, 'lawyers')].filter(Boolean).join('，')),
              row('集体讨论决定', 'decide', [said(m, 'forum'), said(m, 'outcome')].filter(Boolean).join('，')),
              row('向党委请示报告', 'consent', said(m, 'consent')),
            ],
            [3, 3, 8],
          ),
          form(
            [
              ['不同意见', said(m, 'opinions')],
              ['理由', said(m, 'reason')],
            ],
            [3, 11],
          ),
          line(
            `作出决定的负责人：${names(m.fields.decider)}　　行政首长最后发表意见：${m.fields.last === undefined ? '□' : m.fields.last ? '是' : '否'}`,
          ),
          line(`记录人：${m.by}`),
        ],
        from: null,
      }
    }),
  ],
})
