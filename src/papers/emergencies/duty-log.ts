import { emergencyLaw as law } from '../../law/instruments/index.ts'
import { dutyRoster } from '../../registers/emergencies/duty-roster.ts'
import { line, said } from '../blocks.ts'
import { of, paper } from '../paper.ts'
import { or } from '../words.ts'

/** A line to write on for each shift: what was reported, to whom it was told, what was handed on. */
export const dutyLog = paper({
  id: 'duty-log',
  title: '值班记录',
  kind: 'form',
  law: law.article('22'),
  written: [
    of(dutyRoster, m => ({
      title: `${or(m.fields.period)}值班记录`,
      blocks: [
        line(`单位：${m.office.name}　　类型：${or(said(m, 'kind'))}　　值班电话：${or(m.office.phone)}`),
        {
          kind: 'table',
          rows: [
            ['日期', '带班领导、值班人员', '接报时间和内容', '报告谁、怎样处理', '交班签名', '接班签名'],
            ...(m.fields.shifts?.length ? m.fields.shifts : [{}, {}, {}, {}, {}]).map(s => [
              String(s['day'] ?? ''),
              [s['leader'], s['staff']].filter(Boolean).join('\n'),
              '\n\n',
              '',
              '',
              '',
            ]),
          ],
          widths: [2, 3, 5, 4, 2, 2],
        },
        line('无事的写“无异常”。突发事件先电话报告，再书面报告。'),
      ],
      from: null,
      date: null,
    })),
  ],
})
