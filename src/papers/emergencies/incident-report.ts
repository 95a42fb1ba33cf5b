import { accidentRegulation, emergencyLaw as law } from '../../law/instruments/index.ts'
import { incident } from '../../registers/emergencies/incident.ts'
import { contact, para, paragraphs, parts, said } from '../blocks.ts'
import { type Known, of, paper } from '../paper.ts'
import { bare, dayOr, or, rests } from '../words.ts'

type Told = Known<typeof incident>
/** First, again, with changed casualties, and at the end: one form, by the step that sends it. */
const round = { write: '首报', update: '续报', recheck: '补报', settle: '终报' } as const
const roundOf = (step: string): string => (step in round ? round[step as keyof typeof round] : round.write)

/** Numbers of people are said also where they are nought; what nobody has counted is a blank. */
const people = (n: number | undefined): string => (n === undefined ? '＿＿' : String(n))
const harm = (m: Told): string =>
  `死亡${people(m.fields.deaths)}人，下落不明${people(m.fields.missing)}人，重伤${people(m.fields.injured)}人，直接经济损失${or(said(m, 'loss'))}`

export const incidentReport = paper({
  id: 'incident-report',
  title: '突发事件信息报告',
  kind: 'letter',
  law: law.article('61'),
  written: [
    of(incident, m => ({
      title: `突发事件信息（${roundOf(m.step)}）`,
      to: or(m.fields.to),
      blocks: [
        para(
          `${m.office.name}于${or(said(m, 'knownAt'))}获知：${dayOr(m.fields.happenedOn)}，在${or(said(m, 'village'), '')}${or(m.fields.place)}发生${bare(or(m.fields.title))}（${or(said(m, 'kind'))}，初步判断等级为${or(said(m, 'grade'))}）。现将情况报告如下：`,
        ),
        ...parts(
          ['伤亡和损失', [para(`${harm(m)}。`)]],
          ['已经采取的措施', paragraphs(m.fields.measures)],
          [
            '处置力量',
            m.step === 'settle'
              ? [para(`出动${people(m.fields.teams)}人次，转移安置${people(m.fields.moved)}人，${or(said(m, 'settledAt'))}处置完毕。`)]
              : [],
          ],
          ['报告经过', [para(`电话报告：${or(said(m, 'phonedAt'))}；书面报告：${or(said(m, 'writtenAt'))}。`)]],
          ['下一步', [para(m.step === 'settle' ? '组织事后评估，落实改进措施。' : '事件进展和伤亡、损失的变化将及时续报。')]],
        ),
        ...(m.fields.kind === 'accident' || rests(m.day, law.article('61'))
          ? [para(rests(m.day, law.article('61'), ...(m.fields.kind === 'accident' ? [accidentRegulation.article(12)] : [])))]
          : []),
        ...contact(m),
      ],
    })),
  ],
})
