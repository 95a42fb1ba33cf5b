import { accidentRegulation as law } from '../../law/instruments/index.ts'
import { accidentInvestigation } from '../../registers/emergencies/accident-investigation.ts'
import { names, para, paragraphs, parts, room, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { bare, cite, dayOr, or } from '../words.ts'

/** What the investigation found, for whoever answers it; every member signs. */
export const accidentReport = paper({
  id: 'accident-report',
  title: '生产安全事故调查报告',
  kind: 'letter',
  law: law.limits.investigation,
  written: [
    of(accidentInvestigation, m => ({
      title: `${bare(or(m.fields.title))}调查报告`,
      to: or(said(m, 'body')),
      blocks: [
        para(
          `${dayOr(m.fields.happenedOn)}发生${bare(or(m.fields.title))}，死亡${m.fields.deaths ?? '＿＿'}人，属${or(said(m, 'grade'))}事故。调查组于${dayOr(m.taken.start)}成立，现将调查情况报告如下（依据：${cite(law.limits.investigation, m.day)}）：`,
        ),
        ...parts(
          ['事故单位概况', room(2)],
          ['事故经过和救援情况', room(3)],
          ['人员伤亡和直接经济损失', room(1)],
          ['事故原因和性质', paragraphs(m.fields.findings)],
          ['责任认定和处理建议', room(2)],
          ['防范和整改措施建议', m.fields.measures ? paragraphs(m.fields.measures) : room(2)],
        ),
        para(`调查组成员（签名）：${names(m.fields.team)}`),
        { kind: 'attachmentNote', titles: ['证据材料', '技术鉴定报告'] },
      ],
    })),
  ],
})
