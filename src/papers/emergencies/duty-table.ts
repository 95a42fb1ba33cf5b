import { emergencyLaw as law } from '../../law/instruments/index.ts'
import { dutyRoster } from '../../registers/emergencies/duty-roster.ts'
import { line, para, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { dayOr, or } from '../words.ts'

/** Who leads and who answers on each day, as it is posted and sent up. */
export const dutyTable = paper({
  id: 'duty-table',
  title: '值班安排表',
  kind: 'letter',
  law: law.article('22'),
  written: [
    of(dutyRoster, m => ({
      title: `${or(m.fields.period)}值班安排表`,
      blocks: [
        line(
          `类型：${or(said(m, 'kind'))}　　起止：${dayOr(m.fields.from)}至${dayOr(m.fields.until)}，共${m.fields.days ?? '＿＿'}天　　值班电话：${or(m.office.phone)}`,
        ),
        {
          kind: 'table',
          rows: [
            ['日期', '带班领导', '值班人员'],
            ...(m.fields.shifts?.length ? m.fields.shifts : [{}, {}, {}]).map(s => ['day', 'leader', 'staff'].map(c => String(s[c] ?? ''))),
          ],
          widths: [2, 2, 4],
        },
        para('值班期间全天有人在岗，电话畅通；交接班当面交清未办事项。临时调班的，经带班领导同意并登记。'),
      ],
    })),
  ],
})
