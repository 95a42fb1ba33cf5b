/** Repeat: the same fact stated twice. Two figures differ only where both claim the same whole in the same words. */
import type { RelationRule } from '../reading.ts'
import { applications } from './repeat/applications.ts'
import { referred } from './repeat/referred.ts'
import { restated } from './repeat/restated.ts'
import { reworded } from './repeat/reworded.ts'
import { rows } from './repeat/rows.ts'
import { toldIn } from './repeat/told.ts'
import { totals } from './repeat/totals.ts'

export const repeat: RelationRule = {
  kind: 'repeat',
  title: '前后一致',
  find: reading => {
    const told = toldIn(reading)
    return [
      ...restated(reading, told),
      ...referred(reading),
      ...reworded(reading, told),
      ...totals(reading),
      ...rows(reading, told),
      ...applications(reading),
    ]
  },
  examples: {
    good: [
      '全镇共化解矛盾纠纷486起。\n\n一年来，全镇累计成功化解各类矛盾纠纷486件。',
      '全镇共调解矛盾纠纷325件。\n\n一年来，全镇共调解矛盾纠纷325件。',
    ],
    bad: [
      '全镇共化解矛盾纠纷486起。\n\n一年来，全镇累计成功化解各类矛盾纠纷468件。',
      '全镇共调解矛盾纠纷325件。\n\n一年来，全镇共调解矛盾纠纷352件。',
    ],
  },
}
