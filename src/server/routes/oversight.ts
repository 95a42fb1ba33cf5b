import { allUnits } from '../../access/unit-tree.ts'
import { ok } from '../../base/result.ts'
import type { OversightRow } from '../../questions/answers/oversight.ts'
import { figures } from '../../questions/figures.ts'
import { oversight as standings } from '../../questions/oversight.ts'
import { reports } from '../../questions/report.ts'
import { type Api, endpoint } from '../route.ts'
import { unitRow } from './session.ts'

/** The figures that stand beside each unit. */
const shown = ['mediation.accepted', 'mediation.agreed', 'disclosure-application.received', 'administrative-penalty.decided']

export function oversight(api: Api): void {
  endpoint(
    api,
    { method: 'get', path: '/oversight', about: '下级各单位的办理情况', answers: 'OversightRow[]' },
    async ({ house, reader }) => {
      const [units, all, reported] = await Promise.all([allUnits(house.sql), standings(house, reader), reports(house, reader)])
      const year = house.clock.today().slice(0, 4)
      const rows: OversightRow[] = []
      for (const s of all) {
        const unit = units.find(u => u.id === s.unit)
        if (!unit) continue
        const values = await figures(house, reader, { period: year, units: [s.unit] })
        const report = reported.find(r => r.unit === s.unit)
        rows.push({
          unit: unitRow(unit),
          open: s.open,
          late: s.late,
          soon: 0,
          missing: 0,
          figures: values.ok
            ? values.value.filter(f => shown.includes(f.id)).map(({ id, title, text, unit }) => ({ id, title, text, unit }))
            : [],
          ...(report && { report: { matter: report.matter, stateTitle: report.stateTitle } }),
        })
      }
      return ok(rows)
    },
  )
}
