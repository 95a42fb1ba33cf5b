import { emergencyLaw as law } from '../../law/instruments/index.ts'
import { incident } from '../../registers/emergencies/incident.ts'
import { form, opinion, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'

/** What was told by telephone, to whom and when: the proof that nobody was late. */
export const callRecord = paper({
  id: 'call-record',
  title: '突发事件电话报告记录',
  kind: 'form',
  law: law.article('61'),
  written: [
    of(incident, m => ({
      blocks: [
        form([
          ['事件名称', said(m, 'title')],
          ['类别', said(m, 'kind'), '等级', said(m, 'grade')],
          ['地点', said(m, 'place'), '村（社区）', said(m, 'village')],
          ['获知时间', said(m, 'knownAt'), '电话报告时间', said(m, 'phonedAt')],
          ['报告单位', m.office.name, '报告人', m.by],
          ['接报单位', said(m, 'to'), '接报人', ''],
          ['死亡、下落不明', [said(m, 'deaths'), said(m, 'missing')].filter(Boolean).join('、'), '重伤', said(m, 'injured')],
          ['报告内容', '\n'],
          ['接报单位的要求', '\n'],
          ['带班领导处理意见', opinion()],
        ]),
      ],
      from: null,
      date: null,
    })),
  ],
})
